import * as z from 'zod';
import { CampaignId, DeviceId, KioskRecordId, LeaseId, SessionId } from '../domain/ids.ts';
import {
  DeviceSecret,
  LeaseSize,
  NewDevice,
  RecordAction,
  RecordState,
  recordsAtOnce,
  SentRecord,
} from '../domain/kiosk.ts';
import { ticketAlphabet } from '../domain/ticket-code.ts';
import * as kiosk from './kiosk-shapes.ts';
import { defineRoutes } from './route.ts';
import * as shape from './shapes.ts';

const inSession = z.object({ campaignId: CampaignId, sessionId: SessionId });
const onDevice = inSession.extend({ deviceId: DeviceId });
const onRecord = inSession.extend({ recordId: KioskRecordId });
const helpers = ['manager', 'crew'] as const;
const manager = ['manager'] as const;
const noDevice = ['campaign-not-found', 'session-not-found', 'device-not-found'] as const;

/** How many, at most, of what a device counts. */
const Count = z.int().min(0).max(1_000_000);
const Numbers = z.array(z.int().min(1).max(9_999_999)).max(500);
const EnrolmentCode = z
  .string()
  .max(40)
  .meta({ description: `Twelve of ${ticketAlphabet}, with any spacing or case.`, example: '7KQ4-M2XD-9WTR' });

