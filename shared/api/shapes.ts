import * as z from 'zod';
import { Campaign, Channel, ChannelKind, Consent, Instant, Pause, Session } from '../domain/campaign.ts';
import { CampaignId, CancellationId, ChannelId, ImportId, RecountId, SessionId, SignUpId } from '../domain/ids.ts';
import { ImportRow, Outcome } from '../domain/import.ts';
import { PartnerKey, rowsPerMinuteByDefault } from '../domain/partner-key.ts';
import { Question } from '../domain/question.ts';
import { Membership, SignUpReceipt, SignUpStatus } from '../domain/sign-up.ts';
import { StaffRole } from '../domain/staff-role.ts';
import { Webhook } from '../domain/webhook.ts';

/** The shapes of bodies and answers that are not words of the domain themselves. */

export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().max(2000).optional(),
});

export const Health = z.object({ status: z.literal('ok') });

const Availability = z.enum(['open', 'waiting-list', 'full', 'closed']);
export const CampaignPage = z
  .object({
    campaignId: CampaignId,
    name: z.string(),
    startsAt: Instant,
    endsAt: Instant,
    timeZone: z.string(),
    state: z.enum(['open', 'closed']),
    paused: Pause.optional().meta({
      description:
        'Nobody can sign up for a while: every session is `closed` until it goes on. Tickets and places stay.',
    }),
    personRule: z.enum(['nik', 'phone']),
    consent: Consent,
    questions: z.array(Question),
    sessions: z.array(
      z.object({
        sessionId: SessionId,
        cityCode: z.string(),
        cityName: z.string(),
        venue: z.string(),
        startsAt: Instant,
        timeZone: z.string(),
        quota: z.int(),
        availability: Availability,
      }),
    ),
  })
  .meta({ id: 'CampaignPage' });

export const Ticket = z
  .object({
    campaignId: CampaignId,
    campaignName: z.string(),
    signUpId: SignUpId,
    ticketCode: z.string(),
    signature: z.string().meta({
      description:
        'ECDSA P-256 with SHA-256 over code and session, in base64url: what a QR code carries behind the code.',
    }),
    name: z.string().meta({ description: 'Shortened: first name and an initial.' }),
    status: SignUpStatus,
    number: z.int().optional(),
    position: z.int().optional(),
    waiting: z.int().optional().meta({ description: 'How many wait in all; only where this person waits.' }),
    session: z
      .object({
        sessionId: SessionId,
        cityCode: z.string(),
        cityName: z.string(),
        venue: z.string(),
        startsAt: Instant,
        timeZone: z.string(),
        quota: z.int(),
      })
      .optional(),
    signedUpAt: Instant,
    asOf: Instant,
    cancellationId: CancellationId.optional(),
  })
  .meta({ id: 'Ticket' });

export const PhoneEnd = z
  .string()
  .regex(/^\d{3}$/)
  .meta({ description: 'The last three digits of the phone that signed up.', example: '890' });

const Figures = { total: z.int(), confirmed: z.int(), waiting: z.int(), newMembers: z.int(), checkedIn: z.int() };
export const Counts = z
  .object({
    asOf: Instant,
    ...Figures,
    held: z.int(),
    cancelled: z.int(),
    target: z.int().nullable(),
    cities: z.array(
      z.object({
        cityCode: z.string(),
        cityName: z.string(),
        ...Figures,
        held: z.int(),
        quota: z.int().nullable(),
        target: z.int().nullable(),
      }),
    ),
    channels: z.array(z.object({ channelId: ChannelId, kind: ChannelKind, name: z.string(), total: z.int() })),
    days: z.array(z.object({ date: z.string(), total: z.int() })),
  })
  .meta({ id: 'Counts' });

