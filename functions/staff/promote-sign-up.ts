import { routes } from '../../shared/api/routes.ts';
import { newRequestId } from '../../shared/keys/made-ids.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findOwnSignUp } from './find.ts';
import { rosterEntry } from './roster-entry.ts';

export const promoteSignUp = operation(routes.promoteSignUp, async ({ params, body, now, daftar, problem }) => {
  const signUp = await findOwnSignUp(daftar, params.campaignId, params.signUpId);
  const promoted = await daftar.signUps.promote(signUp, body.raiseQuota, {
    at: new Date(now).toISOString(),
    requestId: newRequestId(),
  });
  if (typeof promoted === 'string') throw problem(promoted);
  return ok(rosterEntry(promoted));
});
