import { routes } from '../../shared/api/routes.ts';
import type { RecordAction } from '../../shared/domain/kiosk.ts';
import { mayAct } from '../../shared/domain/staff-role.ts';
import type { StoredDevice } from '../../shared/table/device.item.ts';
import type { StoredRecord } from '../../shared/table/kiosk-record.item.ts';
import type { Daftar } from '../http/daftar.ts';
import { ok, operation } from '../http/endpoint.ts';
import type { Note } from '../http/note-request.ts';
import { problem } from '../http/problem.ts';
import { endOf } from '../http/records/kept-record.ts';
import type { Desk, OpenedRecord } from '../http/records/opened-record.ts';
import { leaseOfRecord, takeRecord } from '../http/records/take-record.ts';
import type { Taken } from '../http/records/taken.ts';
import { claimRecord, releaseRecord } from './claim-record.ts';
import { findSession } from './find.ts';
import { handRecordOver } from './hand-record-over.ts';
import { contentsOf, shownRecord } from './shown-record.ts';

export const resolveRecord = operation(routes.resolveRecord, async ({ params, body, caller, now, daftar, note }) => {
  const { campaign } = await findSession(daftar, params.campaignId, params.sessionId);
  const record = await daftar.kioskRecords.get(params, params.recordId);
  const device = record && (await daftar.devices.get(record.deviceId));
  if (!record || !device) throw problem('record-not-found');
  const { action } = body;
  const show = async (stands: StoredRecord) =>
    ok(await shownRecord(campaign, stands, device.name, await daftar.signUps.ofPerson(stands), daftar));
  if (record.state !== 'open') {
    if (record.resolution?.action === action) return show(record);
    throw problem('record-resolved');
  }
  const isManager = mayAct(caller.roles, ['manager'], campaign);
  if (action !== 'dismiss' && !isManager && (await comesFromStopped(record, device, daftar)))
    throw problem('not-allowed');

  const by = caller.email ?? caller.id;
  const desk: Desk = { campaign, device, now, daftar, isRevoked: false, isAccepted: true };
  const resolution = { action, at: new Date(now).toISOString(), by };
  const { deciding: _deciding, ...claimed } = await claimRecord(record, resolution, daftar);
  let taken: Taken | undefined;
  try {
    taken = await decide[action](claimed, await openedOf(claimed, desk), desk, by, note);
  } catch (error) {
    await releaseRecord(claimed, daftar);
    throw error;
  }
  const isOpen = taken && !taken.signUp && taken.outcome !== 'duplicate' && !taken.isAgain;
  const { reason: _, ...before } = claimed;
  const after: StoredRecord = {
    ...(taken ? before : claimed),
    ...(taken && endOf(taken)),
    ...(!isOpen && { state: 'resolved' as const, resolution }),
  };
  if (await daftar.kioskRecords.replace(claimed, after)) return show(after);
  throw problem('record-resolved');
});

/** Of a device that was revoked or written off, be it by the name under which it took the place. */
const comesFromStopped = async (record: StoredRecord, device: StoredDevice, daftar: Daftar): Promise<boolean> => {
  if (device.state !== 'active') return true;
  const lease = record.lease && (await daftar.leases.get(record, record.lease.leaseId));
  const holder = lease && lease.deviceId !== device.deviceId ? await daftar.devices.get(lease.deviceId) : device;
  return holder?.state !== 'active';
};

const openedOf = async (record: StoredRecord, { campaign, daftar }: Desk): Promise<OpenedRecord> => {
  const { recordId, code, lease } = record;
  return { recordId, code, ...(lease && { lease }), contents: await contentsOf(campaign, record, daftar) };
};

type Decide = (
  record: StoredRecord,
  opened: OpenedRecord,
  desk: Desk,
  by: string,
  note: Note,
) => Promise<Taken | undefined>;
const decide: Record<RecordAction, Decide> = {
  accept: (record, opened, desk) => {
    if (record.reason === 'phone-differs') throw problem('record-takes-no-such');
    return takeRecord(opened, desk, record);
  },
  'hand-over': (record, opened, desk, by, note) => {
    if (record.reason !== 'phone-differs') throw problem('record-takes-no-such');
    return handRecordOver(record, opened, desk, by, note);
  },
  dismiss: async (_record, opened, desk) => {
    const lease = await leaseOfRecord(opened, desk);
    if (lease && opened.lease) {
      await desk.daftar.leases.layDown(lease, [opened.lease.number], new Date(desk.now).toISOString());
    }
    return undefined;
  },
};