export const RecountStarted = z.object({ recountId: RecountId });
export const Recount = z
  .object({
    recountId: RecountId,
    state: z.enum(['running', 'done']),
    settled: z.boolean(),
    asOf: Instant,
    counted: z.record(z.string(), z.int()),
    recounted: z.record(z.string(), z.int()),
    drift: z.int(),
    keptSince: Instant.optional().meta({
      description: 'The people are erased since: compared with how they were last counted, which was then.',
    }),
  })
  .meta({ id: 'Recount' });

export const CampaignAsStored = Campaign.omit({ sealedDataKey: true })
  .extend({
    retainUntil: z.iso.date().meta({
      description: 'The last day, in its time zone, on which its people’s data is kept. Default: a year after its end.',
    }),
  })
  .meta({ id: 'Campaign' });
export const NewCampaign = Campaign.pick({
  campaignId: true,
  organiserId: true,
  name: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
})
  .extend({
    personRule: Campaign.shape.personRule.default('nik'),
    onePlacePer: Campaign.shape.onePlacePer.default('campaign'),
    consentText: Consent.shape.text,
    questions: Campaign.shape.questions.default([]),
    target: Campaign.shape.target,
  })
  .strict()
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, { path: ['endsAt'], params: { code: 'time-order' } })
  .meta({ id: 'NewCampaign' });
export const CampaignChange = z
  .strictObject({
    name: Campaign.shape.name,
    startsAt: Instant,
    endsAt: Instant,
    questions: Campaign.shape.questions,
    target: Campaign.shape.target.nullable().meta({ description: 'Null takes it away.' }),
    retainUntil: z.iso.date().meta({ description: 'The last day on which its people’s data is kept.' }),
    confirmName: z.string().max(200).meta({
      description:
        'The campaign’s name, where the last day on which data is kept is past: its people are erased at once.',
    }),
  })
  .partial()
  .meta({ id: 'CampaignChange' });

export const NewPause = Pause.omit({ since: true }).meta({
  id: 'NewPause',
  example: {
    note: { id: 'Kuota sedang diperiksa, sebentar saja.', en: 'We are checking the quota, it will not take long.' },
    until: '2099-12-06T22:30:00Z',
  },
});

const quota = z.int().min(0).max(1_000_000);
const waitingSize = z.int().min(0).max(1_000_000);
export const SessionAsStored = Session.extend({
  quota,
  waitingSize,
  issued: z.int(),
  line: z.int(),
  leasable: z.int().meta({ description: 'How many places kiosks may hold at once.' }),
  state: z.enum(['open', 'closed']),
}).meta({ id: 'Session' });
export const NewSession = Session.pick({
  sessionId: true,
  cityCode: true,
  name: true,
  venue: true,
  startsAt: true,
  timeZone: true,
  target: true,
})
  .extend({
    quota,
    waitingSize: waitingSize.optional().meta({ description: 'Default: as many as the quota.' }),
    leasable: quota
      .optional()
      .meta({ description: 'How many places kiosks may hold at once. Default: half of the quota.' }),
  })
  .strict()
  .meta({ id: 'NewSession' });
export const SessionChange = Session.pick({ name: true, venue: true, startsAt: true, timeZone: true })
  .extend({
    name: Session.shape.name.nullable().meta({ description: 'Null takes it away: then the city’s own name is shown.' }),
    target: Session.shape.target.nullable().meta({ description: 'Null takes it away.' }),
  })
  .partial()
  .strict()
  .meta({ id: 'SessionChange' });
export const QuotaChange = z.strictObject({ quota, waitingSize: waitingSize.optional() }).meta({ id: 'QuotaChange' });

export const ChannelAsStored = Channel.meta({ id: 'Channel' });
export const NewChannel = Channel.pick({ channelId: true, kind: true, name: true }).strict().meta({ id: 'NewChannel' });
export const ChannelChange = Channel.pick({ name: true, state: true }).partial().strict().meta({ id: 'ChannelChange' });

