import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';

export const listChannels = operation(routes.listChannels, async ({ params, daftar }) => {
  const { channels } = await findCampaign(daftar, params.campaignId);
  return ok({ items: channels, nextCursor: null });
});
