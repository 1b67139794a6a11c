import { routes } from '../../shared/api/routes.ts';
import { newRequestId } from '../../shared/keys/made-ids.ts';
import { ok, operation } from '../http/endpoint.ts';
import { movesRefused } from '../http/moves-refused.ts';
import { findOwnSignUp, findSession } from './find.ts';
import { rosterEntry } from './roster-entry.ts';

export const moveSignUp = operation(routes.moveSignUp, async ({ params, body, now, daftar, problem }) => {
  const signUp = await findOwnSignUp(daftar, params.campaignId, params.signUpId);
  const { campaign, session } = await findSession(daftar, params.campaignId, body.sessionId);
  if (campaign.onePlacePer === 'session') throw problem('sign-up-there');
  const to = { campaignId: session.campaignId, sessionId: session.sessionId, city: session.cityCode };
  const moved = await daftar.signUps.move(signUp, to, 'staff', {
    at: new Date(now).toISOString(),
    requestId: newRequestId(),
  });
  if (typeof moved === 'string') throw problem(movesRefused[moved]);
  return ok(rosterEntry(moved));
});
