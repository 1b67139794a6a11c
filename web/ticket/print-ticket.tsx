import './print-ticket.css';
import { showTicketCode } from '../../shared/domain/ticket-code.ts';
import type { Ticket } from '../lib/kept-tickets.ts';
import { Numerals } from '../lib/numerals.tsx';
import { Qr } from '../lib/qr.tsx';
import { say } from '../lib/say.ts';
import { scannedText } from './qr.tsx';
import { texts } from './texts.ts';
import { wordsOf } from './ticket-words.ts';

/** The ticket on paper: 80 mm wide as receipt printers have it, black only, a QR code of 30 mm. Seen in print alone. */
export const PrintTicket = ({ ticket }: { ticket: Ticket }) => {
  const { heading, city, number, position, state, shortDay, time, venue } = wordsOf(ticket);
  const isCancelled = ticket.status === 'cancelled';
  return (
    <section class="print-ticket" aria-hidden="true">
      <div class="print-ticket-top">
        <div>
          <p class="print-ticket-heading">
            <strong>{heading}</strong>
            {city && ` · ${ticket.campaignName}`}
          </p>
          {number && !isCancelled && <Numerals text={number} />}
          {position && <Numerals text={position} outlined />}
          <p class="print-ticket-state">
            {ticket.name} · <span>{isCancelled ? say(texts.cancelledNote) : state}</span>
          </p>
        </div>
        {!isCancelled && <Qr text={scannedText(ticket)} label={say(texts.qr)} />}
      </div>
      <div class="print-ticket-foot">
        <span>{shortDay && `${shortDay} ${time} · ${venue}`}</span>
        <strong>{showTicketCode(ticket.ticketCode)}</strong>
      </div>
    </section>
  );
};
