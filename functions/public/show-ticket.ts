import type * as z from 'zod';
import type { Ticket } from '../../shared/api/shapes.ts';
import { shortenName } from '../../shared/domain/name.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { readTicketCode } from '../../shared/domain/ticket-code.ts';
import { signUpIdOf } from '../../shared/keys/made-ids.ts';
import { signTicket } from '../../shared/keys/ticket-signature.ts';
import type { Daftar } from '../http/daftar.ts';
import { problem } from '../http/problem.ts';
import { refuseErased } from '../http/refuse-erased.ts';
import { guessesAtTicket, refuseGuess, tooMany } from '../http/refuse-guess.ts';
import { showSession } from '../http/show-session.ts';

/** The sign-up that a ticket's code stands for, however it was typed. */
export const signUpOfTicket = async (typed: string, daftar: Daftar): Promise<SignUp> => {
  const code = readTicketCode(typed);
  const found = code === undefined ? undefined : await daftar.signUps.byId(signUpIdOf(code));
  if (!found) throw problem('ticket-not-found');
  return found;
};

/** What a ticket says to whoever holds its code: enough to come to the run, nothing to know a stranger by. */
export const showTicket = async (signUp: SignUp, now: number, daftar: Daftar): Promise<z.output<typeof Ticket>> => {
  const campaign = await daftar.campaigns.inFull(signUp.campaignId);
  if (!campaign) throw new Error('A sign-up belongs to no campaign');
  const session = campaign.sessions.find(({ sessionId }) => sessionId === signUp.sessionId);
  const queue = await daftar.signUps.position(signUp);
  const signingKey = await daftar.sealing.signingKey(campaign);
  const quota = session && (await daftar.numbers.get(signUp.campaignId, session.sessionId))?.quota;
  return {
    campaignId: signUp.campaignId,
    campaignName: campaign.name,
    signUpId: signUp.signUpId,
    ticketCode: signUp.ticketCode,
    signature: signTicket(signingKey, signUp.ticketCode, signUp.sessionId),
    name: shortenName(signUp.name),
    status: signUp.status,
    ...(signUp.number !== undefined && { number: signUp.number }),
    ...queue,
    ...(session && { session: showSession(session, quota) }),
    signedUpAt: signUp.signedUpAt,
    asOf: new Date(now).toISOString(),
    ...(signUp.cancellation && signUp.status === 'cancelled' && { cancellationId: signUp.cancellation.cancellationId }),
  };
};

/** Lets only those go on who know the phone's last three digits: with the code, that is who signed up. */
export const letHolderPass = async (signUp: SignUp, phoneEnd: string, now: number, daftar: Daftar): Promise<void> => {
  await refuseErased(signUp.campaignId, now, daftar);
  const what = `ticket:${signUp.signUpId}`;
  // A thousand endings are soon tried, so here even the right one waits once five wrong ones were given.
  if ((await daftar.attempts.count(what, now)) >= guessesAtTicket) throw tooMany(daftar, now);
  if (!signUp.phone.endsWith(phoneEnd)) throw await refuseGuess(daftar, [what], now, 'phone-mismatch');
};
