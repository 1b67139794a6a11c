import { showNumber } from '../lib/format.ts';
import { Icon } from '../lib/icon.tsx';
import { keptTickets } from '../lib/kept-tickets.ts';
import { say } from '../lib/say.ts';
import { shortCity } from '../lib/short-city.ts';
import { ticketLink } from '../lib/ticket-link.ts';
import { campaignId } from './address.ts';
import { around, texts } from './texts.ts';

/** Who signed up on this phone before sees so; the form stays, for the rest of the family. */
export const KeptTicket = () => {
  const ticket = keptTickets().find((one) => one.campaignId === campaignId && one.status !== 'cancelled');
  if (!ticket) return null;
  const { session, number, status, name } = ticket;
  const what = [
    name,
    session && shortCity(session.cityName),
    status === 'confirmed' && number !== undefined && showNumber(number),
  ];
  return (
    <p class="kept-ticket">
      <Icon name={status === 'confirmed' ? 'place' : 'waiting'} />
      <span>
        {say(around.ticketHere, what.filter(Boolean).join(' · '))}{' '}
        <a href={ticketLink(ticket.ticketCode)}>{say(texts.seeTicket)}</a>
      </span>
    </p>
  );
};
