import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findChannel, shownKey } from './find-channel.ts';

export const revokePartnerKey = operation(routes.revokePartnerKey, async ({ params, now, daftar, problem }) => {
  const { channel } = await findChannel(daftar, params.campaignId, params.channelId);
  const isOfChannel = (key: { campaignId: string; channelId: string } | undefined) =>
    key?.campaignId === channel.campaignId && key.channelId === channel.channelId;
  const key = await daftar.partnerKeys.get(params.keyId);
  if (!key || !isOfChannel(key)) throw problem('key-not-found');
  await daftar.partnerKeys.revoke(key, new Date(now).toISOString());
  return ok(shownKey((await daftar.partnerKeys.get(params.keyId)) ?? key));
});
