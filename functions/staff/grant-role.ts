import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';
import { requireInCampaign } from './role-in-campaign.ts';

export const grantRole = operation(routes.grantRole, async ({ params, body, daftar }) => {
  requireInCampaign(await findCampaign(daftar, params.campaignId), body.role);
  await daftar.roles.grant(body.email, body.role);
  return ok({ email: body.email, roles: await daftar.roles.ofPerson(body.email) });
});
