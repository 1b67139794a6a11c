import type { BodyOf } from '../../shared/api/route.ts';
import { routes } from '../../shared/api/routes.ts';
import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { Daftar } from '../http/daftar.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';
import { requireInCampaign } from './role-in-campaign.ts';

export const revokeRole = operation(routes.revokeRole, async ({ params, body, daftar, problem }) => {
  const campaign = await findCampaign(daftar, params.campaignId);
  requireInCampaign(campaign, body.role);
  if (body.role.role !== 'manager') await daftar.roles.revoke(body.email, body.role);
  else if (!(await revokeManager(campaign, body, daftar))) throw problem('last-manager');
  return ok({ email: body.email, roles: await daftar.roles.ofPerson(body.email) });
});

/** False where nobody would manage the campaign any more. The list of who does may lag behind, so each is asked for in the table. */
const revokeManager = async (
  { organiserId, campaignId }: CampaignInFull,
  { email, role }: BodyOf<typeof routes.revokeRole>,
  { roles }: Daftar,
): Promise<boolean> => {
  const everyone = [
    ...(await roles.inScope(organiserId, undefined)),
    ...(await roles.inScope(organiserId, campaignId)),
  ];
  for (const one of everyone) {
    if (one.role.role !== 'manager' || one.email === email) continue;
    if (await roles.revokeBeside(email, role, one)) return true;
  }
  return false;
};
