import { oldestRecords, unreadableRecords } from '../store/queue.ts';
import type { QueuedRecord } from '../store/record.ts';

/** What this kiosk still holds under a ticket's code. Who it is of is sealed: not even this kiosk can read it. */
export const keptUnder = async (ticketCode: string): Promise<QueuedRecord | undefined> =>
  [...(await oldestRecords()), ...(await unreadableRecords())].find(({ code }) => code === ticketCode);
