import type { SignUp } from './sign-up.ts';

export type MergeRefusal = 'same-sign-up' | 'already-cancelled' | 'already-checked-in' | 'consent-withdrawn';

/** Why two records cannot become one, `kept` staying: nobody loses a place that they have, or were let in on, by it. */
export const mergeRefusal = (kept: SignUp, dropped: SignUp): MergeRefusal | undefined => {
  if (kept.personKey === dropped.personKey && kept.place === dropped.place) return 'same-sign-up';
  if (kept.withdrawnAt !== undefined || dropped.withdrawnAt !== undefined) return 'consent-withdrawn';
  if (kept.status === 'cancelled' && dropped.status !== 'cancelled') return 'already-cancelled';
  return dropped.checkedIn === true ? 'already-checked-in' : undefined;
};

type Merging = {
  /** A ticket that nobody has: the old one opens the record that is kept. */
  ticket: Pick<SignUp, 'ticketCode' | 'signUpId'>;
  cancellationId: string;
  at: string;
  requestId: string;
};

/** The record that goes: cancelled like any other, so that its place goes to who waits, and no upload brings it back. */
export const mergedAway = (
  dropped: SignUp,
  kept: SignUp,
  { ticket, cancellationId, at, requestId }: Merging,
): SignUp => {
  const { bib: _bib, mergedKeys: _keys, ...seen } = dropped;
  return {
    ...seen,
    ...ticket,
    status: 'cancelled',
    cancellation: dropped.cancellation ?? { cancellationId, at, by: 'staff' },
    merged: { into: kept.signUpId, at },
    changedAt: at,
    requestId,
    version: dropped.version + 1,
  };
};

/** The record that stays, as it was: it only remembers whose records are behind it. */
export const mergedInto = (
  kept: SignUp,
  dropped: SignUp,
  { at, requestId }: Pick<Merging, 'at' | 'requestId'>,
): SignUp => ({
  ...kept,
  mergedKeys: [...new Set([...(kept.mergedKeys ?? []), dropped.personKey, ...(dropped.mergedKeys ?? [])])],
  changedAt: at,
  requestId,
  version: kept.version + 1,
});
