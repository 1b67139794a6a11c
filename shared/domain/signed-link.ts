import { readTicketCode, showTicketCode } from './ticket-code.ts';

export type SignedTicket = { ticketCode: string; session?: { sessionId: string } | undefined; signature: string };

/** What stands behind the `#` of the link in a QR code: `7KQ4-M2XD-9WTR.bandung.<signature>`; `-` where there is no session. */
export const showSignedTicket = ({ ticketCode, session, signature }: SignedTicket): string =>
  `${showTicketCode(ticketCode)}.${session?.sessionId ?? '-'}.${signature}`;

export type ScannedTicket = { ticketCode: string; signed?: { sessionId: string; signature: string } };

/**
 * A ticket's code and signature out of whatever was scanned, typed or opened: a ticket's link, what stands behind its `#`, or
 * the code alone. Nothing where no code could look so.
 */
export const readScannedTicket = (text: string): ScannedTicket | undefined => {
  const [typed = '', sessionId, signature, ...more] = text
    .slice(text.indexOf('#') + 1)
    .trim()
    .split('.');
  const ticketCode = readTicketCode(typed);
  if (ticketCode === undefined || more.length > 0) return undefined;
  return { ticketCode, ...(sessionId && signature && { signed: { sessionId, signature } }) };
};
