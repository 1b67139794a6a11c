import { readTicketCode } from '../../../shared/domain/ticket-code.ts';

export type Sought = { name: string } | { ticketCode: string } | { nik: string } | { phone: string };

/** What was typed into the one field: letters and digits like a ticket's, digits like a NIK's or a phone's, else a name. */
export const understandSearch = (typed: string): Sought | undefined => {
  const text = typed.trim();
  const code = readTicketCode(text);
  // Twelve letters may be a name; a code as good as always has digits and letters.
  if (code !== undefined && /\d/.test(text) && /[a-z]/i.test(text)) return { ticketCode: code };
  if (/^[+\d][\d\s().-]*$/.test(text)) {
    const digits = text.replace(/\D/g, '').length;
    return digits > 14 ? { nik: text } : { phone: text };
  }
  return /\p{L}.*\p{L}/u.test(text) ? { name: text } : undefined;
};
