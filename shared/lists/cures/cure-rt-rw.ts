import type { Cell } from '../read/row.ts';
import { type Cured, wrongCell } from './cured.ts';
import { tidyCell } from './tidy-cell.ts';

/** What Excel makes of 1/2: a day of this year, or "01-Feb". */
const dateLike = /^\d{1,2}[-/ ][a-z]{3}|^[a-z]{3}[-/ ]\d{1,2}|^\d{4}-\d\d-\d\d|^\d{1,2}\/\d{1,2}\/\d{2,4}$/i;

/** Reads the number of an RT or RW, up to three digits, with or without its name before it. */
export const cureRtRw = (cell: Cell | undefined): Cured => {
  if (typeof cell === 'object' && cell.kind === 'date') return wrongCell('rt-rw-date');
  const tidy = tidyCell(cell);
  if ('cured' in tidy) return tidy.cured;
  if (dateLike.test(tidy.text)) return wrongCell('rt-rw-date');
  const [, digits] = /^(?:(?:no\.?|nomor)?\s*r\.?[tw]\.?)?[\s.:-]*(\d{1,3})(?:\.0)?$/i.exec(tidy.text) ?? [];
  return digits === undefined ? wrongCell('rt-rw') : padded(digits, tidy.text);
};

/** Reads "001/002", "RT 1 RW 2": RT first, as everybody writes it, unless they are named the other way round. */
export const cureRtAndRw = (cell: Cell | undefined): { rt: Cured; rw: Cured } => {
  const both = (cured: Cured) => ({ rt: cured, rw: cured });
  if (typeof cell === 'object' && cell.kind === 'date') return both(wrongCell('rt-rw-date'));
  const tidy = tidyCell(cell);
  if ('cured' in tidy) return both(tidy.cured);
  if (dateLike.test(tidy.text)) return both(wrongCell('rt-rw-date'));
  const [, firstName = '', first, secondName = '', second] =
    /^(r\.?[tw])?\.?[\s:.]*(\d{1,3})[\s/,.;&-]*(r\.?[tw])?\.?[\s:./]*(?<=\D)(\d{1,3})$/i.exec(tidy.text) ?? [];
  if (first === undefined || second === undefined) return both(wrongCell('rt-rw-both'));
  const isSwapped = /w/i.test(firstName) && !/w/i.test(secondName);
  const rt = padded(isSwapped ? second : first, tidy.text);
  return { rt, rw: padded(isSwapped ? first : second, tidy.text) };
};

const padded = (digits: string, typed: string): Cured => {
  const value = digits.padStart(3, '0');
  return { value, ...(!typed.includes(value) && { cure: 'rt-rw-padded' }) };
};
