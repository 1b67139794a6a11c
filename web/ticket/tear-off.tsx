import { showTicketCode } from '../../shared/domain/ticket-code.ts';
import type { Ticket } from '../lib/kept-tickets.ts';
import { Qr } from '../lib/qr.tsx';
import { say } from '../lib/say.ts';
import { scannedText } from './qr.tsx';
import { texts } from './texts.ts';

/** Below the tear line: what is scanned, and the same to be read out and typed. */
export const TearOff = ({ ticket, note }: { ticket: Ticket; note: string }) => (
  <div class="tear-off">
    <Qr text={scannedText(ticket)} label={say(texts.qr)} />
    <div>
      <p class="tear-off-label">{say(texts.code)}</p>
      <p class="ticket-code">
        {showTicketCode(ticket.ticketCode)
          .split('-')
          .map((group) => (
            <span key={group}>{group}</span>
          ))}
      </p>
      <p>{note}</p>
    </div>
  </div>
);
