import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findChannel } from './find-channel.ts';
import { shownWebhook } from './shown-webhook.ts';

export const removeWebhook = operation(routes.removeWebhook, async ({ params, daftar, problem }) => {
  const { channel } = await findChannel(daftar, params.campaignId, params.channelId);
  const webhook = await daftar.webhooks.get(channel);
  if (!webhook) throw problem('webhook-not-found');
  await daftar.webhooks.remove(channel);
  return ok(shownWebhook(webhook));
});
