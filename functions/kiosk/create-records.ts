import { routes } from '../../shared/api/routes.ts';
import type { SentRecord } from '../../shared/domain/kiosk.ts';
import { keyOfPerson } from '../http/draft-of.ts';
import { ok, operation } from '../http/endpoint.ts';
import { keptRecord } from '../http/records/kept-record.ts';
import type { Desk, OpenedRecord } from '../http/records/opened-record.ts';
import { takeRecord } from '../http/records/take-record.ts';
import { ownDevice } from './own-device.ts';
import { readRecord } from './read-record.ts';
import { type ReceiptShown, receiptOf, receiptOfKept } from './receipt-of.ts';

export const createRecords = operation(routes.createRecords, async ({ body, caller, now, daftar, problem }) => {
  const device = ownDevice(caller);
  const campaign = await daftar.campaigns.inFull(device.campaignId);
  if (!campaign) throw problem('campaign-not-found');
  const desk: Desk = { campaign, device, now, daftar, isRevoked: device.state !== 'active', isAccepted: false };

  const records = new Map(body.records.map((record) => [record.recordId, record]));
  const kept = await daftar.kioskRecords.among(device, [...records.keys()]);
  const receipts = new Map([...kept].map(([recordId, record]) => [recordId, receiptOfKept(record)]));
  const opener = daftar.recordOpener();
  const read = async (record: SentRecord) => [record.recordId, await readRecord(record, opener)] as const;
  const unanswered = [...records.values()].filter(({ recordId }) => !receipts.has(recordId));
  // One after the other: two of them may be of one person, or on one number.
  for (const [recordId, record] of await Promise.all(unanswered.map(read)))
    receipts.set(recordId, record ? await judge(record, desk) : unreadable(recordId));

  return ok({
    receipts: body.records.map(({ recordId }) => receipts.get(recordId) as ReceiptShown),
    now: new Date(now).toISOString(),
  });
});

const unreadable = (recordId: string): ReceiptShown => ({
  recordId,
  outcome: 'unreadable',
  reason: 'record-unreadable',
});

const judge = async (record: OpenedRecord, desk: Desk): Promise<ReceiptShown> => {
  const { campaign, device, daftar } = desk;
  const key = await keyOfPerson(campaign, device.sessionId, record.contents.person, daftar);
  const taken = await takeRecord(record, desk, key);
  if (taken.isAgain || taken.isErased || taken.signUp) return receiptOf(record.recordId, taken);
  return receiptOfKept(await daftar.kioskRecords.keep(await keptRecord(record, desk, key, taken)));
};
