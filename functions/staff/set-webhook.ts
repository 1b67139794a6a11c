import { routes } from '../../shared/api/routes.ts';
import { takesLists } from '../../shared/domain/campaign.ts';
import { newWebhookSecret } from '../../shared/keys/webhook-signature.ts';
import { ok, operation } from '../http/endpoint.ts';
import { fieldProblem } from '../http/problem.ts';
import { findChannel } from './find-channel.ts';
import { shownWebhook } from './shown-webhook.ts';

/** Setting it again, at the same address too, makes a new secret. */
export const setWebhook = operation(routes.setWebhook, async ({ params, body, now, daftar, problem }) => {
  const { campaign, channel } = await findChannel(daftar, params.campaignId, params.channelId);
  if (!takesLists(channel)) throw problem('channel-takes-no-keys');
  if (!daftar.mayBeCalled(body.url)) throw fieldProblem('/url', { code: 'webhook-url' });
  const { campaignId, channelId } = channel;
  const secret = newWebhookSecret();
  const sealedSecret = await daftar.sealing.seal(campaign, secret);
  const createdAt = new Date(now).toISOString();
  const webhook = { campaignId, channelId, url: body.url, sealedSecret, createdAt, failures: 0, nextAt: 0 };
  await daftar.webhooks.put(webhook);
  return ok({ ...shownWebhook(webhook), secret });
});
