import { routes } from '../../shared/api/routes.ts';
import { answerRepeat, countsAs, receiptOf, refusalOf, type SignUp } from '../../shared/domain/sign-up.ts';
import { newRequestId, newTicketCode, signUpIdOf } from '../../shared/keys/made-ids.ts';
import { created, ok, operation } from '../http/endpoint.ts';
import { judgePerson } from './judge-person.ts';
import { refuseGuess } from './refuse-guess.ts';

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
    const receipt = receiptOf(earlier, (await daftar.signUps.position(earlier))?.position);
    if (answer === 'elsewhere')
      throw problem('signed-up-elsewhere', { members: { offer: { ticket: receipt, moveTo: body.sessionId } } });
    return answer === 'reopen' ? undefined : ok(receipt);
  };
  const earlier = await daftar.signUps.ofPerson(key);
  const answered = earlier && (await repeat(earlier));
  if (answered) return answered;

  const refusal = refusalOf(campaign, body, at);
  if (refusal) throw problem(refusal);

  const { person, consent, answers, sessionId } = body;
  const { name, phone, membership, occupation, nik, ...home } = person;
  const channelId = body.channelId ?? 'halaman';
  const ticketCode = earlier?.ticketCode ?? newTicketCode();
  const added = await daftar.signUps.add(
    {
      ...key,
      ...countsAs(campaign, sessionId, home.cityCode, at),
      campaignId: campaign.campaignId,
      signUpId: signUpIdOf(ticketCode),
      ticketCode,
      ...(sessionId !== undefined && { sessionId }),
      channelId,
      membership,
      name,
      phone,
      ...(nik !== undefined && { sealedNik: await daftar.sealing.seal(campaign, nik) }),
      ...(Object.keys(home).length > 0 && { home }),
      ...(occupation && { occupation }),
      ...(Object.keys(answers).length > 0 && { answers }),
      consent: { version: consent.version, at, channelId },
      signedUpAt: at,
      changedAt: at,
      requestId: newRequestId(),
    },
    earlier,
  );
  if (added === 'full') throw problem('session-full');
  if (added === 'closed') throw problem('session-closed');
  if (!('meanwhile' in added)) return created(receiptOf(added.signUp, added.position));
  const other = await repeat(added.meanwhile);
  if (!other) throw problem('try-again');
  return other;
});
