import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';
import { etag, requireVersion } from './if-match.ts';

export const changeChannel = operation(routes.changeChannel, async ({ params, body, headers, daftar, problem }) => {
  const { campaignId, channels } = await findCampaign(daftar, params.campaignId);
  const channel = channels.find(({ channelId }) => channelId === params.channelId);
  if (!channel) throw problem('channel-not-found');
  requireVersion(headers['if-match'], channel.version);
  if (!(await daftar.channels.change(channel, body))) throw problem('changed-meanwhile');
  daftar.campaigns.forget(campaignId);
  const version = channel.version + 1;
  return ok({ ...channel, ...body, version }, etag(version));
});
