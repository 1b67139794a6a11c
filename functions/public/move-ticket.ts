import { routes } from '../../shared/api/routes.ts';
import { shutBecause } from '../../shared/domain/availability.ts';
import { newRequestId } from '../../shared/keys/made-ids.ts';
import { ok, operation } from '../http/endpoint.ts';
import { movesRefused } from '../http/moves-refused.ts';
import { shutProblem } from '../http/shut-problem.ts';
import { letHolderPass, showTicket, signUpOfTicket } from './show-ticket.ts';

export const moveTicket = operation(routes.moveTicket, async ({ params, body, now, daftar, problem }) => {
  const signUp = await signUpOfTicket(params.ticketCode, daftar);
  await letHolderPass(signUp, body.phoneEnd, now, daftar);

  const campaign = await daftar.campaigns.inFull(signUp.campaignId);
  const target = campaign?.sessions.find(({ sessionId }) => sessionId === body.sessionId);
  if (!campaign || !target) throw problem('session-not-found');
  if (campaign.onePlacePer === 'session') throw problem('sign-up-there');
  const shut = shutBecause(campaign, now);
  if (shut) throw shutProblem(shut, campaign);

  const to = { campaignId: campaign.campaignId, sessionId: target.sessionId, city: target.cityCode };
  const moved = await daftar.signUps.move(signUp, to, 'runner', {
    at: new Date(now).toISOString(),
    requestId: newRequestId(),
  });
  if (typeof moved === 'string') throw problem(movesRefused[moved]);
  return ok(await showTicket(moved, now, daftar));
});
