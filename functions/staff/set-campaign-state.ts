import type { Daftar } from '../http/daftar.ts';
import { ok } from '../http/endpoint.ts';
import { problem } from '../http/problem.ts';
import { campaignAsStored } from './campaign-as-stored.ts';
import { findCampaign } from './find.ts';

/** Functions go on for up to 5 s with the state that they have read before; a session closes at once. */
export const setCampaignState = async (daftar: Daftar, campaignId: string, state: 'open' | 'closed') => {
  const campaign = await findCampaign(daftar, campaignId);
  if (campaign.state === state) return ok(campaignAsStored(campaign));
  if (!(await daftar.campaigns.change(campaign, { state }))) throw problem('changed-meanwhile');
  return ok(campaignAsStored({ ...campaign, state, version: campaign.version + 1 }));
};