/** Devices and what they could not simply sign up, for the crew; and the requests of the devices themselves. */
export const kioskRoutes = defineRoutes({
  createDevice: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/devices', summary: 'Add a kiosk; its code is shown this once',
    function: 'staff', caller: helpers, table: ['Query', 'PutItem'],
    params: inSession, body: NewDevice, success: { 201: kiosk.DeviceInvited }, problems: ['campaign-not-found', 'session-not-found'],
  },
  listDevices: {
    method: 'GET', path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/devices', summary: 'List the kiosks of a session with their places and queues',
    function: 'staff', caller: helpers, table: ['Query'],
    params: inSession, success: { 200: shape.listOf(kiosk.Device) }, problems: ['campaign-not-found', 'session-not-found'],
  },
  inviteDevice: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/devices/{deviceId}/enrolment', summary: 'Make a new code for a kiosk; its old key stops when the code is used',
    function: 'staff', caller: helpers, table: ['Query', 'GetItem', 'PutItem', 'UpdateItem'],
    params: onDevice, success: { 201: kiosk.DeviceInvited }, problems: [...noDevice, 'device-revoked'],
  },
  revokeDevice: {
    method: 'DELETE', path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/devices/{deviceId}', summary: 'Stop a kiosk from its next request on; what it has taken can still be handed in',
    function: 'staff', caller: helpers, table: ['Query', 'GetItem', 'UpdateItem'],
    afterRetention: true, params: onDevice, success: { 200: kiosk.Device }, problems: noDevice,
  },
  askReturn: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/devices/{deviceId}/return', summary: 'Ask a kiosk to give its places back at its next heartbeat',
    function: 'staff', caller: helpers, table: ['Query', 'GetItem', 'UpdateItem'],
    params: onDevice, success: { 200: kiosk.Device }, problems: [...noDevice, 'device-revoked'],
  },
  writeOffDevice: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/devices/{deviceId}/write-off', summary: 'Give up a lost kiosk: its places go to who waits, and runners it confirmed may still come in',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'UpdateItem', 'PutItem', 'ConditionCheckItem'],
    params: onDevice, success: { 200: kiosk.Device }, problems: [...noDevice, 'try-again'],
  },
  setLeasable: {
    method: 'PUT', path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/leasable', summary: 'Say how many places kiosks may hold at once',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'UpdateItem'],
    params: inSession, body: z.strictObject({ leasable: Count }), success: { 200: shape.SessionAsStored }, problems: ['campaign-not-found', 'session-not-found', 'try-again'],
  },
  listRecords: {
    method: 'GET', path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/records', summary: 'List what kiosks took and what could not simply become a sign-up; whom it shows to whom is in the audit log',
    function: 'staff', caller: helpers, audit: 'by the operation', table: ['Query', 'BatchGetItem'],
    params: inSession, query: shape.PageQuery.extend({ state: RecordState.optional() }),
    success: { 200: shape.listOf(kiosk.RecordShown) }, problems: ['campaign-not-found', 'session-not-found', 'invalid-parameter'],
  },
  resolveRecord: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/records/{recordId}/resolution', summary: 'Decide on a record of a kiosk: take it, hand the sign-up over to who holds the ID card, or dismiss it',
    function: 'staff', caller: helpers, table: ['Query', 'GetItem', 'PutItem', 'UpdateItem', 'ConditionCheckItem', 'BatchGetItem'],
    params: onRecord, body: z.strictObject({ action: RecordAction }), success: { 200: kiosk.RecordShown },
    problems: ['campaign-not-found', 'session-not-found', 'record-not-found', 'record-resolved', 'record-takes-no-such', 'already-checked-in', 'try-again'],
  },

  enrolDevice: {
    method: 'POST', path: '/v1/kiosk/enrolments', summary: 'Enrol a kiosk by its code, with a secret that the device has made',
    function: 'kiosk', caller: 'anyone', table: ['Query', 'GetItem', 'BatchGetItem', 'UpdateItem'],
    body: z.strictObject({ code: EnrolmentCode, secret: DeviceSecret }), success: { 201: kiosk.KioskState, 200: kiosk.KioskState },
    problems: ['enrolment-not-found', 'enrolment-used', 'too-many-attempts', 'try-again'],
  },
  beat: {
    method: 'POST', path: '/v1/kiosk/heartbeats', summary: 'Say how a kiosk stands, and learn what it should know',
    function: 'kiosk', caller: ['kiosk'], audit: 'changes nothing', table: ['Query', 'GetItem', 'BatchGetItem', 'UpdateItem'],
    body: z.strictObject({ queued: Count, sent: Count, unused: Count }), success: { 200: kiosk.KioskState }, problems: ['device-revoked'],
  },
  createLease: {
    method: 'POST', path: '/v1/kiosk/leases', summary: 'Lease places; asked again with the same id, the same ones',
    function: 'kiosk', caller: ['kiosk'], table: ['Query', 'GetItem', 'PutItem', 'UpdateItem'],
    body: z.strictObject({ leaseId: LeaseId, size: LeaseSize.optional() }), success: { 201: kiosk.KioskLease, 200: kiosk.KioskLease },
    problems: ['device-revoked', 'lease-not-found', 'no-places-to-lease', 'lease-share-used-up', 'places-asked-back', 'campaign-closed', 'campaign-paused', 'session-closed', 'try-again'],
  },
  returnLease: {
    method: 'POST', path: '/v1/kiosk/leases/{leaseId}/return', summary: 'Give a lease back, naming the numbers that were promised to nobody',
    function: 'kiosk', caller: ['kiosk'], table: ['Query', 'GetItem', 'PutItem', 'UpdateItem', 'ConditionCheckItem'],
    params: z.object({ leaseId: LeaseId }), body: z.strictObject({ unused: Numbers }),
    success: { 200: z.object({ leaseId: LeaseId, state: z.enum(['returned', 'written-off', 'closed']) }) },
    problems: ['device-revoked', 'lease-not-found', 'try-again'],
  },
  createRecords: {
    method: 'POST', path: '/v1/kiosk/records', summary: 'Hand in what a kiosk has taken; each gets a receipt, and sent again the same one',
    function: 'kiosk', caller: ['kiosk', 'revoked-kiosk'], table: ['Query', 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'ConditionCheckItem'], bodyLimit: 1024 * 1024,
    body: z.strictObject({ records: z.array(SentRecord).min(1).max(recordsAtOnce) }), success: { 200: kiosk.Receipts }, problems: ['try-again'],
  },
});
