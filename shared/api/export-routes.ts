import * as z from 'zod';
import { Instant } from '../domain/campaign.ts';
import { exportParts, exportReasons } from '../domain/export.ts';
import { CampaignId, ChannelId, ExportId, SessionId, SignUpId } from '../domain/ids.ts';
import { Answer } from '../domain/question.ts';
import { Membership, SignUpStatus } from '../domain/sign-up.ts';
import { defineRoutes } from './route.ts';
import { listOf, PageQuery } from './shapes.ts';

const inCampaign = z.object({ campaignId: CampaignId });
const onExport = inCampaign.extend({ exportId: ExportId });
const manager = ['manager'] as const;

const Part = z.enum(exportParts);
const exportFields = {
  exportId: ExportId,
  parts: z.array(Part),
  opensNik: z.enum(exportReasons).optional(),
  createdAt: Instant,
  openUntil: Instant.meta({ description: 'Its pages can be read until then, by who began it.' }),
};
const ExportBegun = z.object(exportFields).meta({ id: 'ExportBegun' });
const ExportShown = z
  .object({
    ...exportFields,
    read: z.int().meta({ description: 'Sign-ups handed out so far; a page that was asked for twice counts twice.' }),
    ended: z.object({ at: Instant, result: z.enum(['done', 'given-up']) }).optional(),
    key: z.string().meta({
      description: '256 bits in base64url, for sealing what waits on this computer. Nobody but who began it gets it.',
    }),
  })
  .meta({ id: 'Export' });

const NewExport = z
  .strictObject({
    parts: z.array(Part).min(1).max(exportParts.length),
    opensNik: z.enum(exportReasons).optional().meta({
      description: 'Why the NIKs are opened. Without it they stay sealed.',
    }),
  })
  .meta({ id: 'NewExport', example: { parts: ['sign-ups'] } });

const ExportedSignUp = z
  .object({
    signUpId: SignUpId,
    sessionId: SessionId.optional(),
    number: z.int().optional(),
    status: SignUpStatus,
    city: z.string().meta({ description: 'Where it counts: the city’s code, `-` where unknown.' }),
    day: z.string().meta({ description: 'The day that it counts for, in the campaign’s time zone.' }),
    channelId: ChannelId,
    membership: Membership,
    changedAt: Instant,
    gone: z.enum(['erased', 'withdrawn']).optional().meta({
      description: 'Only what counts is left of who is erased or took their consent back.',
    }),
    name: z.string().optional(),
    phone: z.string().optional().meta({ description: 'E.164.' }),
    nik: z.string().optional(),
    home: z
      .object({
        cityCode: z.string().optional(),
        districtCode: z.string().optional(),
        villageCode: z.string().optional(),
        rw: z.string().optional(),
        rt: z.string().optional(),
      })
      .optional(),
    occupation: z.string().optional(),
    answers: z.record(z.string(), Answer).optional(),
    consent: z.object({ version: z.string(), at: Instant, channelId: ChannelId }).optional(),
    signedUpAt: Instant.optional(),
    bib: z.string().optional(),
    checkedInAt: Instant.optional(),
    cancelled: z.object({ at: Instant, by: z.enum(['runner', 'staff']) }).optional(),
  })
  .meta({ id: 'ExportedSignUp' });

const notThere = ['campaign-not-found', 'export-not-found'] as const;

/** Taking data out of a campaign, page by page: whose hands it went into, and how much, stays in the audit log. */
export const exportRoutes = defineRoutes({
  createExport: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/exports',
    summary: 'Begin to take data out of a campaign; who and what is in the audit log',
    function: 'staff',
    caller: manager,
    audit: 'by the operation',
    table: ['Query', 'GetItem', 'PutItem'],
    idempotent: true,
    params: inCampaign,
    body: NewExport,
    success: { 201: ExportBegun },
    problems: ['campaign-not-found', 'already-exists', 'idempotency-key-reused'],
  },
  getExport: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/exports/{exportId}',
    summary: 'Show how an export stands, with the key for its parts, to who began it',
    function: 'staff',
    caller: manager,
    table: ['Query', 'GetItem'],
    params: onExport,
    success: { 200: ExportShown },
    problems: notThere,
  },
  listExportedSignUps: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/exports/{exportId}/sign-ups',
    summary: 'List all sign-ups of a campaign in full, NIKs sealed; a page may hold fewer than asked',
    function: 'staff',
    caller: manager,
    table: ['Query', 'GetItem', 'UpdateItem'],
    params: onExport,
    query: PageQuery,
    success: { 200: listOf(ExportedSignUp) },
    problems: [...notThere, 'export-ended', 'invalid-parameter'],
  },
  openExportedSignUps: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/exports/{exportId}/opened-sign-ups',
    summary: 'The same with NIKs opened: each of them in the audit log, at most 12,000 a minute',
    function: 'staff',
    caller: manager,
    audit: 'by the operation',
    table: ['Query', 'GetItem', 'UpdateItem', 'PutItem'],
    params: onExport,
    body: z.strictObject({
      limit: z.int().min(1).max(200).default(200),
      cursor: z.string().max(2000).nullable().default(null),
    }),
    success: { 200: listOf(ExportedSignUp) },
    problems: [...notThere, 'export-ended', 'too-many-rows', 'not-allowed', 'invalid-parameter'],
  },
  endExport: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/exports/{exportId}/ending',
    summary: 'Say that an export is complete or given up, and how many rows it has; no page is read for it afterwards',
    function: 'staff',
    caller: manager,
    audit: 'by the operation',
    table: ['Query', 'GetItem', 'UpdateItem', 'PutItem'],
    params: onExport,
    body: z
      .strictObject({ result: z.enum(['done', 'given-up']), rows: z.int().min(0).max(1_000_000_000) })
      .meta({ id: 'ExportEnding', example: { result: 'done', rows: 500_000 } }),
    success: { 200: ExportBegun.extend({ ended: z.object({ at: Instant, result: z.enum(['done', 'given-up']) }) }) },
    problems: notThere,
  },
});
