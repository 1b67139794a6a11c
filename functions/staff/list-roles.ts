import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';

export const listRoles = operation(routes.listRoles, async ({ params, daftar }) => {
  const { organiserId, campaignId } = await findCampaign(daftar, params.campaignId);
  const found = [
    ...(await daftar.roles.inScope(organiserId, undefined)),
    ...(await daftar.roles.inScope(organiserId, campaignId)),
  ];
  const items = [...Map.groupBy(found, ({ email }) => email)].map(([email, held]) => ({
    email,
    roles: held.map(({ role }) => role),
  }));
  return ok({ items, nextCursor: null });
});
