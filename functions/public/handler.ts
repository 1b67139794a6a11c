import { serve } from '../http/endpoint.ts';
import { cancelTicket } from './cancel-ticket.ts';
import { changeEntry } from './change-entry.ts';
import { completePhoto } from './complete-photo.ts';
import { createEntry } from './create-entry.ts';
import { createObjection } from './create-objection.ts';
import { createPhoto } from './create-photo.ts';
import { createSignUp } from './create-sign-up.ts';
import { explainEntry } from './explain-entry.ts';
import { getCampaign } from './get-campaign.ts';
import { getCompetition } from './get-competition.ts';
import { getEntry } from './get-entry.ts';
import { getHealth } from './get-health.ts';
import { getOpenApi } from './get-open-api.ts';
import { getPublishedScores } from './get-published-scores.ts';
import { getTicket } from './get-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { removePhoto } from './remove-photo.ts';
import { withdrawEntry } from './withdraw-entry.ts';

export const handler = serve('public', {
  getHealth,
  getOpenApi,
  getCampaign,
  createSignUp,
  getTicket,
  cancelTicket,
  moveTicket,
  getCompetition,
  explainEntry,
  getPublishedScores,
  createEntry,
  getEntry,
  changeEntry,
  withdrawEntry,
  createObjection,
  createPhoto,
  completePhoto,
  removePhoto,
});
