import { ticketLink } from '../lib/ticket-link.ts';

/** What a scanner reads: the ticket's own link, so that any phone opens it, and a crew's device takes the code behind the `#`. */
export const scannedText = (ticketCode: string) => new URL(ticketLink(ticketCode), location.href).href;
