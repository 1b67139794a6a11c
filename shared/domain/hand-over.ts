import type { SignUp } from './sign-up.ts';

export type Owner = { name: string; phone: string };
export type HandOver = {
  owner: Owner;
  consent: { version: string; at: string; takenBy: string };
  /** A new one: the old ticket is in the hands of whoever signed up with a stranger's NIK. */
  ticket: { ticketCode: string; signUpId: string };
  requestId: string;
};

/** The same place for its rightful owner. What was scanned at the gate already stays: two people stand behind one number, and a manager decides. */
export const handedOver = (
  seen: SignUp,
  { owner, consent, ticket, requestId }: HandOver,
): SignUp | 'already-checked-in' =>
  seen.checkedIn === true
    ? 'already-checked-in'
    : {
        ...seen,
        ...owner,
        ...ticket,
        consent: { channelId: seen.consent.channelId, ...consent },
        changedAt: consent.at,
        requestId,
        version: seen.version + 1,
      };