export const RosterEntry = z
  .object({
    signUpId: SignUpId,
    sessionId: SessionId.optional(),
    number: z.int().optional(),
    status: SignUpStatus,
    name: z.string(),
    phone: z.string(),
    channelId: ChannelId,
    membership: Membership,
    signedUpAt: Instant,
    bib: z.string().optional().meta({ description: 'A spare bib. Without it, the bib is the number.' }),
    checkIn: z.object({ at: Instant, gate: z.string(), by: z.string() }).optional(),
  })
  .meta({ id: 'RosterEntry' });

export const RoleHolder = z.object({ email: z.string(), roles: z.array(StaffRole) }).meta({ id: 'RoleHolder' });
export const Email = z.email().max(200).toLowerCase();

const keyFields = PartnerKey.omit({ organiserId: true });
export const PartnerKeyAsStored = keyFields.meta({ id: 'PartnerKey' });
export const NewPartnerKey = z
  .strictObject({
    name: PartnerKey.shape.name,
    ipRanges: PartnerKey.shape.ipRanges.default([]),
    rowsPerMinute: PartnerKey.shape.rowsPerMinute.default(rowsPerMinuteByDefault),
  })
  .meta({ id: 'NewPartnerKey' });
export const PartnerKeyOnce = keyFields
  .extend({ key: z.string().meta({ description: 'The whole key. Shown this once: what is kept is a hash.' }) })
  .meta({ id: 'PartnerKeyOnce' });

const totals = { accepted: z.int(), waiting: z.int(), duplicate: z.int(), rejected: z.int() };
const missingChunks = z.array(z.int()).meta({ description: 'The chunks that are still to be sent, numbered from 0.' });
export const ImportState = z
  .object({
    importId: ImportId,
    channelId: ChannelId,
    sessionId: SessionId.optional(),
    continues: ImportId.optional(),
    fileName: z.string(),
    state: z.enum(['receiving', 'done']),
    rows: z.int(),
    ...totals,
    chunkSize: z.int(),
    missingChunks,
    createdAt: Instant,
  })
  .meta({ id: 'Import' });

const RowProblem = z
  .object({
    column: z.string(),
    code: z.string(),
    message: z.string(),
    found: z.string(),
    suggestion: z.string().optional(),
  })
  .meta({ id: 'RowProblem' });
const RowResult = z
  .object({
    line: z.int(),
    outcome: Outcome,
    signUpId: SignUpId.optional(),
    number: z.int().optional(),
    problems: z.array(RowProblem).optional(),
    warnings: z
      .array(RowProblem)
      .optional()
      .meta({ description: 'What to look at in a row all the same: it refuses nothing.' }),
  })
  .meta({ id: 'RowResult' });
export const ChunkResults = z.object({ results: z.array(RowResult) }).meta({ id: 'ChunkResults' });
export const Rejection = RowResult.pick({ line: true })
  .extend({ problems: z.array(RowProblem), values: ImportRow.omit({ line: true, birthDate: true, sex: true }) })
  .meta({ id: 'Rejection' });

const PartnerFinding = RowProblem.omit({ column: true })
  .extend({ pointer: z.string() })
  .partial({ found: true })
  .meta({ id: 'PartnerFinding' });
export const PartnerResult = SignUpReceipt.pick({
  signUpId: true,
  sessionId: true,
  status: true,
  number: true,
  signedUpAt: true,
})
  .partial()
  .extend({
    outcome: Outcome,
    problems: z.array(PartnerFinding).optional(),
    warnings: z
      .array(PartnerFinding)
      .optional()
      .meta({ description: 'What to look at in a person all the same: it refuses nothing.' }),
  })
  .meta({ id: 'PartnerResult' });
export const PartnerResults = z.object({ results: z.array(PartnerResult) }).meta({ id: 'PartnerResults' });

export const WebhookAsStored = Webhook.meta({ id: 'Webhook' });
export const WebhookOnce = Webhook.extend({
  secret: z.string().meta({
    description:
      'Shown this once. `Daftar-Signature: t=…,v1=…`: v1 is the HMAC-SHA-256 of `t.body` with it, in hexadecimal.',
  }),
}).meta({ id: 'WebhookOnce' });
