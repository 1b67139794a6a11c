import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { foundSignUp } from '../http/found-sign-up.ts';
import { heldBy } from '../http/held-by.ts';
import { keptSignUp } from '../http/kept-sign-up.ts';
import { limitHelp } from '../http/limit-help.ts';
import { findCampaign } from './find.ts';
import { findByTicket } from './find-by-ticket.ts';

export const findHolder = operation(routes.findHolder, async ({ params, body, caller, now, daftar, note }) => {
  const campaign = await findCampaign(daftar, params.campaignId);
  await limitHelp(daftar, 'look-up', caller.id, now);
  const held =
    body.ticketCode === undefined
      ? await heldBy(campaign, body, daftar)
      : await findByTicket(campaign, body.ticketCode, daftar);
  const kept = await Promise.all(held.map((signUp) => keptSignUp(signUp, daftar)));
  const signUps = [...new Map(kept.map((signUp) => [signUp.signUpId, signUp])).values()];
  await note({ about: { signUpIds: signUps.map(({ signUpId }) => signUpId) } });
  return ok({ found: signUps.map((signUp) => foundSignUp(campaign, signUp.sessionId ?? '', signUp)) });
});
