import { oldestRecords, unreadableRecords } from '../store/queue.ts';
import type { QueuedRecord, UnreadableRecord } from '../store/record.ts';

export type KeptLists = {
  queued: QueuedRecord[];
  unreadable: UnreadableRecord[];
  isPersisted: boolean;
};

/** More rows than this nobody reads; the count above says how many there are. */
const mostListed = 100;

export const readLists = async (): Promise<KeptLists> => ({
  queued: await oldestRecords(mostListed),
  unreadable: await unreadableRecords(),
  isPersisted: (await navigator.storage?.persisted()) ?? false,
});
