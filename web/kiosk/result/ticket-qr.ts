import { showTicketCode } from '../../../shared/domain/ticket-code.ts';
import { ticketLink } from '../../lib/ticket-link.ts';
import type { Shown } from './shown.ts';

/** What a scanner reads: the ticket's link, and behind the code what lets the crew check it without a network. */
export const linkOf = ({ code, sessionId, signature }: Pick<Shown, 'code' | 'sessionId' | 'signature'>): string => {
  const path =
    signature === undefined ? ticketLink(code) : `/ticket/#${showTicketCode(code)}.${sessionId}.${signature}`;
  return new URL(path, location.href).href;
};
