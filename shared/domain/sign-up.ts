import * as z from 'zod';
import { shutBecause } from './availability.ts';
import {
  type CampaignInFull,
  CityCode,
  ConsentVersion,
  DistrictCode,
  dayIn,
  Instant,
  pageChannelId,
  VillageCode,
} from './campaign.ts';
import type { CheckIn } from './check-in.ts';
import { field } from './field.ts';
import { CancellationId, ChannelId, SessionId, SignUpId } from './ids.ts';
import { readName, readText } from './name.ts';
import { readNik } from './nik.ts';
import { readPhone } from './phone.ts';
import { Answer } from './question.ts';
import { read, wrong } from './reading.ts';

const threeDigits = field((text) =>
  /^\d{1,3}$/.test(text.trim()) ? read(text.trim().padStart(3, '0')) : wrong('rt-rw'),
);

export const Membership = z.enum(['member', 'new', 'none']);
export type Membership = z.output<typeof Membership>;

export const Person = z
  .strictObject({
    name: field(readName).meta({ example: 'Siti Aminah' }),
    nik: field(readNik).optional().meta({ example: '3273014508900001' }),
    phone: field(readPhone).meta({ example: '0812-3456-7890' }),
    cityCode: CityCode.optional(),
    districtCode: DistrictCode.optional(),
    villageCode: VillageCode.optional(),
    rw: threeDigits.optional(),
    rt: threeDigits.optional(),
    occupation: field(readText(60)).optional().meta({ example: 'ojol' }),
    membership: Membership.default('none'),
  })
  .meta({ id: 'Person' });
export type Person = z.output<typeof Person>;

export const NewSignUp = z
  .strictObject({
    sessionId: SessionId.optional(),
    channelId: ChannelId.optional(),
    person: Person,
    consent: z.strictObject({ version: ConsentVersion, accepted: z.boolean() }),
    answers: z.record(z.string().max(40), Answer).default({}),
    reopens: CancellationId.optional(),
  })
  .meta({ id: 'NewSignUp' });
export type NewSignUp = z.output<typeof NewSignUp>;

export const SignUpStatus = z.enum(['confirmed', 'waiting', 'cancelled']);
export type SignUpStatus = z.output<typeof SignUpStatus>;

/** One person in one campaign, as stored. */
export type SignUp = {
  organiserId: string;
  personKey: string;
  campaignId: string;
  /** What a person can hold one sign-up for: the campaign, or `campaign#session` where the campaign gives one place per session. */
  place: string;
  signUpId: string;
  ticketCode: string;
  sessionId?: string;
  number?: number;
  /** The kiosk's lease that the number is of. */
  leaseId?: string;
  status: SignUpStatus;
  channelId: string;
  /** The city it counts for: the session's, else the person's own; `-` where unknown. */
  city: string;
  day: string;
  membership: Membership;
  checkedIn?: boolean;
  checkIn?: CheckIn;
  /** A spare one. Without it, the runner's bib is their number. */
  bib?: string;
  name: string;
  phone: string;
  sealedNik?: string;
  home?: { cityCode?: string; districtCode?: string; villageCode?: string; rw?: string; rt?: string };
  occupation?: string;
  answers?: Record<string, Answer>;
  /** `takenBy`: whoever of the staff asked for it at a help desk. */
  consent: { version: string; at: string; channelId: string; importId?: string; deviceId?: string; takenBy?: string };
  signedUpAt: string;
  changedAt: string;
  cancellation?: { cancellationId: string; at: string; by: 'runner' | 'staff' };
  /** The person took their consent back: nothing more is done with their data. */
  withdrawnAt?: string;
  /** Another record of the same person, whose place went to who waits: that one's ticket is this one's now. */
  merged?: { into: string; at: string };
  /** The person keys of the records that were merged into this one: what is asked of the person is asked of those, too. */
  mergedKeys?: string[];
  /** A tombstone: who it was is gone, what counts is left. Only a request that names the erasure takes its place. */
  erasure?: { erasureId: string; at: string };
  /** The request that wrote it last: how a writer whose answer was lost knows its own sign-up again. */
  requestId: string;
  version: number;
};

export const SignUpReceipt = z
  .object({
    signUpId: SignUpId,
    ticketCode: z.string(),
    sessionId: SessionId.optional(),
    status: SignUpStatus,
    number: z.int().optional(),
    position: z.int().optional().meta({ description: 'How many wait before and with this person.' }),
    signedUpAt: Instant,
    cancellationId: CancellationId.optional(),
  })
  .meta({ id: 'SignUpReceipt' });
export type SignUpReceipt = z.output<typeof SignUpReceipt>;

export const receiptOf = (signUp: SignUp, position?: number): SignUpReceipt => ({
  signUpId: signUp.signUpId,
  ticketCode: signUp.ticketCode,
  ...(signUp.sessionId !== undefined && { sessionId: signUp.sessionId }),
  status: signUp.status,
  ...(signUp.number !== undefined && { number: signUp.number }),
  ...(signUp.status === 'waiting' && position !== undefined && { position }),
  signedUpAt: signUp.signedUpAt,
  ...(signUp.cancellation && { cancellationId: signUp.cancellation.cancellationId }),
});

export type Refusal =
  | 'campaign-closed'
  | 'campaign-paused'
  | 'session-not-found'
  | 'session-required'
  | 'channel-not-found'
  | 'consent-outdated';

/** Why this campaign cannot take this sign-up now, whoever the person is; nothing where it can. */
export const refusalOf = (campaign: CampaignInFull, wanted: NewSignUp, now: string): Refusal | undefined => {
  const shut = shutBecause(campaign, Date.parse(now));
  if (shut) return shut;
  if (wanted.sessionId === undefined && campaign.sessions.length > 0) return 'session-required';
  if (wanted.sessionId !== undefined && !campaign.sessions.some(({ sessionId }) => sessionId === wanted.sessionId))
    return 'session-not-found';
  const channel = campaign.channels.find(({ channelId }) => channelId === (wanted.channelId ?? pageChannelId));
  if (!channel || channel.state === 'closed' || channel.kind === 'partner') return 'channel-not-found';
  return wanted.consent.version === campaign.consent.version ? undefined : 'consent-outdated';
};

/** Where and when a sign-up counts: fixed when it is made, so that a recount finds it where the fold put it. */
export const countsAs = (
  campaign: CampaignInFull,
  sessionId: string | undefined,
  homeCity: string | undefined,
  at: string,
) => ({
  city: campaign.sessions.find((session) => session.sessionId === sessionId)?.cityCode ?? homeCity ?? '-',
  day: dayIn(campaign.timeZone, at),
});

/** What the same person's next request gets: their own ticket, an offer to move, or a refusal that says nothing. */
export const answerRepeat = (
  earlier: SignUp,
  wanted: { phone: string; sessionId?: string | undefined; reopens?: string | undefined },
) => {
  if (earlier.erasure) return wanted.reopens === earlier.erasure.erasureId ? 'reopen' : 'refused';
  if (earlier.phone !== wanted.phone) return 'refused';
  if (earlier.status === 'cancelled' && wanted.reopens !== undefined)
    return wanted.reopens === earlier.cancellation?.cancellationId ? 'reopen' : 'show';
  return earlier.status !== 'cancelled' && wanted.sessionId !== undefined && earlier.sessionId !== wanted.sessionId
    ? 'elsewhere'
    : 'show';
};
