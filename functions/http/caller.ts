import type { Route } from '../../shared/api/route.ts';
import { mayAct, type RoleName, type StaffRole } from '../../shared/domain/staff-role.ts';
import type { makeTokenVerifier } from './access-token.ts';
import type { Daftar } from './daftar.ts';
import { problem } from './problem.ts';

/** Who makes a request. `id` tells callers apart for idempotency. */
export type Caller = { id: string; email?: string; roles: readonly StaffRole[] };

/** Finds out who calls, and lets only those pass whom the route names. Roles are read at every request: one taken away is gone at once. */
export const callerOf = async (
  route: Route,
  params: { campaignId?: string; channelId?: string; sessionId?: string },
  authorization: string | undefined,
  verify: ReturnType<typeof makeTokenVerifier>,
  daftar: Daftar,
): Promise<Caller> => {
  if (route.caller === 'anyone') return { id: 'anyone', roles: [] };
  const person = await verify(authorization);
  if (!person) throw problem('not-signed-in', { headers: { 'www-authenticate': 'Bearer' } });
  const roles = await daftar.roles.ofPerson(person.email);
  if (route.caller !== 'signed-in') await refuseStrangers(route.caller, roles, params, daftar);
  return { id: person.subject, email: person.email, roles };
};

const refuseStrangers = async (
  allowed: readonly RoleName[],
  roles: readonly StaffRole[],
  scope: { campaignId?: string; channelId?: string; sessionId?: string },
  daftar: Daftar,
) => {
  const campaign = scope.campaignId === undefined ? undefined : await daftar.campaigns.inFull(scope.campaignId);
  if (!mayAct(roles, allowed, { ...scope, organiserId: campaign?.organiserId }))
    throw campaign ? problem('not-allowed') : problem('campaign-not-found');
};
