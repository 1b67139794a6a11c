import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';

export const changeChannel = operation(routes.changeChannel, async ({ params, body, daftar, problem }) => {
  const { campaignId, channels } = await findCampaign(daftar, params.campaignId);
  const channel = channels.find(({ channelId }) => channelId === params.channelId);
  if (!channel) throw problem('channel-not-found');
  if (!(await daftar.channels.change(channel, body))) throw problem('changed-meanwhile');
  daftar.campaigns.forget(campaignId);
  return ok({ ...channel, ...body, version: channel.version + 1 });
});
