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
  if (route.caller !== 'signed-in') await refuseStrangers(route.caller, caller.roles, params, daftar);
  else if (caller.email === undefined) throw problem('not-allowed');
  return caller;
};

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

const refuseStrangers = async (
  allowed: readonly RoleName[],
  roles: readonly Role[],
  params: Params,
  daftar: Daftar,
): Promise<void> => {
  const { importId, ...scope } = params;
  if (importId !== undefined) return refuseStrangersToImport(allowed, roles, importId, daftar);
  if (scope.competitionId !== undefined)
    return refuseStrangersToCompetition(allowed, roles, scope.competitionId, daftar);
  // A path that names nothing is about the caller's own channel or session.
  const [own] = scope.campaignId === undefined ? roles.filter((role) => !isOfPerson(role)) : [];
  const campaignId = scope.campaignId ?? own?.campaignId;
  const campaign = campaignId === undefined ? undefined : await daftar.campaigns.inFull(campaignId);
  const named: Scope = { ...own, ...scope, organiserId: campaign?.organiserId };
  if (mayAct(roles, allowed, named)) return;
  if (own?.role === 'revoked-kiosk' && allowed.includes('kiosk')) throw problem('device-revoked');
  throw campaign || params.campaignId === undefined ? problem('not-allowed') : problem('campaign-not-found');
};

/** Whether there is such an import is nobody's business but its channel's. */
const refuseStrangersToImport = async (
  allowed: readonly RoleName[],
  roles: readonly Role[],
  importId: string,
  daftar: Daftar,
): Promise<void> => {
  const about = await daftar.imports.about(importId);
  const scope = about && { organiserId: about.organiserId, campaignId: about.campaignId, channelId: about.channelId };
  if (!scope || !mayAct(roles, allowed, scope)) throw problem('import-not-found');
};

/** That there is a competition, anybody may know. */
const refuseStrangersToCompetition = async (
  allowed: readonly RoleName[],
  roles: readonly Role[],
  competitionId: string,
  daftar: Daftar,
): Promise<void> => {
  const about = await daftar.competitions.inFull(competitionId);
  if (!about) throw problem('competition-not-found');
  const { organiserId, campaignId } = about;
  if (!mayAct(roles, allowed, { organiserId, campaignId, competitionId })) throw problem('not-allowed');
};
