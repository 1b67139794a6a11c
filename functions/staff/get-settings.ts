import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { campaignAsStored } from './campaign-as-stored.ts';
import { findCampaign } from './find.ts';
import { etag } from './if-match.ts';

export const getSettings = operation(routes.getSettings, async ({ params, daftar }) => {
  const campaign = await findCampaign(daftar, params.campaignId);
  return ok(campaignAsStored(campaign), etag(campaign.version));
});
