import { showSignedTicket } from '../../shared/domain/signed-link.ts';
import type { Ticket } from '../lib/kept-tickets.ts';
import { ticketLink } from '../lib/ticket-link.ts';

/**
 * What a scanner reads: the ticket's own link, so that any phone opens it, with the signature that a crew's device checks
 * without a network. A ticket that was kept before there were signatures goes by its code alone.
 */
export const scannedText = (ticket: Ticket): string => {
  const plain = new URL(ticketLink(ticket.ticketCode), location.href);
  if (ticket.signature) plain.hash = showSignedTicket(ticket);
  return plain.href;
};
