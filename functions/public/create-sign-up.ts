import { routes } from '../../shared/api/routes.ts';
import { pageChannelId } from '../../shared/domain/campaign.ts';
import { answerRepeat, receiptOf, refusalOf, type SignUp } from '../../shared/domain/sign-up.ts';
import { newRequestId, newTicketCode } from '../../shared/keys/made-ids.ts';
import { draftOf } from '../http/draft-of.ts';
import { created, ok, operation } from '../http/endpoint.ts';
import { keptSignUp } from '../http/kept-sign-up.ts';
import { refuseGuess } from '../http/refuse-guess.ts';
import { shutProblem } from '../http/shut-problem.ts';
import { judgePerson } from './judge-person.ts';

export const createSignUp = operation(routes.createSignUp, async ({ params, body, now, daftar, problem, address }) => {
  const campaign = await daftar.campaigns.inFull(params.campaignId);
  if (!campaign) throw problem('campaign-not-found');
  const at = new Date(now).toISOString();
  const key = await judgePerson(campaign, body, daftar);

  // Someone who retries must get their ticket even when the session has since filled up or closed.
  const repeat = async (earlier: SignUp) => {
    const answer = answerRepeat(earlier, {
      phone: body.person.phone,
      sessionId: body.sessionId,
      reopens: body.reopens,
    });
    if (answer === 'refused')
      throw await refuseGuess(daftar, [`person:${earlier.personKey}`, `address:${address}`], now, 'sign-up-refused');
    // Two records of one person were made one: theirs is the ticket of the one that stayed, as long as it holds a place.
    const kept = await keptSignUp(earlier, daftar);
    const shown = kept.status === 'cancelled' ? earlier : kept;
    const receipt = receiptOf(shown, (await daftar.signUps.position(shown))?.position);
    if (shown !== earlier) return ok(receipt);
    if (answer === 'elsewhere')
      throw problem('signed-up-elsewhere', { members: { offer: { ticket: receipt, moveTo: body.sessionId } } });
    return answer === 'reopen' ? undefined : ok(receipt);
  };
  const earlier = await daftar.signUps.ofPerson(key);
  const answered = earlier && (await repeat(earlier));
  if (answered) return answered;

  const refusal = refusalOf(campaign, body, at);
  if (refusal === 'campaign-paused') throw shutProblem(refusal, campaign);
  if (refusal) throw problem(refusal);

  const { person, consent, answers, sessionId, channelId = pageChannelId } = body;
  const from = { campaign, sessionId, channelId, consent: { version: consent.version, at, channelId }, answers, at };
  const ticketCode = earlier?.ticketCode ?? newTicketCode();
  const added = await daftar.signUps.add(await draftOf(from, person, key, ticketCode, newRequestId(), daftar), earlier);
  if (added === 'full') throw problem('session-full');
  if (added === 'closed') throw problem('session-closed');
  if (added === 'paused') {
    // The campaign that was read before does not say so yet: whoever comes next is told why.
    daftar.campaigns.forget(params.campaignId);
    throw problem('campaign-paused');
  }
  if (!('meanwhile' in added)) return created(receiptOf(added.signUp, added.position));
  const other = await repeat(added.meanwhile);
  if (!other) throw problem('try-again');
  return other;
});
