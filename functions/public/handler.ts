import { serve } from '../http/endpoint.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { createSignUp } from './create-sign-up.ts';
import { getCampaign } from './get-campaign.ts';
import { getHealth } from './get-health.ts';
import { getOpenApi } from './get-open-api.ts';
import { getTicket } from './get-ticket.ts';
import { moveTicket } from './move-ticket.ts';

export const handler = serve('public', {
  getHealth,
  getOpenApi,
  getCampaign,
  createSignUp,
  getTicket,
  cancelTicket,
  moveTicket,
});
