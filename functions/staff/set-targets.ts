import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';

export const setTargets = operation(routes.setTargets, async ({ params, body, daftar }) => {
  const { campaignId } = await findCampaign(daftar, params.campaignId);
  await daftar.targets.set(campaignId, body.items);
  return ok({ set: body.items.length });
});
