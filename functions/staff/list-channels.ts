import { routes } from '../../shared/api/routes.ts';
import { mayAct } from '../../shared/domain/staff-role.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';

export const listChannels = operation(routes.listChannels, async ({ params, caller, daftar }) => {
  const { organiserId, campaignId, channels } = await findCampaign(daftar, params.campaignId);
  const items = channels.filter(({ channelId }) =>
    mayAct(caller.roles, routes.listChannels.caller, { organiserId, campaignId, channelId }),
  );
  return ok({ items, nextCursor: null });
});
