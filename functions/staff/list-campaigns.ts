import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';

export const listCampaigns = operation(routes.listCampaigns, async ({ caller, daftar }) => {
  const items = [];
  for await (const { campaignId, organiserId, name, state, paused } of daftar.campaigns.all()) {
    const mine = caller.roles.some(
      (role) => role.organiserId === organiserId && (role.campaignId === undefined || role.campaignId === campaignId),
    );
    if (mine) items.push({ campaignId, organiserId, name, state, ...(paused && { paused }) });
  }
  return ok({ items, nextCursor: null });
});
