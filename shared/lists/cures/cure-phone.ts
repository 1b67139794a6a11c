import { readPhone } from '../../domain/phone.ts';
import { type Cell, cellText } from '../read/row.ts';
import { type Cured, wrongCell } from './cured.ts';
import { readScientific, tidyCell, wholeNumber } from './tidy-cell.ts';

/** Reads an Indonesian mobile number from a cell and gives E.164. What Excel hid or cut off is never made up. */
export const curePhone = (cell: Cell | undefined): Cured => {
  const tidy = tidyCell(cell);
  if ('cured' in tidy) return tidy.cured.problem ? tidy.cured : wrongCell('phone-empty');
  const cured = tidy.isNumber ? cureNumber(tidy.text) : cureText(tidy.text);
  if (cured.problem) return cured;
  const [typed, shown] = [cellText(cell), home(cured.value ?? '')];
  if (typed === shown) return cured;
  return { ...cured, cure: tidy.isNumber || `0${typed}` === shown ? 'phone-zero' : 'phone-tidied' };
};

const cureNumber = (stored: string): Cured => {
  const digits = wholeNumber(stored);
  if (digits === undefined) return wrongCell('phone-characters');
  // 8.12346E+10 typed back into a cell: the last five digits are gone. One real number in 100,000 ends like this.
  if (/0{5}$/.test(digits)) return wrongCell('phone-rounded');
  const phone = readPhone(digits);
  return phone.problem ? { problem: phone.problem } : { value: phone.value };
};

const cureText = (text: string): Cured => {
  const scientific = readScientific(text);
  if (scientific && !scientific.isWhole) return wrongCell('phone-scientific');
  const bare = scientific?.digits ?? text.replace(/^(\d{9,13})[.,]0$/, '$1');
  // Only without the zero in front, which a number never kept.
  if (/^(?:8|62)\d*0{7}$/.test(bare)) return wrongCell('phone-rounded');
  const phone = readPhone(bare);
  if (phone.value !== undefined) return { value: phone.value };

  const found = phonesIn(bare);
  if (found.length === 1) return { value: found[0] };
  if (found.length > 1) return wrongCell('phone-two', { choices: found.map(home) });
  const meant = readPhone(bare.replace(/o/gi, '0').replace(/[il|]/gi, '1')).value;
  return meant === undefined ? { problem: phone.problem } : wrongCell(phone.problem.code, { suggestion: home(meant) });
};

/** The numbers in "WA 0812-3456-7890 (Siti)" and "0812… / 0857…". Digits stuck to letters are no phone: "SITI0812…" may be an account. */
const phonesIn = (text: string): string[] => {
  const parts = text.match(/(?<![\p{L}\d])\(?\+?\d[\d .()\-–—]{7,}\d(?![\p{L}\d])/gu) ?? [];
  const phones = parts.flatMap((part) => {
    const whole = readPhone(part).value;
    return whole === undefined ? part.split(' ').flatMap((word) => readPhone(word).value ?? []) : [whole];
  });
  return [...new Set(phones)];
};

const home = (e164: string) => e164.replace(/^\+62/, '0');
