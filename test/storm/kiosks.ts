import type { Daftar } from '../../functions/http/daftar.ts';
import type { Desk } from '../../functions/http/records/opened-record.ts';
import { placeRecord } from '../../functions/http/records/place-record.ts';
import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { newTicketCode } from '../../shared/keys/made-ids.ts';
import type { StoredDevice } from '../../shared/table/device.item.ts';
import type { StoredLease } from '../../shared/table/lease.item.ts';
import type { Told } from './told.ts';
import type { Runner } from './world.ts';

/** What a kiosk has on its disk until the server has answered: somebody was told that they have this number. */
export type KioskRecord = {
  who: number;
  sessionId: string;
  leaseId: string;
  number: number;
  recordId: string;
  code: string;
  takenAt: number;
  isRevoked: boolean;
};
export type AskedLease = { sessionId: string; leaseId: string; deviceId: string; wanted: number };
type HeldLease = { lease: StoredLease; recorded: number; isReturned: boolean };

/** All kiosks of a storm: what they have asked for, what they hold, whom they have promised a place. */
export const openKiosks = () => ({
  asked: [] as AskedLease[],
  held: new Map<string, HeldLease>(),
  queue: [] as KioskRecord[],
  /** Handed in, and left to the crew. */
  desk: [] as KioskRecord[],
  made: 0,
});
export type Kiosks = ReturnType<typeof openKiosks>;

/** A device gives each of its numbers to one person. */
export const record = (kiosks: Kiosks, held: HeldLease, who: number, now: number, isRevoked: boolean): KioskRecord => {
  const { sessionId, leaseId, first } = held.lease;
  const number = first + held.recorded;
  held.recorded += 1;
  kiosks.made += 1;
  const recordId = `kr_${kiosks.made}`;
  const made = { who, sessionId, leaseId, number, recordId, code: newTicketCode(), takenAt: now, isRevoked };
  kiosks.queue.push(made);
  return made;
};
const numbersLeft = ({ lease, recorded }: HeldLease) =>
  Array.from({ length: lease.count - recorded }, (_, at) => lease.first + recorded + at);

/** The real operations of kiosks and of those who look after them. */
export const kioskOperationsOf = (daftar: Daftar, campaignId: string, now: () => number) => {
  const at = () => new Date(now()).toISOString();
  const found = async ({ sessionId, leaseId }: { sessionId: string; leaseId: string }) =>
    daftar.leases.get({ campaignId, sessionId }, leaseId);

  return {
    lease: async (kiosks: Kiosks, { sessionId, ...asked }: AskedLease): Promise<Told> => {
      const wanted = { ...asked, city: '32.73', consentVersion: '1' };
      const lease = await daftar.leases.take({ campaignId, sessionId }, wanted, at());
      if (typeof lease === 'string') return { refused: lease };
      if (lease.count > 0 && !kiosks.held.has(lease.leaseId))
        kiosks.held.set(lease.leaseId, { lease, recorded: 0, isReturned: false });
      return {};
    },

    handIn: async (kiosks: Kiosks, one: KioskRecord, runner: Runner, isAccepted = false): Promise<Told> => {
      const campaign = (await daftar.campaigns.inFull(campaignId)) as CampaignInFull;
      const lease = await found(one);
      if (!lease) return { refused: 'lease not found' };
      const { person, consent } = runner.wants(one.sessionId);
      const device = { deviceId: lease.deviceId, sessionId: one.sessionId } as StoredDevice;
      const desk: Desk = { campaign, device, now: now(), daftar, isRevoked: one.isRevoked, isAccepted };
      const takenAt = new Date(one.takenAt).toISOString();
      const contents = { person, consent: { ...consent, accepted: true as const }, answers: {}, takenAt };
      const opened = { recordId: one.recordId, code: one.code, contents };
      const { outcome, reason, signUp } = await placeRecord(opened, desk, lease, one.number, runner.key);
      kiosks.queue = kiosks.queue.filter((other) => other !== one);
      kiosks.desk = kiosks.desk.filter((other) => other !== one);
      if (outcome === 'held' || outcome === 'conflict') kiosks.desk.push(one);
      const promised = signUp && { promised: signUp };
      return { ...promised, ...(outcome !== 'confirmed' && { refused: `kiosk: ${reason ?? outcome}` }) };
    },

    dismiss: async (kiosks: Kiosks, one: KioskRecord): Promise<Told> => {
      const lease = await found(one);
      if (lease) await daftar.leases.layDown(lease, [one.number], at());
      kiosks.desk = kiosks.desk.filter((other) => other !== one);
      return {};
    },

    giveBack: async (held: HeldLease): Promise<Told> => {
      held.isReturned = true;
      await daftar.leases.giveBack(held.lease, numbersLeft(held), at());
      return {};
    },

    writeOff: async (asked: AskedLease): Promise<Told> => {
      const lease = await found(asked);
      if (lease) await daftar.leases.writeOff(lease, at());
      return {};
    },

    setLeasable: async (sessionId: string, leasable: number): Promise<Told> => {
      await daftar.leases.setLeasable({ campaignId, sessionId }, leasable);
      return {};
    },
  };
};
