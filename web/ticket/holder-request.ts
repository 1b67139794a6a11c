import { signal } from '@preact/signals';
import type { ProblemCode } from '../../shared/api/problems.ts';
import type { Answer } from '../lib/answer.ts';
import type { Ticket } from '../lib/kept-tickets.ts';
import { say } from '../lib/say.ts';
import { showTicket } from './shown-ticket.ts';
import { texts } from './texts.ts';

/** A change that the holder of a ticket asks for, with the phone's end as proof. Both kinds end in the same state when sent twice. */
export const makeHolderRequest = () => {
  const phoneEnd = signal('');
  const phoneProblem = signal<string | undefined>(undefined);
  const refused = signal<string | undefined>(undefined);
  const isSending = signal(false);

  const ask = async <Code extends ProblemCode>(
    send: (phoneEnd: string) => Promise<Answer<Ticket, Code>>,
  ): Promise<boolean> => {
    phoneProblem.value = /^\d{3}$/.test(phoneEnd.value) ? undefined : say(texts.phoneEndWrong);
    refused.value = undefined;
    if (phoneProblem.value) {
      document.getElementById('phone-end')?.focus();
      return false;
    }
    isSending.value = true;
    const answer = await send(phoneEnd.value);
    isSending.value = false;
    if (answer.kind === 'answered') {
      showTicket(answer.body);
      return true;
    }
    const title =
      answer.kind === 'refused' && typeof answer.problem.title === 'string' ? answer.problem.title : say(texts.notSent);
    if (answer.kind === 'refused' && answer.code === 'phone-mismatch') {
      phoneProblem.value = title;
      document.getElementById('phone-end')?.focus();
    } else refused.value = title;
    return false;
  };
  return { phoneEnd, phoneProblem, refused, isSending, ask };
};
