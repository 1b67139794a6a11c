import { routes } from '../../shared/api/routes.ts';
import { newAuditId } from '../../shared/keys/made-ids.ts';
import { personKeyOf } from '../../shared/keys/person-key.ts';
import { ok, operation } from '../http/endpoint.ts';
import { fieldProblem } from '../http/problem.ts';
import { findSession } from './find.ts';
import { foundSignUp } from './found-sign-up.ts';
import { limitHelp } from './limit-help.ts';

export const lookUpPerson = operation(routes.lookUpPerson, async ({ params, body, caller, now, daftar }) => {
  const { campaignId, sessionId } = params;
  const { campaign } = await findSession(daftar, campaignId, sessionId);
  await limitHelp(daftar, 'look-up', caller.id, now);
  const { organiserId, personRule } = campaign;
  const sought = personRule === 'nik' ? body.nik : body.phone;
  if (sought === undefined)
    throw fieldProblem(`/${personRule}`, { code: personRule === 'nik' ? 'nik-empty' : 'phone-empty' });

  const identity = personRule === 'nik' ? { nik: sought } : { phone: sought, ordinal: 1 };
  const personKey = personKeyOf(await daftar.sealing.personSecret(organiserId), organiserId, identity);
  const signUps = await daftar.signUps.inCampaign({ organiserId, personKey }, campaignId);
  await daftar.audit.write({
    campaignId,
    at: new Date(now).toISOString(),
    id: newAuditId(),
    who: caller.email ?? caller.id,
    does: 'look-up-person',
    what: { sessionId, signUpIds: signUps.map(({ signUpId }) => signUpId) },
  });
  return ok({ found: signUps.map((signUp) => foundSignUp(campaign, sessionId, signUp)) });
});
