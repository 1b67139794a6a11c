import { routes } from '../../shared/api/routes.ts';
import { newRequestId, newTicketCode, signUpIdOf } from '../../shared/keys/made-ids.ts';
import { ok, operation } from '../http/endpoint.ts';
import { foundSignUp } from '../http/found-sign-up.ts';
import { limitHelp } from '../http/limit-help.ts';
import { fieldProblem } from '../http/problem.ts';
import { findSession, findSignUp } from './find.ts';

export const handOver = operation(routes.handOver, async ({ params, body, caller, now, daftar, problem, note }) => {
  const { campaignId, sessionId, signUpId } = params;
  const { campaign } = await findSession(daftar, campaignId, sessionId);
  await limitHelp(daftar, 'hand-over', caller.id, now);
  const seen = await findSignUp(daftar, campaignId, signUpId);
  if (seen.sessionId !== sessionId) throw problem('sign-up-not-found');
  // What the stranger agreed to binds nobody else.
  if (!body.consent.accepted) throw fieldProblem('/consent/accepted', { code: 'consent-missing' });
  if (body.consent.version !== campaign.consent.version) throw problem('consent-outdated');
  const { name, phone } = body;
  if (campaign.personRule === 'phone' && phone !== seen.phone) throw fieldProblem('/phone', { code: 'phone-fixed' });

  const at = new Date(now).toISOString();
  const who = caller.email ?? caller.id;
  const ticketCode = newTicketCode();
  const ticket = { ticketCode, signUpId: signUpIdOf(ticketCode) };
  await note({ about: { newSignUpId: ticket.signUpId } });
  const done = await daftar.signUps.handOver(seen, signUpId, {
    owner: { name, phone },
    consent: { version: body.consent.version, at, takenBy: who },
    ticket,
    requestId: newRequestId(),
  });
  if (typeof done === 'string') throw problem(done);
  return ok({ ...foundSignUp(campaign, sessionId, done), ticketCode });
});
