import type { Outcome } from './deliver-batch.ts';
import type { StreamAnswer } from './event-source-mapping.ts';
import type { StreamRecord } from './stream-record.ts';

/**
 * What an answer says about its batch, by Lambda's rules: none or an empty list of failures is success, a list is a
 * failure from its lowest sequence number on, an entry that names no record of the batch fails all of it.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing has succeeded.
export function readAnswer(answer: StreamAnswer | null | void, records: StreamRecord[], needsState: boolean): Outcome {
  if (needsState && !answer?.state) return { ok: false, failedAt: 0 };
  const failures = answer?.batchItemFailures ?? [];
  if (failures.length === 0) return { ok: true };
  const places = failures.map(({ itemIdentifier }) =>
    records.findIndex(({ event }) => event.dynamodb?.SequenceNumber === itemIdentifier),
  );
  return { ok: false, failedAt: Math.max(0, Math.min(...places)) };
}
