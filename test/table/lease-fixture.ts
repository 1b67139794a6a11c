import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { Table } from '../../shared/table/client.ts';
import { deadNumbers } from '../../shared/table/dead.item.ts';
import type { StoredLease } from '../../shared/table/lease.item.ts';
import { leasing } from '../../shared/table/leasing.ts';
import { lines, type StoredLine } from '../../shared/table/line.item.ts';
import { numbers, type StoredNumbers } from '../../shared/table/numbers.item.ts';
import type { RecordDraft } from '../../shared/table/placing.ts';
import type { SessionKey } from '../../shared/table/sequence.ts';
import { sweeps } from '../../shared/table/sweep.ts';
import { draftOf, now, storesOf } from './table-fixture.ts';

const minute = 60_000;
const start = Date.parse(now);
export const minutesOn = (minutes: number) => new Date(start + minutes * minute).toISOString();

/** The lease that a kiosk asks for: its id is made of the kiosk's name. */
export const wantedBy = (device: string, wanted: number, leaseId = `ls_${device}`) => ({
  leaseId,
  deviceId: `kd_${device}`,
  city: '32.73',
  consentVersion: '1',
  wanted,
});

/** What a kiosk recorded of somebody. Each time it is sent, it is a request of its own. */
export const recordOf = (session: SessionKey, name: string, requestId = `rq_kiosk_${name}`): RecordDraft => ({
  ...draftOf(session, name),
  channelId: 'kios',
  requestId,
});

/** A session as it stands, read past whatever a test has caught. */
export const readingOf = (beside: Table) => ({
  dead: ({ campaignId, sessionId }: SessionKey) => deadNumbers(beside).all(campaignId, sessionId),
  line: async ({ campaignId, sessionId }: SessionKey) => (await lines(beside).get(campaignId, sessionId)) as StoredLine,
  numbers: async ({ campaignId, sessionId }: SessionKey) =>
    (await numbers(beside).get(campaignId, sessionId)) as StoredNumbers,
  lease: async (session: SessionKey, device: string) =>
    (await leasing(beside).get(session, `ls_${device}`)) as StoredLease,
  person: async (session: SessionKey, name: string) =>
    (await storesOf(beside).ofPerson(draftOf(session, name))) as SignUp,
});

let probes = 0;
export const sweepAt = (table: Table, session: SessionKey, minutes: number) => {
  probes += 1;
  return sweeps(table, { now: () => start + minutes * minute, newId: () => `probe-lease-${probes}` })(session);
};
