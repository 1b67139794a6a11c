import * as z from 'zod';
import { Instant } from '../domain/campaign.ts';
import { Bib, CheckIn, CheckInOutcome, NewCheckIns } from '../domain/check-in.ts';
import { CampaignId, CheckInId, SessionId, SignUpId } from '../domain/ids.ts';
import { SignUpStatus } from '../domain/sign-up.ts';
import { defineRoutes } from './route.ts';
import { listOf, PageQuery, RosterEntry } from './shapes.ts';

const inSession = z.object({ campaignId: CampaignId, sessionId: SessionId });
const inSessionOfSignUp = inSession.extend({ signUpId: SignUpId });
const gateCrew = ['manager', 'crew'] as const;

const First = CheckIn.omit({ checkInId: true }).meta({ id: 'FirstScan' });
const bib = z.string().optional().meta({ description: 'A spare bib. Without it, the bib is the number.' });

const CheckInResult = z
  .object({
    checkInId: CheckInId,
    outcome: CheckInOutcome,
    signUpId: SignUpId.optional(),
    number: z.int().optional(),
    bib,
    name: z.string().optional().meta({ description: 'Shortened: first name and an initial.' }),
    first: First.optional(),
  })
  .meta({ id: 'CheckInResult' });
const CheckInResults = z
  .object({
    results: z.array(CheckInResult),
    present: z.int().meta({ description: 'How many of this session were let in, as counted so far.' }),
  })
  .meta({ id: 'CheckInResults' });

const CheckInRosterEntry = z
  .object({
    hash: z.string().meta({
      description: 'The first 16 bytes of SHA-256 over `salt|ticketCode`, in base64url.',
    }),
    number: z.int().optional(),
    initials: z.string(),
    status: SignUpStatus,
    bib,
    checkIn: First.optional(),
  })
  .meta({ id: 'CheckInRosterEntry' });
const CheckInRoster = listOf(CheckInRosterEntry)
  .extend({
    salt: z.string(),
    aliases: z
      .array(z.object({ hash: z.string(), of: z.string() }))
      .optional()
      .meta({
        description:
          'On the first page: second codes that kiosks have shown, each with the hash of the code whose ticket it opens. Of the whole campaign: what is of no ticket in this roster opens none here.',
      }),
    key: z.string().meta({ description: 'Seals this roster on the device: 32 bytes in base64url.' }),
    ticketKey: z.string().meta({ description: "Checks tickets' signatures: the raw P-256 point in base64url." }),
    keepUntil: Instant.meta({ description: 'When the device must have dropped all of this.' }),
  })
  .meta({ id: 'CheckInRoster' });

const DoubleScan = z
  .object({
    checkInId: CheckInId,
    outcome: CheckInOutcome,
    at: Instant,
    gate: z.string(),
    by: z.string(),
    receivedAt: Instant,
    signUpId: SignUpId.optional(),
    number: z.int().optional(),
    name: z.string().optional().meta({ description: 'Shortened: first name and an initial.' }),
    first: First.optional(),
  })
  .meta({ id: 'DoubleScan' });

/** The gate of a session: who is let in, and what devices without a network need for it. */
export const checkInRoutes = defineRoutes({
  createCheckIns: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/check-ins',
    summary: 'Let runners in by their tickets: each ticket once, whoever scans it how often',
    function: 'staff',
    caller: gateCrew,
    table: ['Query', 'GetItem', 'UpdateItem', 'PutItem'],
    params: inSession,
    body: NewCheckIns,
    success: { 200: CheckInResults },
    problems: ['campaign-not-found', 'session-not-found', 'try-again'],
  },
  getCheckInRoster: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/check-in-roster',
    summary: 'List what a gate must know without a network: hashes of codes, numbers, initials',
    function: 'staff',
    caller: gateCrew,
    table: ['Query'],
    params: inSession,
    query: PageQuery,
    success: { 200: CheckInRoster },
    problems: ['campaign-not-found', 'session-not-found', 'invalid-parameter'],
  },
  listDoubleScans: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/double-scans',
    summary: 'List who was let in without a network and should not have been',
    function: 'staff',
    caller: gateCrew,
    table: ['Query'],
    params: inSession,
    query: PageQuery,
    success: { 200: listOf(DoubleScan) },
    problems: ['campaign-not-found', 'session-not-found', 'invalid-parameter'],
  },
  setBib: {
    method: 'PUT',
    path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/sign-ups/{signUpId}/bib',
    summary: 'Give a runner a spare bib, or their own number again',
    function: 'staff',
    caller: gateCrew,
    table: ['Query', 'GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'],
    params: inSessionOfSignUp,
    body: z.strictObject({ bib: Bib.nullable() }),
    success: { 200: RosterEntry },
    problems: [
      'campaign-not-found',
      'session-not-found',
      'sign-up-not-found',
      'bib-taken',
      'changed-meanwhile',
      'try-again',
    ],
  },
});
