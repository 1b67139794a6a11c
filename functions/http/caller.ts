import type { Route } from '../../shared/api/route.ts';
import { isOfPerson, mayAct, type Role, type RoleName, type Scope } from '../../shared/domain/staff-role.ts';
import { deviceTokenIn } from '../../shared/keys/device-secret.ts';
import { partnerKeyIn } from '../../shared/keys/partner-secret.ts';
import type { StoredDevice } from '../../shared/table/device.item.ts';
import type { StoredPartnerKey } from '../../shared/table/partner-key.item.ts';
import type { makeTokenVerifier } from './access-token.ts';
import type { Daftar } from './daftar.ts';
import { holderOfDevice } from './device-caller.ts';
import { holderOfKey } from './partner-caller.ts';
import { problem } from './problem.ts';

/** Who makes a request. `id` tells callers apart for idempotency. A partner comes with its key, a kiosk as a device, a person with an email. */
export type Caller = {
  id: string;
  email?: string;
  key?: StoredPartnerKey;
  device?: StoredDevice;
  roles: readonly Role[];
  /** The campaign that the request is about, and the role that lets them act there; of a route that names none, nothing. */
  campaignId?: string;
  actsAs?: RoleName;
};

type Params = {
  campaignId?: string;
  channelId?: string;
  sessionId?: string;
  importId?: string;
  competitionId?: string;
};
type From = { authorization: string | undefined; address: string };

/** Finds out who calls, and lets only those pass whom the route names. Roles and keys are read at every request: one taken away is gone at once. */
export const callerOf = async (
  route: Route,
  params: Params,
  from: From,
  verify: ReturnType<typeof makeTokenVerifier>,
  daftar: Daftar,
): Promise<Caller> => {
  if (route.caller === 'anyone') return { id: 'anyone', roles: [] };
  const caller = await whoCalls(from, verify, daftar);
  if (route.caller !== 'signed-in')
    return { ...caller, ...(await actingAs(route.caller, caller.roles, params, daftar)) };
  if (caller.email === undefined) throw problem('not-allowed');
  return caller;
};

type Acting = { campaignId: string; actsAs: RoleName };

const whoCalls = async (from: From, verify: ReturnType<typeof makeTokenVerifier>, daftar: Daftar): Promise<Caller> => {
  const caller = await holderOfAny(from, verify, daftar);
  if (!caller) throw problem('not-signed-in', { headers: { 'www-authenticate': 'Bearer' } });
  return caller;
};

const holderOfAny = (from: From, verify: ReturnType<typeof makeTokenVerifier>, daftar: Daftar) => {
  const key = partnerKeyIn(from.authorization);
  if (key) return holderOfKey(key, from.address, daftar);
  const token = deviceTokenIn(from.authorization);
  return token ? holderOfDevice(token, daftar) : signedIn(from, verify, daftar);
};

const signedIn = async ({ authorization }: From, verify: ReturnType<typeof makeTokenVerifier>, daftar: Daftar) => {
  const person = await verify(authorization);
  return person && { id: person.subject, email: person.email, roles: await daftar.roles.ofPerson(person.email) };
};

const roleFor = (roles: readonly Role[], allowed: readonly RoleName[], scope: Scope): RoleName | undefined =>
  roles.find((role) => mayAct([role], allowed, scope))?.role;

/** In which role they act on what the route names; whoever has none is refused. */
const actingAs = async (
  allowed: readonly RoleName[],
  roles: readonly Role[],
  params: Params,
  daftar: Daftar,
): Promise<Acting> => {
  const { importId, ...scope } = params;
  if (importId !== undefined) return actingOnImport(allowed, roles, importId, daftar);
  if (scope.competitionId !== undefined) return actingOnCompetition(allowed, roles, scope.competitionId, daftar);
  // A path that names nothing is about the caller's own channel or session.
  const [own] = scope.campaignId === undefined ? roles.filter((role) => !isOfPerson(role)) : [];
  const campaignId = scope.campaignId ?? own?.campaignId;
  const organiserId = campaignId === undefined ? undefined : await daftar.campaigns.organiserOf(campaignId);
  const named: Scope = { ...own, ...scope, organiserId };
  const actsAs = roleFor(roles, allowed, named);
  if (campaignId !== undefined && actsAs !== undefined) return { campaignId, actsAs };
  if (own?.role === 'revoked-kiosk' && allowed.includes('kiosk')) throw problem('device-revoked');
  throw organiserId !== undefined || params.campaignId === undefined
    ? problem('not-allowed')
    : problem('campaign-not-found');
};

/** Whether there is such an import is nobody's business but its channel's. */
const actingOnImport = async (
  allowed: readonly RoleName[],
  roles: readonly Role[],
  importId: string,
  daftar: Daftar,
): Promise<Acting> => {
  const about = await daftar.imports.about(importId);
  const scope = about && { organiserId: about.organiserId, campaignId: about.campaignId, channelId: about.channelId };
  const actsAs = scope && roleFor(roles, allowed, scope);
  if (!actsAs) throw problem('import-not-found');
  return { campaignId: scope.campaignId, actsAs };
};

/** That there is a competition, anybody may know. */
const actingOnCompetition = async (
  allowed: readonly RoleName[],
  roles: readonly Role[],
  competitionId: string,
  daftar: Daftar,
): Promise<Acting> => {
  const about = await daftar.competitions.inFull(competitionId);
  if (!about) throw problem('competition-not-found');
  const { organiserId, campaignId } = about;
  const actsAs = roleFor(roles, allowed, { organiserId, campaignId, competitionId });
  if (!actsAs) throw problem('not-allowed');
  return { campaignId, actsAs };
};
