import { occupationCounted } from './home-cells.ts';
import type { SignUp } from './sign-up.ts';

/** That a person is erased from a campaign, as the ledger outside the table keeps it: read again after a restore. */
export type Erasure = { erasureId: string; organiserId: string; personKey: string; campaignId: string; at: string };

/** What lies ahead is cancelled first, so that the place goes to who waits. What is over stays as it was: it was counted. */
export const isAhead = (signUp: SignUp, sessions: readonly { sessionId: string; startsAt: string }[], now: number) =>
  signUp.status !== 'cancelled' &&
  sessions.some(({ sessionId, startsAt }) => sessionId === signUp.sessionId && Date.parse(startsAt) > now);

/**
 * What is left of a sign-up whose person is erased: the person key, so that no late upload or kiosk brings them back, and what it
 * counts as. No name, phone, NIK or answer, no word of their own, and a ticket that nobody has.
 */
export const tombstoneOf = (
  seen: SignUp,
  { erasureId, at }: Pick<Erasure, 'erasureId' | 'at'>,
  ticket: Pick<SignUp, 'ticketCode' | 'signUpId'>,
  requestId: string,
): SignUp => {
  const { organiserId, personKey, campaignId, place, sessionId, number, leaseId } = seen;
  const { status, channelId, city, day, membership, checkedIn, home, occupation, version } = seen;
  const counted = occupation === undefined ? undefined : occupationCounted(occupation);
  return {
    organiserId,
    personKey,
    campaignId,
    place,
    ...ticket,
    ...(sessionId !== undefined && { sessionId }),
    ...(number !== undefined && { number }),
    ...(leaseId !== undefined && { leaseId }),
    status,
    channelId,
    city,
    day,
    membership,
    ...(checkedIn !== undefined && { checkedIn }),
    ...(home && { home }),
    ...(counted !== undefined && { occupation: counted }),
    name: '',
    phone: '',
    consent: { version: seen.consent.version, at: `${day}T00:00:00.000Z`, channelId },
    signedUpAt: `${day}T00:00:00.000Z`,
    changedAt: at,
    erasure: { erasureId, at },
    requestId,
    version: version + 1,
  };
};
