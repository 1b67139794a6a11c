import { type Numbers, unseenAfterMs } from './sequence.ts';

/**
 * A lease: a block of real places of a session that a kiosk holds, all of them inside the line. What the kiosk confirms on one of its
 * numbers while it is offline is a promise, so nothing but the lease's own life frees them.
 */
export type Lease = {
  campaignId: string;
  sessionId: string;
  /** Made by the device, so that after a lost answer it asks for the same lease again. */
  leaseId: string;
  deviceId: string;
  /** Of the session: the city it is counted in. */
  city: string;
  /** 0, as is the count, while it is being taken. */
  first: number;
  count: number;
  consentVersion: string;
  /** When the device asked: what it records on these numbers was signed later. */
  grantedAt: string;
  state: 'taking' | 'open' | 'returned' | 'written-off' | 'closed';
  /** With a sign-up, now or before it was cancelled or moved. */
  used: ReadonlySet<number>;
  /** Dead because nobody used them; a record that comes in all the same takes its number out of here, and out of the dead. */
  unused: ReadonlySet<number>;
  returnedAt?: string;
  version: number;
};

export const numbersOf = ({ first, count }: Pick<Lease, 'first' | 'count'>): number[] =>
  Array.from({ length: count }, (_, at) => first + at);

export const isOfLease = ({ first, count }: Pick<Lease, 'first' | 'count'>, number: number) =>
  number >= first && number < first + count;

/** The numbers of which nobody has heard yet. */
export const leftOf = (lease: Pick<Lease, 'first' | 'count' | 'used' | 'unused'>): number[] =>
  numbersOf(lease).filter((number) => !lease.used.has(number) && !lease.unused.has(number));

const isHeld = ({ state }: Pick<Lease, 'state'>) => state === 'open' || state === 'returned';

/** How many places it keeps from everybody else at this moment. */
export const heldOf = ({ state, count, used, unused }: Pick<Lease, 'state' | 'count' | 'used' | 'unused'>): number =>
  isHeld({ state }) ? count - used.size - unused.size : 0;

/** What it takes of the share that kiosks may lease: all of it, until it ends. */
export const leasedBy = ({ state, count }: Pick<Lease, 'state' | 'count'>): number => (isHeld({ state }) ? count : 0);

/** Every number has been heard of: nothing is left to wait for. */
export const isCovered = (lease: Lease) => isHeld(lease) && heldOf(lease) === 0;

/** So long after the return, whatever the device still had under way has arrived. */
export const isOverdue = ({ state, returnedAt }: Lease, now: number) =>
  state === 'returned' && returnedAt !== undefined && now - Date.parse(returnedAt) >= unseenAfterMs;

/** Its numbers may be taken already, though they do not stand in it yet. */
export const isUnderWay = ({ state, grantedAt }: Lease, now: number) =>
  state === 'taking' && now - Date.parse(grantedAt) < unseenAfterMs;

/** How many places may be leased now, of those wanted. Only places inside the line, so that each is one whatever happens. */
export const leasableNow = (
  { issued, line, leased, leasable, closed, paused }: Numbers,
  wanted: number,
): number | 'full' | 'closed' | 'paused' | 'share-used-up' => {
  if (closed) return 'closed';
  if (paused) return 'paused';
  if (issued >= line) return 'full';
  return leased >= leasable ? 'share-used-up' : Math.min(wanted, line - issued, leasable - leased);
};

/** Whoever cancelled before a kiosk held the place has come to the kiosk since: their record reopens. Whoever cancelled after it may have signed before. */
export const mayReopen = ({ grantedAt }: Pick<Lease, 'grantedAt'>, cancelledAt: string) =>
  Date.parse(cancelledAt) < Date.parse(grantedAt);

/** Unless somebody says otherwise, kiosks may lease half of the places. */
export const usualShare = (quota: number) => Math.floor(quota / 2);
