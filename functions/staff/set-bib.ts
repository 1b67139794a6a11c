import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findSession, findSignUp } from './find.ts';
import { rosterEntry } from './roster-entry.ts';

export const setBib = operation(routes.setBib, async ({ params, body, now, daftar, problem }) => {
  const { session } = await findSession(daftar, params.campaignId, params.sessionId);
  const signUp = await findSignUp(daftar, params.campaignId, params.signUpId);
  if (signUp.sessionId !== session.sessionId) throw problem('sign-up-not-found');
  const done = await daftar.signUps.setBib(signUp, session, body.bib ?? undefined, new Date(now).toISOString());
  if (done === 'taken') throw problem('bib-taken');
  if (done === 'changed-meanwhile') throw problem('changed-meanwhile');
  return ok(rosterEntry(done));
});
