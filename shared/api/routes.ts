import * as z from 'zod';
import { Consent, Pause } from '../domain/campaign.ts';
import { CampaignId, ChannelId, ImportId, OrganiserId, PartnerKeyId, RecountId, SessionId, SignUpId, TicketCode } from '../domain/ids.ts';
import { ImportChunk, NewImport } from '../domain/import.ts';
import { SentByPartner } from '../domain/partner-sign-up.ts';
import { NewSignUp, SignUpReceipt, SignUpStatus } from '../domain/sign-up.ts';
import { StaffRole } from '../domain/staff-role.ts';
import { ChannelEvent, Webhook } from '../domain/webhook.ts';
import { auditRoutes } from './audit-routes.ts';
import { checkInRoutes } from './check-in-routes.ts';
import { competitionRoutes } from './competition-routes.ts';
import { coverageRoutes } from './coverage-routes.ts';
import { exportRoutes } from './export-routes.ts';
import { helpDeskRoutes } from './help-desk-routes.ts';
import { kioskRoutes } from './kiosk-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { rightsRoutes } from './rights-routes.ts';
import { defineRoutes } from './route.ts';
import { setupRoutes } from './setup-routes.ts';
import * as shape from './shapes.ts';

const inCampaign = z.object({ campaignId: CampaignId });
const inSession = z.object({ campaignId: CampaignId, sessionId: SessionId });
const inChannel = z.object({ campaignId: CampaignId, channelId: ChannelId });
const onSignUp = z.object({ campaignId: CampaignId, signUpId: SignUpId });
const onTicket = z.object({ ticketCode: TicketCode });
const onKey = z.object({ campaignId: CampaignId, channelId: ChannelId, keyId: PartnerKeyId });
const onImport = z.object({ importId: ImportId });
const onChunk = z.object({ importId: ImportId, n: z.coerce.number().int().min(0).max(99_999) });
const manager = ['manager'] as const;
/** Who brings lists of people: for a channel of their own, or as a manager for any. */
const uploaders = ['manager', 'coordinator', 'partner'] as const;

/** What moving the line may touch: the sign-ups that it passes, LINE, the dead and NUMBERS. */
const settling = ['Query', 'GetItem', 'UpdateItem', 'PutItem'] as const;

