import { announce } from '../current.ts';
import type { KeptDevice } from '../store/device.ts';
import { oldestRecords, settleReceipts } from '../store/queue.ts';
import type { QueuedRecord } from '../store/record.ts';
import { learnClock } from './clock.ts';
import { kioskCall } from './kiosk-call.ts';

export type Outcome = { done: true } | { done: false; retryAfterSeconds?: number };
const done: Outcome = { done: true };

/** What the API takes at once. */
const mostAtOnce = 20;

/** Asked again, the answer would be the same. */
const refusesTheContents: ReadonlySet<number> = new Set([400, 413, 422]);

/** Sends the queue, the oldest first, until it is empty. A record leaves it on its own receipt only. */
export const sendRecords = async (device: KeptDevice): Promise<Outcome> => {
  let most = mostAtOnce;
  for (;;) {
    const batch = await oldestRecords(most);
    const [only] = batch;
    if (!only) return done;
    const answer = await kioskCall('createRecords', { body: { records: batch.map(asSent) } }, device);
    if (answer.kind === 'answered') {
      const { receipts, now } = answer.body;
      await learnClock(device, now);
      await settleReceipts(receipts);
      await announce(receipts);
      if (!receipts.some(({ recordId }) => batch.some((record) => record.recordId === recordId)))
        return { done: false };
      most = mostAtOnce;
    } else if (answer.kind === 'refused' && refusesTheContents.has(answer.status)) {
      // One of them is what the server does not take: it is found, and set aside for the crew, so that the others get through.
      if (batch.length === 1)
        await settleReceipts([{ recordId: only.recordId, outcome: 'unreadable', reason: answer.code }]);
      most = batch.length === 1 ? mostAtOnce : 1;
    } else
      return { done: false, ...(answer.kind === 'refused' && { retryAfterSeconds: answer.retryAfterSeconds ?? 0 }) };
  }
};

const asSent = ({ recordId, sealed, code, lease }: QueuedRecord) => ({
  recordId,
  sealed,
  code,
  ...(lease && { lease }),
});
