import * as z from 'zod';
import { Instant } from '../domain/campaign.ts';
import { CampaignId, CancellationId, RightsRequestId, SignUpId } from '../domain/ids.ts';
import { RightsKind } from '../domain/rights-request.ts';
import { Person } from '../domain/sign-up.ts';
import { FoundSignUp } from './help-desk-routes.ts';
import { defineRoutes } from './route.ts';
import { listOf, PageQuery } from './shapes.ts';

const inCampaign = z.object({ campaignId: CampaignId });
const onSignUp = inCampaign.extend({ signUpId: SignUpId });
const onRequest = inCampaign.extend({ rightsRequestId: RightsRequestId });
const manager = ['manager'] as const;
const settling = ['Query', 'GetItem', 'UpdateItem', 'PutItem', 'DeleteItem'] as const;
const notThere = ['campaign-not-found', 'sign-up-not-found'] as const;

const ofRequest = RightsRequestId.optional().meta({
  description: 'The request that this answers: it is closed with it.',
});

/** Why sealed data is opened. A choice, so that no free text brings personal data into the audit log. */
const OpeningReason = z.enum(['asked-by-person', 'identity-check', 'duty-to-report', 'complaint']);
const ErasureReason = z.enum(['asked-by-person', 'consent-withdrawn', 'not-needed-any-more', 'unlawful']);

const RightsRequest = z
  .object({
    rightsRequestId: RightsRequestId,
    kind: RightsKind,
    signUpId: SignUpId.optional(),
    receivedAt: Instant,
    dueAt: Instant.meta({ description: '3 × 24 hours after it came in.' }),
    closed: z
      .object({
        at: Instant,
        by: z.string(),
        result: z.enum(['done', 'refused']),
        erasureId: CancellationId.optional(),
      })
      .optional(),
  })
  .meta({ id: 'RightsRequest' });

const SoughtHolder = z
  .strictObject({
    nik: Person.shape.nik,
    phone: Person.shape.phone.optional(),
    ticketCode: z.string().max(40).optional(),
  })
  .refine((sought) => Object.values(sought).filter((one) => one !== undefined).length === 1, {
    params: { code: 'wrong-format' },
  })
  .meta({ id: 'SoughtHolder', example: { nik: '3273014508900001' } });

const AccessFile = z
  .object({
    madeAt: Instant,
    campaign: z.object({ campaignId: CampaignId, organiserId: z.string(), name: z.string() }),
    signUps: z.array(z.record(z.string(), z.unknown())),
    kioskRecords: z.array(z.record(z.string(), z.unknown())),
    rightsRequests: z.array(RightsRequest),
    acts: z.array(z.object({ at: Instant, role: z.string(), does: z.string() })).meta({
      description: 'What staff did with this person’s data, from the audit log: openings of sealed data too.',
    }),
  })
  .meta({ id: 'AccessFile' });

const ConsentProof = z
  .object({
    campaignId: CampaignId,
    campaignName: z.string(),
    signUpId: SignUpId,
    name: z.string(),
    version: z.string(),
    text: z.string(),
    textHash: z.string().meta({ description: 'SHA-256 of the text, in hexadecimal.' }),
    publishedAt: Instant,
    at: Instant,
    channelName: z.string(),
    takenBy: z.string().optional(),
    statement: z.string().optional().meta({ description: 'What whoever uploaded the list attested.' }),
    withdrawnAt: Instant.optional(),
  })
  .meta({ id: 'ConsentProof' });

/** What people may ask of their own data (UU 27/2022): each within 3 × 24 hours, each in the audit log. */
export const rightsRoutes = defineRoutes({
  createRightsRequest: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/rights-requests',
    summary: 'Note that somebody asks for a right of theirs, and by when it is due',
    function: 'staff',
    caller: manager,
    table: ['Query', 'GetItem', 'PutItem'],
    idempotent: true,
    params: inCampaign,
    body: z.strictObject({ kind: RightsKind, signUpId: SignUpId, receivedAt: Instant.optional() }),
    success: { 201: RightsRequest },
    problems: [...notThere, 'already-exists', 'idempotency-key-reused'],
  },
  listRightsRequests: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/rights-requests',
    summary: 'List what people asked for, the newest first',
    function: 'staff',
    caller: manager,
    table: ['Query'],
    params: inCampaign,
    query: PageQuery,
    success: { 200: listOf(RightsRequest) },
    problems: ['campaign-not-found', 'invalid-parameter'],
  },
  closeRightsRequest: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/rights-requests/{rightsRequestId}/closing',
    summary: 'Say that a request was answered, or refused with reason',
    function: 'staff',
    caller: manager,
    table: ['Query', 'GetItem', 'UpdateItem'],
    afterRetention: true,
    params: onRequest,
    body: z.strictObject({ result: z.enum(['done', 'refused']) }),
    success: { 200: RightsRequest },
    problems: ['campaign-not-found', 'rights-request-not-found'],
  },
  findHolder: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/rights-lookups',
    summary: 'Find who asks, by the NIK or phone that tells people apart here, or by their ticket',
    function: 'staff',
    caller: manager,
    audit: 'by the operation',
    table: ['Query', 'GetItem', 'UpdateItem', 'PutItem'],
    params: inCampaign,
    body: SoughtHolder,
    success: { 200: z.object({ found: z.array(FoundSignUp) }) },
    problems: ['campaign-not-found', 'too-many-attempts'],
  },
  getAccessFile: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/sign-ups/{signUpId}/access-file',
    summary: 'Put together all that is held on a person in a campaign, sealed data opened',
    function: 'staff',
    caller: manager,
    table: ['Query', 'GetItem'],
    params: onSignUp,
    body: z.strictObject({ reason: OpeningReason }),
    success: { 200: AccessFile },
    problems: notThere,
  },
  openNik: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/sign-ups/{signUpId}/nik',
    summary: 'Open a sealed NIK; who and why is in the audit log',
    function: 'staff',
    caller: manager,
    audit: 'by the operation',
    table: ['Query', 'GetItem', 'PutItem'],
    params: onSignUp,
    body: z.strictObject({ reason: OpeningReason }),
    success: { 200: z.object({ nik: z.string().optional() }) },
    problems: notThere,
  },
  getConsentProof: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/sign-ups/{signUpId}/consent-proof',
    summary: 'Show which text a person agreed to, when, and through whom',
    function: 'staff',
    caller: manager,
    audit: 'opens sealed data',
    table: ['Query', 'GetItem'],
    params: onSignUp,
    success: { 200: ConsentProof },
    problems: notThere,
  },
  withdrawConsent: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/sign-ups/{signUpId}/withdrawal',
    summary: 'Take a consent back: the sign-up is cancelled at once and nothing more is done with the data',
    function: 'staff',
    caller: manager,
    table: settling,
    params: onSignUp,
    body: z.strictObject({ rightsRequestId: ofRequest }),
    success: { 200: z.object({ signUpId: SignUpId, withdrawnAt: Instant, cancellationId: CancellationId.optional() }) },
    problems: [...notThere, 'try-again'],
  },
  eraseSignUp: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/sign-ups/{signUpId}/erasure',
    summary: 'Erase a person from a campaign, for good; counts stay',
    function: 'staff',
    caller: manager,
    audit: 'by the operation',
    table: [...settling, 'BatchGetItem'],
    params: onSignUp,
    body: z.strictObject({ reason: ErasureReason, rightsRequestId: ofRequest }),
    success: { 200: z.object({ erasureId: CancellationId, erasedAt: Instant }) },
    problems: [...notThere, 'try-again'],
  },
});
