import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { showCampaign } from '../http/show-campaign.ts';

export const getCampaign = operation(routes.getCampaign, async ({ params, now, daftar, problem }) => {
  const campaign = await daftar.campaigns.inFull(params.campaignId);
  if (!campaign) throw problem('campaign-not-found');
  return ok(await showCampaign(campaign, now, daftar));
});
