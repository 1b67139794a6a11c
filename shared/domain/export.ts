import type { SignUp } from './sign-up.ts';

/** What a manager can take with them of a campaign. */
export const exportParts = [
  'sign-ups',
  'sessions',
  'channels',
  'uploads',
  'rejected-rows',
  'entries',
  'scores',
  'targets',
  'audit',
] as const;
export type ExportPart = (typeof exportParts)[number];

/** Why all NIKs are opened. A choice, so that no free text brings personal data into the audit log. */
export const exportReasons = ['enrolment', 'duty-to-report', 'identity-check'] as const;
export type ExportReason = (typeof exportReasons)[number];

/** One taking of data out of a campaign: who, what and when. Its pages are read under its id, by who began it. */
export type Export = {
  campaignId: string;
  exportId: string;
  parts: readonly ExportPart[];
  /** The NIKs come with it, for this reason. */
  opensNik?: ExportReason;
  createdAt: string;
  createdBy: string;
  /** Until when it can be read and its parts be opened. */
  openUntil: string;
  /** Sign-ups that were handed out for it, counted by the server: a page that is asked for again counts again. */
  read: number;
  ended?: { at: string; result: 'done' | 'given-up' };
};

/** A day: a list of 500,000 takes minutes, a broken network may take the night. */
export const exportOpenMs = 24 * 60 * 60 * 1000;

/** How many NIKs are opened a minute for all exports of a campaign together: 500,000 take 42 minutes, and somebody can notice. */
export const niksPerMinute = 12_000;

/**
 * A sign-up as an export shows it. Of who is erased or took their consent back only what counts is left: the rows then still
 * make up the dashboard's sums, and nothing more is done with that person's data (UU 27/2022, articles 9 and 43).
 */
export const exportedSignUp = (signUp: SignUp, nik?: string) => {
  const { signUpId, sessionId, number, status, city, channelId, membership, day } = signUp;
  const counted = {
    signUpId,
    ...(sessionId !== undefined && { sessionId }),
    ...(number !== undefined && { number }),
    status,
    city,
    day,
    channelId,
    membership,
  };
  if (signUp.erasure) return { ...counted, gone: 'erased' as const, changedAt: signUp.erasure.at };
  const { changedAt, withdrawnAt } = signUp;
  if (withdrawnAt !== undefined) return { ...counted, gone: 'withdrawn' as const, changedAt };
  const { name, phone, home, occupation, answers, consent, signedUpAt, bib, checkIn, cancellation } = signUp;
  return {
    ...counted,
    name,
    phone,
    ...(nik !== undefined && { nik }),
    ...(home && { home }),
    ...(occupation !== undefined && { occupation }),
    ...(answers && { answers }),
    consent: { version: consent.version, at: consent.at, channelId: consent.channelId },
    signedUpAt,
    changedAt,
    ...(bib !== undefined && { bib }),
    ...(checkIn && { checkedInAt: checkIn.at }),
    ...(cancellation && { cancelled: { at: cancellation.at, by: cancellation.by } }),
  };
};
