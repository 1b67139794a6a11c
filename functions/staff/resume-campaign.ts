import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { campaignAsStored } from './campaign-as-stored.ts';
import { findCampaign } from './find.ts';
import { setSessionsPaused } from './set-sessions-paused.ts';

export const resumeCampaign = operation(routes.resumeCampaign, async ({ params, daftar, problem }) => {
  const campaign = await findCampaign(daftar, params.campaignId);
  if (!campaign.paused) return ok(campaignAsStored(campaign));
  await setSessionsPaused(daftar, campaign, false);
  if (!(await daftar.campaigns.change(campaign, { paused: undefined }))) throw problem('changed-meanwhile');
  const { paused: _, ...running } = campaign;
  return ok(campaignAsStored({ ...running, version: campaign.version + 1 }));
});
