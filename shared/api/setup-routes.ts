import * as z from 'zod';
import { CampaignId } from '../domain/ids.ts';
import { defineRoutes } from './route.ts';
import * as setup from './setup-shapes.ts';
import * as shape from './shapes.ts';

const inCampaign = z.object({ campaignId: CampaignId });
const manager = ['manager'] as const;

/** What a manager sets a campaign up with, beside creating and changing its parts. */
export const setupRoutes = defineRoutes({
  getSettings: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/settings',
    summary: 'Show a campaign with all that its managers may change',
    function: 'staff',
    caller: manager,
    table: ['Query'],
    params: inCampaign,
    success: { 200: shape.CampaignAsStored },
    problems: ['campaign-not-found'],
  },
  pauseCampaign: {
    method: 'PUT',
    path: '/v1/campaigns/{campaignId}/pause',
    summary: 'Pause sign-up at once, or change what people are told of the pause; tickets and leased places stay',
    function: 'staff',
    caller: manager,
    table: ['Query', 'UpdateItem'],
    params: inCampaign,
    body: shape.NewPause,
    success: { 200: shape.CampaignAsStored },
    problems: ['campaign-not-found', 'campaign-closed', 'changed-meanwhile'],
  },
  resumeCampaign: {
    method: 'DELETE',
    path: '/v1/campaigns/{campaignId}/pause',
    summary: 'Let sign-up go on after a pause',
    function: 'staff',
    caller: manager,
    table: ['Query', 'UpdateItem'],
    params: inCampaign,
    success: { 200: shape.CampaignAsStored },
    problems: ['campaign-not-found', 'changed-meanwhile'],
  },
  listConsents: {
    method: 'GET',
    path: '/v1/campaigns/{campaignId}/consents',
    summary: 'List the consent texts that were ever published, the newest first',
    function: 'staff',
    caller: manager,
    table: ['Query'],
    params: inCampaign,
    success: { 200: shape.listOf(setup.PublishedConsent) },
    problems: ['campaign-not-found'],
  },
  copyCampaign: {
    method: 'POST',
    path: '/v1/campaigns/{campaignId}/copies',
    summary: 'Create a campaign like this one: its questions, sessions and channels, nobody of its people',
    function: 'staff',
    caller: manager,
    table: ['GetItem', 'PutItem', 'Query', 'BatchGetItem'],
    idempotent: true,
    afterRetention: true,
    params: inCampaign,
    body: setup.CampaignCopy,
    success: { 201: shape.CampaignAsStored },
    problems: ['campaign-not-found', 'already-exists', 'idempotency-key-reused', 'not-allowed', 'try-again'],
  },
});
