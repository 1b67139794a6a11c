import { routes } from '../../shared/api/routes.ts';
import { newCancellationId, newRequestId } from '../../shared/keys/made-ids.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findOwnSignUp } from './find.ts';
import { rosterEntry } from './roster-entry.ts';

export const cancelSignUp = operation(routes.cancelSignUp, async ({ params, now, daftar }) => {
  const signUp = await findOwnSignUp(daftar, params.campaignId, params.signUpId);
  const change = { at: new Date(now).toISOString(), requestId: newRequestId() };
  return ok(rosterEntry(await daftar.signUps.cancel(signUp, newCancellationId(), 'staff', change)));
});
