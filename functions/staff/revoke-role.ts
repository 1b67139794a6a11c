import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';
import { requireInCampaign } from './role-in-campaign.ts';

export const revokeRole = operation(routes.revokeRole, async ({ params, body, daftar, problem }) => {
  const campaign = await findCampaign(daftar, params.campaignId);
  requireInCampaign(campaign, body.role);
  if (body.role.role === 'manager') {
    const everyone = [
      ...(await daftar.roles.inScope(campaign.organiserId, undefined)),
      ...(await daftar.roles.inScope(campaign.organiserId, campaign.campaignId)),
    ];
    if (!everyone.some(({ email, role }) => role.role === 'manager' && email !== body.email))
      throw problem('last-manager');
  }
  await daftar.roles.revoke(body.email, body.role);
  return ok({ email: body.email, roles: await daftar.roles.ofPerson(body.email) });
});
