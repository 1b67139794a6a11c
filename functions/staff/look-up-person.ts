import { routes } from '../../shared/api/routes.ts';
import { personKeyOf } from '../../shared/keys/person-key.ts';
import { mostWithOnePhone } from '../../shared/lists/cures/cure-ordinal.ts';
import { ok, operation } from '../http/endpoint.ts';
import { fieldProblem } from '../http/problem.ts';
import { findSession } from './find.ts';
import { foundSignUp } from './found-sign-up.ts';
import { limitHelp } from './limit-help.ts';

/** A family's phone may stand for several people, if their coordinator said so. */
const withPhone = (phone: string) => Array.from({ length: mostWithOnePhone }, (_, at) => ({ phone, ordinal: at + 1 }));

export const lookUpPerson = operation(routes.lookUpPerson, async ({ params, body, caller, now, daftar, note }) => {
  const { campaignId, sessionId } = params;
  const { campaign } = await findSession(daftar, campaignId, sessionId);
  await limitHelp(daftar, 'look-up', caller.id, now);
  const { organiserId, personRule } = campaign;
  const sought = personRule === 'nik' ? body.nik : body.phone;
  if (sought === undefined)
    throw fieldProblem(`/${personRule}`, { code: personRule === 'nik' ? 'nik-empty' : 'phone-empty' });

  const secret = await daftar.sealing.personSecret(organiserId);
  const heldBy = (identity: Parameters<typeof personKeyOf>[2]) =>
    daftar.signUps.inCampaign({ organiserId, personKey: personKeyOf(secret, organiserId, identity) }, campaignId);
  const held =
    personRule === 'nik' ? await heldBy({ nik: sought }) : (await Promise.all(withPhone(sought).map(heldBy))).flat();
  const signUps = held.filter(({ erasure }) => !erasure);
  await note({ about: { signUpIds: signUps.map(({ signUpId }) => signUpId) } });
  return ok({ found: signUps.map((signUp) => foundSignUp(campaign, sessionId, signUp)) });
});
