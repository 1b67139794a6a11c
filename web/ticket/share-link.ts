import type { Ticket } from '../lib/kept-tickets.ts';
import { say } from '../lib/say.ts';
import { ticketLink } from '../lib/ticket-link.ts';
import { aroundTwo } from './texts.ts';
import { wordsOf } from './ticket-words.ts';

/** WhatsApp with the message written; the person picks who gets it. */
export const shareLink = (ticket: Ticket): string => {
  const { city, number, state, shortDay, time, venue } = wordsOf(ticket);
  const what = [
    [ticket.campaignName, city].filter(Boolean).join(' '),
    number,
    state,
    shortDay && `${shortDay}, ${time}`,
    venue,
  ];
  const text = say(
    aroundTwo.shareText,
    what.filter(Boolean).join(' · '),
    new URL(ticketLink(ticket.ticketCode), location.href).href,
  );
  return `https://wa.me/?${new URLSearchParams({ text })}`;
};