/** THE table of operations: CDK, the local gateway, OpenAPI, the typed client and the tests of who may call what are derived from it. */
export const routes = defineRoutes({
  getHealth: {
    method: 'GET', path: '/v1/health', summary: 'Say that the service answers',
    function: 'public', caller: 'anyone', table: [], success: { 200: shape.Health }, problems: [],
  },
  getOpenApi: {
    method: 'GET', path: '/v1/openapi.json', summary: 'Describe this API as OpenAPI 3.1',
    function: 'public', caller: 'anyone', table: [], success: { 200: z.record(z.string(), z.unknown()) }, problems: [],
  },
  getCampaign: {
    method: 'GET', path: '/v1/campaigns/{campaignId}', summary: 'Show a campaign as its sign-up page does',
    function: 'public', caller: 'anyone', table: ['Query', 'BatchGetItem'],
    params: inCampaign, success: { 200: shape.CampaignPage }, problems: ['campaign-not-found'],
  },
  createSignUp: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/sign-ups', summary: 'Sign a person up to a campaign',
    function: 'public', caller: 'anyone', table: ['GetItem', 'PutItem', 'UpdateItem', 'Query'],
    params: inCampaign, body: NewSignUp, success: { 201: SignUpReceipt, 200: SignUpReceipt },
    problems: [
      'campaign-not-found', 'campaign-closed', 'campaign-paused', 'session-not-found', 'session-required', 'session-closed', 'session-full', 'channel-not-found',
      'consent-outdated', 'signed-up-elsewhere', 'sign-up-refused', 'too-many-attempts', 'try-again',
    ],
  },
  getTicket: {
    method: 'GET', path: '/v1/tickets/{ticketCode}', summary: 'Show what a ticket says now',
    function: 'public', caller: 'anyone', table: ['GetItem', 'Query'],
    params: onTicket, success: { 200: shape.Ticket }, problems: ['ticket-not-found'],
  },
  cancelTicket: {
    method: 'POST', path: '/v1/tickets/{ticketCode}/cancellation', summary: 'Give the place back, by its holder',
    function: 'public', caller: 'anyone', table: settling,
    params: onTicket, body: z.strictObject({ phoneEnd: shape.PhoneEnd }), success: { 200: shape.Ticket },
    problems: ['ticket-not-found', 'phone-mismatch', 'too-many-attempts', 'data-erased', 'already-checked-in', 'try-again'],
  },
  moveTicket: {
    method: 'POST', path: '/v1/tickets/{ticketCode}/move', summary: 'Move to another session, by its holder',
    function: 'public', caller: 'anyone', table: settling,
    params: onTicket, body: z.strictObject({ phoneEnd: shape.PhoneEnd, sessionId: SessionId }), success: { 200: shape.Ticket },
    problems: [
      'ticket-not-found', 'phone-mismatch', 'too-many-attempts', 'data-erased', 'already-cancelled', 'already-checked-in', 'same-session',
      'session-not-found', 'session-closed', 'session-full', 'campaign-closed', 'campaign-paused', 'sign-up-there', 'try-again',
    ],
  },

  getMe: {
    method: 'GET', path: '/v1/me', summary: 'Show who is signed in, and their roles',
    function: 'staff', caller: 'signed-in', table: ['Query'], success: { 200: shape.RoleHolder }, problems: [],
  },
  listCampaigns: {
    method: 'GET', path: '/v1/campaigns', summary: 'List the campaigns that the caller may see',
    function: 'staff', caller: 'signed-in', table: ['Query'],
    success: { 200: shape.listOf(z.object({ campaignId: CampaignId, organiserId: OrganiserId, name: z.string(), state: z.enum(['open', 'closed']), paused: Pause.optional() })) }, problems: [],
  },
  createCampaign: {
    method: 'POST', path: '/v1/campaigns', summary: 'Create a campaign, closed until it is opened',
    function: 'staff', caller: 'signed-in', table: ['GetItem', 'PutItem', 'Query'], idempotent: true, bodyLimit: 128 * 1024,
    body: shape.NewCampaign, success: { 201: shape.CampaignAsStored }, problems: ['already-exists', 'idempotency-key-reused', 'not-allowed'],
  },
  changeCampaign: {
    method: 'PATCH', path: '/v1/campaigns/{campaignId}', summary: 'Change a campaign: name, dates, questions, target',
    function: 'staff', caller: manager, table: ['Query', 'UpdateItem'], bodyLimit: 128 * 1024,
    afterRetention: true, params: inCampaign, body: shape.CampaignChange, success: { 200: shape.CampaignAsStored }, problems: ['campaign-not-found', 'version-outdated', 'changed-meanwhile', 'data-erased'],
  },
  openCampaign: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/opening', summary: 'Open a campaign for sign-ups',
    function: 'staff', caller: manager, table: ['Query', 'UpdateItem'],
    params: inCampaign, success: { 200: shape.CampaignAsStored }, problems: ['campaign-not-found', 'changed-meanwhile'],
  },
  closeCampaign: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/closing', summary: 'Close a campaign: no new sign-ups, tickets stay',
    function: 'staff', caller: manager, table: ['Query', 'UpdateItem'],
    afterRetention: true, params: inCampaign, success: { 200: shape.CampaignAsStored }, problems: ['campaign-not-found', 'changed-meanwhile'],
  },
  publishConsent: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/consents', summary: 'Publish a new consent text; sign-ups made before keep theirs',
    function: 'staff', caller: manager, table: ['Query', 'PutItem', 'UpdateItem'],
    params: inCampaign, body: Consent, success: { 201: Consent }, problems: ['campaign-not-found', 'already-exists', 'changed-meanwhile'],
  },
  createSession: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/sessions', summary: 'Add a session with its quota and waiting list',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'PutItem'], idempotent: true,
    params: inCampaign, body: shape.NewSession, success: { 201: shape.SessionAsStored }, problems: ['campaign-not-found', 'already-exists', 'idempotency-key-reused'],
  },
  listSessions: {
    method: 'GET', path: '/v1/campaigns/{campaignId}/sessions', summary: 'List the sessions with quota, issued numbers and line',
    function: 'staff', caller: ['manager', 'crew'], table: ['Query', 'BatchGetItem'],
    params: inCampaign, success: { 200: shape.listOf(shape.SessionAsStored) }, problems: ['campaign-not-found'],
  },
  changeSession: {
    method: 'PATCH', path: '/v1/campaigns/{campaignId}/sessions/{sessionId}', summary: 'Change where and when a session takes place',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'UpdateItem'],
    params: inSession, body: shape.SessionChange, success: { 200: shape.SessionAsStored }, problems: ['campaign-not-found', 'session-not-found', 'version-outdated', 'changed-meanwhile'],
  },
  setQuota: {
    method: 'PUT', path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/quota', summary: 'Raise a quota, or lower it while nobody would lose a number',
    function: 'staff', caller: manager, table: settling,
    params: inSession, body: shape.QuotaChange, success: { 200: shape.SessionAsStored }, problems: ['campaign-not-found', 'session-not-found', 'quota-below-issued', 'version-outdated', 'try-again'],
  },
  openSession: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/opening', summary: 'Open a session for sign-ups',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'UpdateItem'],
    params: inSession, success: { 200: shape.SessionAsStored }, problems: ['campaign-not-found', 'session-not-found'],
  },
  closeSession: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/closing', summary: 'Close a session at once',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'UpdateItem'],
    params: inSession, success: { 200: shape.SessionAsStored }, problems: ['campaign-not-found', 'session-not-found'],
  },
  listRoster: {
    method: 'GET', path: '/v1/campaigns/{campaignId}/sessions/{sessionId}/roster', summary: 'List a session in the order of its numbers',
    function: 'staff', caller: ['manager', 'crew'], table: ['Query'],
    params: inSession, query: shape.PageQuery.extend({ status: SignUpStatus.optional() }),
    success: { 200: shape.listOf(shape.RosterEntry) }, problems: ['campaign-not-found', 'session-not-found', 'invalid-parameter'],
  },
  createChannel: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/channels', summary: 'Add a channel through which people sign up',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'PutItem'], idempotent: true,
    params: inCampaign, body: shape.NewChannel, success: { 201: shape.ChannelAsStored }, problems: ['campaign-not-found', 'already-exists', 'idempotency-key-reused'],
  },
  listChannels: {
    method: 'GET', path: '/v1/campaigns/{campaignId}/channels', summary: 'List the channels of a campaign; a coordinator sees their own',
    function: 'staff', caller: ['manager', 'coordinator'], table: ['Query'],
    params: inCampaign, success: { 200: shape.listOf(shape.ChannelAsStored) }, problems: ['campaign-not-found'],
  },
  changeChannel: {
    method: 'PATCH', path: '/v1/campaigns/{campaignId}/channels/{channelId}', summary: 'Rename, open or close a channel',
    function: 'staff', caller: manager, table: ['Query', 'UpdateItem'],
    params: inChannel, body: shape.ChannelChange, success: { 200: shape.ChannelAsStored }, problems: ['campaign-not-found', 'channel-not-found', 'version-outdated', 'changed-meanwhile'],
  },
  createPartnerKey: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/channels/{channelId}/keys', summary: 'Make a key for a channel; it is shown this once',
    function: 'staff', caller: manager, table: ['Query', 'PutItem', 'UpdateItem'],
    params: inChannel, body: shape.NewPartnerKey, success: { 201: shape.PartnerKeyOnce }, problems: ['campaign-not-found', 'channel-not-found', 'channel-takes-no-keys', 'two-keys-active'],
  },
  listPartnerKeys: {
    method: 'GET', path: '/v1/campaigns/{campaignId}/channels/{channelId}/keys', summary: 'List the keys of a channel, without their secrets',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'BatchGetItem'],
    params: inChannel, success: { 200: shape.listOf(shape.PartnerKeyAsStored) }, problems: ['campaign-not-found', 'channel-not-found'],
  },
  revokePartnerKey: {
    method: 'DELETE', path: '/v1/campaigns/{campaignId}/channels/{channelId}/keys/{keyId}', summary: 'Take a key away, from its next request on',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'UpdateItem'],
    afterRetention: true, params: onKey, success: { 200: shape.PartnerKeyAsStored }, problems: ['campaign-not-found', 'channel-not-found', 'key-not-found'],
  },
  setWebhook: {
    method: 'PUT', path: '/v1/campaigns/{campaignId}/channels/{channelId}/webhook', summary: 'Say where a partner is told of changes; the secret is shown this once',
    function: 'staff', caller: manager, table: ['Query', 'PutItem'],
    params: inChannel, body: z.strictObject({ url: Webhook.shape.url }), success: { 200: shape.WebhookOnce }, problems: ['campaign-not-found', 'channel-not-found', 'channel-takes-no-keys'],
  },
  getWebhook: {
    method: 'GET', path: '/v1/campaigns/{campaignId}/channels/{channelId}/webhook', summary: "Show how the calls to a channel's webhook go",
    function: 'staff', caller: manager, table: ['Query', 'GetItem'],
    params: inChannel, success: { 200: shape.WebhookAsStored }, problems: ['campaign-not-found', 'channel-not-found', 'webhook-not-found'],
  },
  removeWebhook: {
    method: 'DELETE', path: '/v1/campaigns/{campaignId}/channels/{channelId}/webhook', summary: 'Call it no more',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'DeleteItem'],
    afterRetention: true, params: inChannel, success: { 200: shape.WebhookAsStored }, problems: ['campaign-not-found', 'channel-not-found', 'webhook-not-found'],
  },
  listChannelSignUps: {
    method: 'GET', path: '/v1/campaigns/{campaignId}/channels/{channelId}/sign-ups', summary: 'List the people who came through a channel',
    function: 'staff', caller: ['manager', 'coordinator'], audit: 'by the operation', table: ['Query'],
    params: inChannel, query: shape.PageQuery.extend({ purpose: z.enum(['export']).optional().meta({ description: 'To take all of them along as a file: noted in the audit log, once for all pages.' }) }),
    success: { 200: shape.listOf(shape.RosterEntry) }, problems: ['campaign-not-found', 'channel-not-found', 'invalid-parameter'],
  },
  cancelSignUp: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/sign-ups/{signUpId}/cancellation', summary: 'Cancel a sign-up; the waiting list moves up',
    function: 'staff', caller: manager, table: settling,
    params: onSignUp, success: { 200: shape.RosterEntry }, problems: ['campaign-not-found', 'sign-up-not-found', 'sign-up-merged', 'try-again'],
  },
  moveSignUp: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/sign-ups/{signUpId}/move', summary: 'Move a sign-up to another session',
    function: 'staff', caller: manager, table: settling,
    params: onSignUp, body: z.strictObject({ sessionId: SessionId }), success: { 200: shape.RosterEntry },
    problems: ['campaign-not-found', 'sign-up-not-found', 'sign-up-merged', 'session-not-found', 'already-cancelled', 'same-session', 'campaign-paused', 'session-closed', 'session-full', 'sign-up-there', 'try-again'],
  },
  promoteSignUp: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/sign-ups/{signUpId}/promotion', summary: 'Give one who waits a place by hand',
    function: 'staff', caller: manager, table: settling,
    params: onSignUp, body: z.strictObject({ raiseQuota: z.boolean().default(false) }), success: { 200: shape.RosterEntry },
    problems: ['campaign-not-found', 'sign-up-not-found', 'sign-up-merged', 'not-waiting', 'no-free-place', 'try-again'],
  },
  getCounts: {
    method: 'GET', path: '/v1/campaigns/{campaignId}/counts', summary: 'Show the counts per city, channel and day',
    function: 'staff', caller: manager, table: ['Query', 'GetItem', 'BatchGetItem'],
    params: inCampaign, success: { 200: shape.Counts }, problems: ['campaign-not-found'],
  },
  createRecount: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/counts/recounts', summary: 'Recount every sign-up and compare',
    function: 'staff', caller: manager, table: ['Query', 'PutItem'],
    afterRetention: true, params: inCampaign, success: { 202: shape.RecountStarted }, problems: ['campaign-not-found'],
  },
  getRecount: {
    method: 'GET', path: '/v1/campaigns/{campaignId}/counts/recounts/{recountId}', summary: 'Show how a recount stands',
    function: 'staff', caller: manager, table: ['Query', 'GetItem'],
    params: z.object({ campaignId: CampaignId, recountId: RecountId }), success: { 200: shape.Recount }, problems: ['campaign-not-found', 'recount-not-found'],
  },
  listRoles: {
    method: 'GET', path: '/v1/campaigns/{campaignId}/roles', summary: 'List who may do what in a campaign',
    function: 'staff', caller: manager, table: ['Query'],
    params: inCampaign, success: { 200: shape.listOf(shape.RoleHolder) }, problems: ['campaign-not-found'],
  },
  grantRole: {
    method: 'PUT', path: '/v1/campaigns/{campaignId}/roles', summary: 'Give a person a role in a campaign',
    function: 'staff', caller: manager, table: ['Query', 'PutItem'],
    afterRetention: true, params: inCampaign, body: z.strictObject({ email: shape.Email, role: StaffRole }), success: { 200: shape.RoleHolder }, problems: ['campaign-not-found', 'not-allowed'],
  },
  revokeRole: {
    method: 'DELETE', path: '/v1/campaigns/{campaignId}/roles', summary: "Take a person's role away, from their next request on",
    function: 'staff', caller: manager, table: ['Query', 'DeleteItem', 'ConditionCheckItem'],
    afterRetention: true, params: inCampaign, body: z.strictObject({ email: shape.Email, role: StaffRole }), success: { 200: shape.RoleHolder }, problems: ['campaign-not-found', 'not-allowed', 'last-manager'],
  },

  createImport: {
    method: 'POST', path: '/v1/campaigns/{campaignId}/imports', summary: 'Begin an upload, or find it again: the same file and mapping is the same upload',
    function: 'partner', caller: uploaders, audit: 'by the operation', table: ['Query', 'GetItem', 'PutItem', 'UpdateItem'],
    params: inCampaign, body: NewImport, success: { 201: shape.ImportState, 200: shape.ImportState },
    problems: [
      'campaign-not-found', 'campaign-closed', 'campaign-paused', 'channel-not-found', 'channel-takes-no-keys', 'session-not-found', 'session-required', 'consent-outdated',
      'import-not-found', 'too-many-rows', 'address-not-allowed',
    ],
  },
  getImport: {
    method: 'GET', path: '/v1/imports/{importId}', summary: 'Show how an upload stands, and which chunks are missing',
    function: 'partner', caller: uploaders, table: ['Query', 'GetItem'],
    params: onImport, success: { 200: shape.ImportState }, problems: ['import-not-found', 'too-many-rows', 'address-not-allowed'],
  },
  listImports: {
    method: 'GET', path: '/v1/campaigns/{campaignId}/channels/{channelId}/imports', summary: 'List the uploads of a channel, the newest first',
    function: 'partner', caller: uploaders, table: ['Query', 'BatchGetItem'],
    params: inChannel, query: shape.PageQuery, success: { 200: shape.listOf(shape.ImportState) }, problems: ['campaign-not-found', 'invalid-parameter', 'too-many-rows', 'address-not-allowed'],
  },
  listRejections: {
    method: 'GET', path: '/v1/imports/{importId}/rejections', summary: 'List the rejected rows of an upload, with what is wrong in each',
    function: 'partner', caller: uploaders, table: ['Query', 'GetItem'],
    params: onImport, query: shape.PageQuery, success: { 200: shape.listOf(shape.Rejection) }, problems: ['import-not-found', 'invalid-parameter', 'too-many-rows', 'address-not-allowed'],
  },
  createPartnerSignUps: {
    method: 'POST', path: '/v1/partner/sign-ups', summary: "Sign up one person through the key's channel, or up to 500, each judged for themself",
    function: 'partner', caller: ['partner'], table: ['Query', 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'PartiQLInsert'], bodyLimit: 1024 * 1024,
    body: SentByPartner, success: { 201: shape.PartnerResult, 200: z.union([shape.PartnerResult, shape.PartnerResults]) },
    problems: [
      'campaign-not-found', 'campaign-closed', 'campaign-paused', 'channel-not-found', 'session-closed', 'session-full', 'too-many-rows', 'too-many-registered',
      'address-not-allowed', 'try-again',
    ],
  },
  listPartnerEvents: {
    method: 'GET', path: '/v1/partner/events', summary: "List what became of the key's people: all that its webhook told, or should have",
    function: 'partner', caller: ['partner'], table: ['Query', 'GetItem', 'UpdateItem'],
    query: shape.PageQuery, success: { 200: shape.listOf(ChannelEvent) }, problems: ['invalid-parameter', 'too-many-rows', 'address-not-allowed'],
  },
  putChunk: {
    method: 'PUT', path: '/v1/imports/{importId}/chunks/{n}', summary: 'Send up to 500 rows; each is answered. Sent again, it is answered as before',
    function: 'partner', caller: uploaders, audit: 'by the operation', table: ['Query', 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'PartiQLInsert'], bodyLimit: 1024 * 1024,
    params: onChunk, body: ImportChunk, success: { 200: shape.ChunkResults },
    problems: [
      'import-not-found', 'chunk-not-found', 'chunk-differs', 'campaign-closed', 'campaign-paused', 'channel-not-found', 'session-closed',
      'too-many-rows', 'too-many-registered', 'address-not-allowed', 'try-again',
    ],
  },

  ...helpDeskRoutes,
  ...auditRoutes,
  ...rightsRoutes,
  ...checkInRoutes,
  ...kioskRoutes,
  ...competitionRoutes,
  ...setupRoutes,
  ...coverageRoutes,
  ...exportRoutes,
  ...peopleRoutes,
});

export type RouteName = keyof typeof routes;

