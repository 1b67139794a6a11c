import { isOfLease } from '../../../shared/domain/lease.ts';
import { codeOfPlace } from '../../../shared/keys/lease-ticket.ts';
import type { StoredLease } from '../../../shared/table/lease.item.ts';
import type { SignUpKey } from '../../../shared/table/sign-up.item.ts';
import { addRecord } from './add-record.ts';
import type { Desk, OpenedRecord } from './opened-record.ts';
import { placeRecord } from './place-record.ts';
import type { Taken } from './taken.ts';

/** The lease that a record's number is of, if its ticket code shows that a device was given that very place. */
export const leaseOfRecord = async (
  { lease: named, code }: OpenedRecord,
  { campaign, device, daftar }: Desk,
): Promise<StoredLease | undefined> => {
  const lease = named && (await daftar.leases.get(device, named.leaseId));
  if (!named || !lease || !isOfLease(lease, named.number)) return undefined;
  const ticketKey = await daftar.sealing.ticketKey(campaign);
  return codeOfPlace(ticketKey, lease.leaseId, named.number) === code ? lease : undefined;
};

/**
 * Whether this device may hand it in. A tablet that was added anew still holds what it took under its old name: a crew says whether
 * it is the same, unless the very record came in under the old name already.
 */
const mayHandIn = async (
  { lease: named, contents }: OpenedRecord,
  { deviceId, leaseId }: StoredLease,
  { device, daftar, isAccepted }: Desk,
  key: SignUpKey,
): Promise<boolean> => {
  if (isAccepted || deviceId === device.deviceId) return true;
  const seen = await daftar.signUps.ofPerson(key);
  return seen?.leaseId === leaseId && seen.number === named?.number && seen.phone === contents.person.phone;
};

/** Makes a sign-up of a record, or says what stands in its way. The same record again comes to the same. */
export const takeRecord = async (record: OpenedRecord, desk: Desk, key: SignUpKey): Promise<Taken> => {
  const { campaign, daftar, isAccepted } = desk;
  const { person, consent } = record.contents;
  if (campaign.personRule === 'nik' && person.nik === undefined)
    return { outcome: 'refused', reason: 'invalid-request' };
  const isToday = consent.version === campaign.consent.version;
  if (!isToday && !(await daftar.consents.wasPublished(campaign.campaignId, consent.version)))
    return { outcome: 'refused', reason: 'consent-outdated' };

  const lease = await leaseOfRecord(record, desk);
  if (record.lease && lease && (await mayHandIn(record, lease, desk, key))) {
    const placed = await placeRecord(record, desk, lease, record.lease.number, key);
    // Its number went to somebody else; who is told so and still says yes gives the person the next one.
    if (!(isAccepted && placed.reason === 'number-taken')) return placed;
  } else if (record.lease && !isAccepted) return { outcome: 'refused', reason: 'number-not-leased' };
  return addRecord(record, desk, key);
};
