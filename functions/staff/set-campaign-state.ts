import type { Daftar } from '../http/daftar.ts';
import { ok } from '../http/endpoint.ts';
import { problem } from '../http/problem.ts';
import { campaignAsStored } from './campaign-as-stored.ts';
import { findCampaign } from './find.ts';
import { setSessionsPaused } from './set-sessions-paused.ts';

/** Functions go on for up to 5 s with the state that they have read before; a session closes at once. Opening ends a pause. */
export const setCampaignState = async (daftar: Daftar, campaignId: string, state: 'open' | 'closed') => {
  const campaign = await findCampaign(daftar, campaignId);
  const endsPause = state === 'open' && campaign.paused !== undefined;
  if (campaign.state === state && !endsPause) return ok(campaignAsStored(campaign));
  if (endsPause) await setSessionsPaused(daftar, campaign, false);
  const fields = { state, ...(endsPause && { paused: undefined }) };
  if (!(await daftar.campaigns.change(campaign, fields))) throw problem('changed-meanwhile');
  return ok(campaignAsStored({ ...campaign, ...fields, version: campaign.version + 1 }));
};
