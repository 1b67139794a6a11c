import type { StoredRecord } from '../../shared/table/kiosk-record.item.ts';
import type { Daftar } from '../http/daftar.ts';
import { problem } from '../http/problem.ts';

/** A function ends after 30 s: a decision that was begun earlier and is not there was cut off. */
const cutOffMs = 60_000;

type Decision = Required<StoredRecord>['resolution'];

/**
 * Says that this decision is under way before anything is done for it: of a yes and a no at once, one is done and the other is told.
 * Whoever was cut off in the middle begins again; others wait until it must have been.
 */
export const claimRecord = async (record: StoredRecord, decision: Decision, daftar: Daftar): Promise<StoredRecord> => {
  const { deciding } = record;
  const isOthers = deciding && (deciding.action !== decision.action || deciding.by !== decision.by);
  if (isOthers && Date.parse(decision.at) - Date.parse(deciding.at) < cutOffMs) throw problem('record-resolved');
  const claimed = { ...record, deciding: decision };
  if (!(await daftar.kioskRecords.replace(record, claimed))) throw problem('record-resolved');
  return { ...claimed, version: record.version + 1 };
};

/** Nothing came of it: the record is as open as before. */
export const releaseRecord = async (claimed: StoredRecord, daftar: Daftar): Promise<void> => {
  const { deciding: _, ...open } = claimed;
  await daftar.kioskRecords.replace(claimed, open);
};
