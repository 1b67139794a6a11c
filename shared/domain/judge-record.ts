import { type Lease, mayReopen } from './lease.ts';
import type { SignUp } from './sign-up.ts';

/** What a record of a kiosk says of its person, as far as it decides anything. */
export type Claim = {
  phone: string;
  /** The ticket code that the kiosk showed. */
  code: string;
  reopens?: string | undefined;
};
export type Circumstances = {
  /** The device was revoked or written off before the record came in. */
  isRevoked: boolean;
  /** The crew has looked at the record and said yes. */
  isAccepted: boolean;
};
export type Verdict =
  | 'again'
  | 'add'
  | 'reopen'
  | 'lift'
  | 'duplicate'
  | {
      outcome: 'held' | 'conflict' | 'refused';
      reason: 'device-revoked' | 'phone-differs' | 'cancelled-since' | 'already-cancelled';
      /** Nothing of the record may be kept. */
      isErased?: true;
    };

/** What holds wherever the record comes from; nothing where it is for the caller to say. */
const judgeAnyway = (seen: SignUp | undefined, claim: Claim, { isRevoked, isAccepted }: Circumstances) => {
  if (seen?.erasure) {
    const namesErasure = claim.reopens === seen.erasure.erasureId && !isRevoked;
    return namesErasure ? 'reopen' : ({ outcome: 'refused', reason: 'already-cancelled', isErased: true } as const);
  }
  if (seen?.ticketCode === claim.code) return 'again';
  if (isRevoked && !isAccepted) return { outcome: 'held', reason: 'device-revoked' } as const;
  if (!seen) return 'add';
  // Whose NIK it is, only an ID card tells.
  if (seen.phone !== claim.phone) return { outcome: 'conflict', reason: 'phone-differs' } as const;
  const namesCancellation = claim.reopens !== undefined && claim.reopens === seen.cancellation?.cancellationId;
  return seen.status === 'cancelled' && (namesCancellation || isAccepted) ? 'reopen' : undefined;
};

/** A record on a leased number: a promise was made, so it is never refused as closed, outdated or full. */
export const judgeLeased = (
  seen: SignUp | undefined,
  claim: Claim,
  circumstances: Circumstances,
  lease: Lease,
  number: number,
): Verdict => {
  const holdsNumber = seen?.leaseId === lease.leaseId && seen.number === number && seen.sessionId === lease.sessionId;
  // Handed over to somebody else meanwhile, it is no longer this record's.
  if (holdsNumber && seen.phone === claim.phone) return 'again';
  const verdict = judgeAnyway(seen, claim, circumstances);
  if (verdict || !seen) return verdict ?? 'add';
  if (seen.status === 'cancelled') {
    return mayReopen(lease, seen.cancellation?.at ?? seen.changedAt)
      ? 'reopen'
      : { outcome: 'conflict', reason: 'cancelled-since' };
  }
  // Whoever came in at a gate, there or here, has had their place.
  if (seen.checkedIn === true) return 'duplicate';
  return seen.status === 'confirmed' && seen.sessionId === lease.sessionId ? 'duplicate' : 'lift';
};

/** A record without a number: worth what a sign-up on the page is worth at the moment it comes in. */
export const judgePending = (seen: SignUp | undefined, claim: Claim, circumstances: Circumstances): Verdict => {
  const verdict = judgeAnyway(seen, claim, circumstances);
  if (verdict || !seen) return verdict ?? 'add';
  return seen.status === 'cancelled' ? { outcome: 'refused', reason: 'already-cancelled' } : 'duplicate';
};

/** When the person signed up: by the device's clock, which may be wrong by years, but not before or after it can have been. */
export const timeTaken = (takenAt: string, notBefore: string, now: number): string =>
  new Date(Math.min(Math.max(Date.parse(takenAt), Date.parse(notBefore)), now)).toISOString();
