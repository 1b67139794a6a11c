import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { foundSignUp } from '../http/found-sign-up.ts';
import { heldBy } from '../http/held-by.ts';
import { limitHelp } from '../http/limit-help.ts';
import { findSession } from './find.ts';

export const lookUpPerson = operation(routes.lookUpPerson, async ({ params, body, caller, now, daftar, note }) => {
  const { campaignId, sessionId } = params;
  const { campaign } = await findSession(daftar, campaignId, sessionId);
  await limitHelp(daftar, 'look-up', caller.id, now);
  const signUps = await heldBy(campaign, body, daftar);
  await note({ about: { signUpIds: signUps.map(({ signUpId }) => signUpId) } });
  return ok({ found: signUps.map((signUp) => foundSignUp(campaign, sessionId, signUp)) });
});
