import { readTicketCode } from '../../../shared/domain/ticket-code.ts';

export type Sought = { name: string } | { ticketCode: string } | { nik: string } | { phone: string };

/** One code in ninety has no digit. As printed it has none of the letters that look like one, and no space; a name of such letters alone is rare. */
const ofLetters = /^[a-hjkmnp-tv-z]{4}(-?)[a-hjkmnp-tv-z]{4}\1[a-hjkmnp-tv-z]{4}$/i;

/** What was typed into the one field: letters and digits like a ticket's, digits like a NIK's or a phone's, else a name. */
export const understandSearch = (typed: string): Sought | undefined => {
  const text = typed.trim();
  const code = readTicketCode(text);
  const isCode = (/\d/.test(text) && /[a-z]/i.test(text)) || ofLetters.test(text);
  if (code !== undefined && isCode) return { ticketCode: code };
  if (/^[+\d][\d\s().-]*$/.test(text)) {
    const digits = text.replace(/\D/g, '').length;
    return digits > 14 ? { nik: text } : { phone: text };
  }
  return /\p{L}.*\p{L}/u.test(text) ? { name: text } : undefined;
};
