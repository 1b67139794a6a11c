import type { GivenUp } from './failure-report.ts';
import { createdAt, type StreamRecord } from './stream-record.ts';

/** `failedAt` is the index of the first record that was not processed. */
export type Outcome = { ok: true } | { ok: false; failedAt: number };

interface Rules {
  retries: number;
  maximumRecordAgeSeconds: number;
  bisectOnError: boolean;
}

interface Delivery {
  rules: Rules;
  invoke(records: StreamRecord[]): Promise<Outcome>;
  /** Everything up to and with this record is done with. */
  advance(record: StreamRecord): void;
  /** False when a stop came before the report was taken: it is made again after the restart. */
  giveUp(givenUp: GivenUp): Promise<boolean>;
  /** Before the given retry. */
  pause(retry: number): Promise<void>;
  stopped(): boolean;
  now(): number;
}

/**
 * Brings one batch to its end in the manner of Lambda's event source: in order, again and again from the first failed
 * record, halved on request, given up when retries or age run out. Only a stop leaves some of it undone.
 */
export async function deliverBatch(batch: StreamRecord[], delivery: Delivery): Promise<void> {
  const { rules } = delivery;
  const todo = [{ records: batch, retry: 0 }];
  for (let part = todo[0]; part && !delivery.stopped(); part = todo[0]) {
    const fresh = part.records.findIndex(
      (record) => delivery.now() / 1000 - createdAt(record) <= rules.maximumRecordAgeSeconds,
    );
    const expired = fresh === -1 ? part.records.length : fresh;
    if (expired > 0) {
      await drop(part.records.splice(0, expired), 'RecordAgeExceeded', part.retry);
      if (part.records.length === 0) todo.shift();
      continue;
    }

    const outcome = await delivery.invoke(part.records);
    if (outcome.ok) {
      delivery.advance(part.records.at(-1) as StreamRecord);
      todo.shift();
    } else if (outcome.failedAt > 0) {
      delivery.advance(part.records[outcome.failedAt - 1] as StreamRecord);
      todo[0] = { records: part.records.slice(outcome.failedAt), retry: 0 };
    } else if (rules.bisectOnError && part.records.length > 1) {
      const half = Math.ceil(part.records.length / 2);
      todo.splice(
        0,
        1,
        ...[part.records.slice(0, half), part.records.slice(half)].map((records) => ({ records, retry: 0 })),
      );
    } else if (part.retry >= rules.retries) {
      await drop(part.records, 'RetryAttemptsExhausted', part.retry + 1);
      todo.shift();
    } else {
      part.retry++;
      await delivery.pause(part.retry);
    }
  }

  async function drop(records: StreamRecord[], because: GivenUp['because'], invocations: number): Promise<void> {
    const reported = await delivery.giveUp({ records, because, invocations });
    if (reported) delivery.advance(records.at(-1) as StreamRecord);
  }
}
