import { readScannedTicket } from '../../../shared/domain/signed-link.ts';

export type Sought = { ticketCode: string } | { nik: string } | { phone: string };

/** What the crew typed or a scanner did: a ticket's link or code, a NIK, or a phone where people are told apart by it. */
export const readSought = (text: string, personRule: 'nik' | 'phone'): Sought | undefined => {
  const digits = text.replace(/[\s.-]/g, '');
  if (/^\d{16}$/.test(digits)) return { nik: digits };
  // Before the ticket's code: twelve digits are a phone sooner than a code without a single letter.
  if (personRule === 'phone' && /^(\+?62|0)8\d{6,12}$/.test(digits)) return { phone: digits };
  const ticket = readScannedTicket(text);
  return ticket && { ticketCode: ticket.ticketCode };
};
