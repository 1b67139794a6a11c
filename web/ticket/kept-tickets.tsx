import './kept-tickets.css';
import { useSignal } from '@preact/signals';
import { Icon } from '../lib/icon.tsx';
import { forgetTicket, keptTickets, type Ticket } from '../lib/kept-tickets.ts';
import { say } from '../lib/say.ts';
import { ticketLink } from '../lib/ticket-link.ts';
import { texts } from './texts.ts';
import { wordsOf } from './ticket-words.ts';

const icons = { confirmed: 'place', waiting: 'waiting', cancelled: 'fix' } as const;

/** The tickets that were shown on this phone. Phones are lent and sold, so each can be taken off again; the ticket itself stays. */
export const KeptTickets = () => {
  const kept = useSignal(keptTickets());
  const forget = (code: string) => {
    forgetTicket(code);
    kept.value = keptTickets();
  };
  if (kept.value.length === 0) return null;
  return (
    <section class="kept-tickets">
      <h2>{say(texts.onThisPhone)}</h2>
      <ul>
        {kept.value.map((ticket) => (
          <li key={ticket.ticketCode}>
            <a class="kept-ticket-link" href={ticketLink(ticket.ticketCode)}>
              <Icon name={icons[ticket.status]} />
              <span>{lineOf(ticket)}</span>
            </a>
            <button type="button" class="link" onClick={() => forget(ticket.ticketCode)}>
              {say(texts.forget)}
              <span class="visually-hidden"> {lineOf(ticket)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const lineOf = (ticket: Ticket) => {
  const { heading, number } = wordsOf(ticket);
  return [ticket.name, heading, number].filter(Boolean).join(' · ');
};
