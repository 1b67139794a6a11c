import { KioskRecord, type SentRecord } from '../../shared/domain/kiosk.ts';
import { readTicketCode } from '../../shared/domain/ticket-code.ts';
import { openRecord } from '../../shared/keys/open-record.ts';
import type { RecordOpener } from '../../shared/keys/record-opener.ts';
import type { OpenedRecord } from '../http/records/opened-record.ts';

/** What a sent record says; nothing where its seal does not open, or what is inside is no record. */
export const readRecord = async (
  { recordId, sealed, code: typed, lease }: SentRecord,
  opener: RecordOpener,
): Promise<OpenedRecord | undefined> => {
  const code = readTicketCode(typed);
  const text = await openRecord(opener, recordId, sealed);
  const contents = text === undefined || code === undefined ? undefined : KioskRecord.safeParse(jsonIn(text)).data;
  return contents && code !== undefined ? { recordId, code, ...(lease && { lease }), contents } : undefined;
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Only the sealed text could say more, and that is somebody's data.
    return undefined;
  }
};
