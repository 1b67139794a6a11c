import { routes } from '../../shared/api/routes.ts';
import { takesLists } from '../../shared/domain/campaign.ts';
import { newPartnerKey } from '../../shared/keys/partner-secret.ts';
import { created, operation } from '../http/endpoint.ts';
import { findChannel, shownKey } from './find-channel.ts';

/** Takes no Idempotency-Key: to answer a repeat, the secret itself would have to be kept. A lost answer leaves a key to revoke. */
export const createPartnerKey = operation(routes.createPartnerKey, async ({ params, body, now, daftar, problem }) => {
  const { campaign, channel } = await findChannel(daftar, params.campaignId, params.channelId);
  if (!takesLists(channel)) throw problem('channel-takes-no-keys');
  const { key, keyId, hash } = newPartnerKey();
  const { organiserId, campaignId } = campaign;
  const { channelId } = channel;
  const stored = { keyId, organiserId, campaignId, channelId, ...body, createdAt: new Date(now).toISOString(), hash };
  if (!(await daftar.partnerKeys.create(stored))) throw problem('two-keys-active');
  return created({ ...shownKey(stored), key });
});
