import { routes } from '../../shared/api/routes.ts';
import { operation } from '../http/endpoint.ts';
import { createOnce } from './create-once.ts';
import { findCampaign } from './find.ts';

export const createChannel = operation(routes.createChannel, async (request) => {
  const { params, body, daftar } = request;
  const { campaignId } = await findCampaign(daftar, params.campaignId);
  const channel = { campaignId, ...body, state: 'open' as const, version: 1 };
  const created = await createOnce(request as never, routes.createChannel, async () => ({
    items: [daftar.channels.newItem(channel)],
    answer: channel,
  }));
  daftar.campaigns.forget(campaignId);
  return created;
});
