import type { SignUp } from '../../shared/domain/sign-up.ts';

/** Why a stored sign-up may not have become this one; nothing where it may. */
export const whyNotAllowed = (before: SignUp | undefined, after: SignUp): string | undefined => {
  if (after.version !== (before?.version ?? 0) + 1) return `version ${before?.version} became ${after.version}`;
  if (!before) return after.status === 'cancelled' ? 'it began as cancelled' : undefined;
  const same = before.number === after.number && before.sessionId === after.sessionId;

  const isMerged = after.merged !== undefined && before.merged === undefined && after.status === 'cancelled';
  if (before.status === 'cancelled') {
    if (isMerged) return same ? undefined : 'it was merged and renumbered';
    if (after.status === 'cancelled') return sameCancellation(before, after) ? undefined : 'it was cancelled twice';
    return same ? 'a cancelled one came back with its old number' : undefined;
  }
  if (!isMerged && (before.signUpId !== after.signUpId || before.ticketCode !== after.ticketCode))
    return 'it got another ticket';
  if (after.status === 'cancelled') return same ? undefined : 'it was cancelled and renumbered';
  if (!same && before.sessionId === after.sessionId) {
    const isLifted = before.status === 'waiting' && after.status === 'confirmed' && after.leaseId !== undefined;
    return isLifted ? undefined : 'it was renumbered';
  }
  if (!same) return undefined;
  return before.status === 'confirmed' && after.status === 'waiting' ? 'it was demoted' : undefined;
};

/** What its person is called may be corrected all the same. */
const sameCancellation = (before: SignUp, after: SignUp) =>
  before.cancellation?.cancellationId === after.cancellation?.cancellationId;
