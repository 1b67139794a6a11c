import * as z from 'zod';
import { Instant } from '../domain/campaign.ts';
import { CampaignId } from '../domain/ids.ts';
import { defineRoutes } from './route.ts';
import { listOf, PageQuery } from './shapes.ts';

const inCampaign = z.object({ campaignId: CampaignId });

const AuditEntryShown = z
  .object({
    id: z.string(),
    at: Instant,
    who: z.string().meta({ description: "An e-mail, or the id of a partner's key or of a device." }),
    role: z.string(),
    does: z.string().meta({ description: 'The name of an operation.', example: 'setQuota' }),
    about: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    refused: z.string().optional().meta({ description: 'The code of the problem that it was answered with.' }),
    requestId: z.string(),
    address: z.string().optional().meta({ description: 'Where from on the network; dropped after 400 days.' }),
  })
  .meta({ id: 'AuditEntry' });

const AuditQuery = PageQuery.extend({
  who: z.string().max(254).optional(),
  does: z.string().max(60).optional(),
  since: Instant.optional(),
  until: Instant.optional(),
});

const AuditVerdict = z
  .object({
    verifiedAt: Instant,
    isIntact: z.boolean(),
    chained: z.int(),
    pending: z.int().meta({ description: 'Entries of the last minutes, which the chain has yet to take in.' }),
    misfits: z.int(),
    first: z
      .object({ at: Instant, id: z.string(), kind: z.enum(['changed', 'removed', 'inserted', 'chain-broken']) })
      .optional(),
  })
  .meta({ id: 'AuditVerdict' });

/** Who did what to a campaign and its people, and whether that log is as it was written. */
export const auditRoutes = defineRoutes({
  listAudit: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/audit-entries',
    summary: 'List who did what and when, the newest first; a page may be short where a filter fits little',
    function: 'staff',
    caller: ['manager'],
    table: ['Query'],
    params: inCampaign,
    query: AuditQuery,
    success: { 200: listOf(AuditEntryShown) },
    problems: ['campaign-not-found', 'invalid-parameter'],
  },
  verifyAudit: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/audit-verification',
    summary: 'Work the hash chain of the audit log out again, and name the first entry that does not fit',
    function: 'staff',
    caller: ['manager'],
    table: ['Query'],
    params: inCampaign,
    success: { 200: AuditVerdict },
    problems: ['campaign-not-found'],
  },
});
