import { batch, signal } from '@preact/signals';
import { call } from '../lib/call.ts';
import { forgetTicket, keepTicket, keptTickets, type Ticket } from '../lib/kept-tickets.ts';
import { codeInAddress } from './code-in-address.ts';

export const code = signal<string | undefined>(undefined);
export const ticket = signal<Ticket | undefined>(undefined);
/** Why there is nothing newer: no ticket with this code, or no answer. */
export const trouble = signal<'unknown' | 'no-answer' | undefined>(undefined);
export const isLoading = signal(false);
/** They came here by signing up a second time. */
export const isRepeat = signal(false);

/** A line moves slowly: once a minute is news enough, and an unseen page asks nothing. */
const pollMs = 60_000;

export const showTicket = (fresh: Ticket): void =>
  batch(() => {
    ticket.value = fresh;
    trouble.value = undefined;
    keepTicket(fresh);
  });

export const loadTicket = async (): Promise<void> => {
  const ticketCode = code.value;
  if (ticketCode === undefined) return;
  isLoading.value = true;
  const answer = await call('getTicket', { params: { ticketCode } });
  if (code.value !== ticketCode) return;
  isLoading.value = false;
  if (answer.kind === 'answered') showTicket(answer.body);
  else if (answer.kind === 'refused' && answer.code === 'ticket-not-found') {
    forgetTicket(ticketCode);
    batch(() => {
      ticket.value = undefined;
      trouble.value = 'unknown';
    });
  } else trouble.value = 'no-answer';
};

/** Shows what the address names, at first as this phone kept it, then as it is; keeps looking while someone waits. */
export const followAddress = (): void => {
  const open = () => {
    batch(() => {
      code.value = codeInAddress(location.hash);
      ticket.value = keptTickets().find(({ ticketCode }) => ticketCode === code.value);
      trouble.value = undefined;
    });
    void loadTicket();
  };
  isRepeat.value = location.search === '?again';
  if (isRepeat.value) history.replaceState(null, '', location.pathname + location.hash);
  addEventListener('hashchange', open);
  addEventListener('online', () => void loadTicket());
  const look = () => {
    if (document.visibilityState === 'visible' && ticket.value?.status === 'waiting') void loadTicket();
  };
  setInterval(look, pollMs);
  document.addEventListener('visibilitychange', look);
  open();
};
