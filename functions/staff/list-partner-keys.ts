import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findChannel, shownKey } from './find-channel.ts';

export const listPartnerKeys = operation(routes.listPartnerKeys, async ({ params, daftar }) => {
  const { channel } = await findChannel(daftar, params.campaignId, params.channelId);
  return ok({ items: (await daftar.partnerKeys.ofChannel(channel)).map(shownKey), nextCursor: null });
});
