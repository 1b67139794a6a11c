import { readPhone } from '../../shared/domain/phone.ts';
import { call } from '../lib/call.ts';
import { ticketLink } from '../lib/ticket-link.ts';
import { draft, forgetDraft } from './form.ts';
import { attempt, refusalIn, sending } from './send.ts';

/** Takes up the offer to move: the phone that was just typed is the proof that the ticket's page asks for. */
export const moveHere = async (ticketCode: string, sessionId: string): Promise<void> => {
  const phoneEnd = readPhone(draft.value.phone).value?.slice(-3) ?? '';
  const answer = await call('moveTicket', { params: { ticketCode }, body: { phoneEnd, sessionId } });
  if (answer.kind === 'answered') {
    forgetDraft();
    location.assign(ticketLink(ticketCode));
    return;
  }
  attempt.value += 1;
  sending.value = {
    state: 'refused',
    refusal: answer.kind === 'refused' ? refusalIn(answer) : { code: 'try-again' },
  };
};
