import { type Reading, read, wrong } from './reading.ts';

/** So many people may share a phone: whoever needs more has a list of something else. */
export const mostWithOnePhone = 9;

/**
 * Reads an Indonesian mobile number as people type it and gives E.164 (`+6281234567890`).
 * The steps come before any library: "62812…" alone parses elsewhere as a valid wrong number.
 * Lengths: 8x and 7 to 10 digits more (numbering plan of the ministry of communication, 2018); 80x are services, such as free
 * calls to a company, and 84x belong to nobody.
 */
export const readPhone = (text: string): Reading<string> => {
  // Numbers copied from WhatsApp carry unseen marks for the writing direction and dashes of their own.
  const typed = text.normalize('NFKC').replace(/[\p{Cf}\s().\-‐-―−/]/gu, '');
  if (typed === '') return wrong('phone-empty');
  if (!/^\+?[0-9]+$/.test(typed)) return wrong('phone-characters');
  const national = typed
    .replace(/^00/, '+')
    .replace(/^\+?62(?=0?8)/, '')
    // 0 before 62. Kabanjahe's landlines, 0628 and five or six digits, are shorter.
    .replace(/^062(?=8\d{9})/, '')
    .replace(/^0/, '');
  if (!/^8[1-35-9]/.test(national)) return national.length < 9 ? wrong('phone-short') : wrong('phone-not-mobile');
  if (national.length < 9) return wrong('phone-short');
  if (national.length > 12) return wrong('phone-long');
  return read(`+62${national}`);
};

/** As people write it at home: 0812 3456 7890. */
export const showPhone = (e164: string) => e164.replace(/^\+62/, '0').replace(/^(\d{4})(\d{4})(\d+)$/, '$1 $2 $3');
