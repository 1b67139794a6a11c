import type { Cell } from '../read/row.ts';
import { type Cured, wrongCell } from './cured.ts';

/** What people write where they have nothing to write. */
const nothing =
  /^(?:[-–—_.?*/\\ ]+|n\/?a|#n\/a|nan|null|none|nil|undefined|tidak ada|tdk ada|tak ada|belum ada|blm ada|belum punya|kosong|tidak tahu|tdk tahu)$/i;

/** A cell as text that a rule can judge: nothing where it is empty, or what is wrong with any cell like it. */
export const tidyCell = (cell: Cell | undefined): { text: string; isNumber: boolean } | { cured: Cured } => {
  if (cell === undefined || cell === '') return { cured: { value: undefined } };
  if (typeof cell !== 'string' && cell.kind === 'error') return { cured: wrongCell('formula-error') };
  if (typeof cell !== 'string' && cell.kind === 'cut') return { cured: wrongCell('cell-too-long') };
  const text = tidyText(typeof cell === 'string' ? cell : cell.text);
  if (text === '' || nothing.test(text)) return { cured: { value: undefined } };
  return { text, isNumber: typeof cell !== 'string' && cell.kind === 'number' };
};

/**
 * Without what cannot be seen (marks for the writing direction come along with numbers copied from WhatsApp), the
 * apostrophe or formula that keeps Excel from reading a number, and spaces too many.
 */
const tidyText = (text: string): string => {
  if (alreadyTidy.test(text)) return text;
  const seen = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const [, formula] = /^="(.*)"$/s.exec(seen.trim()) ?? [];
  return (formula ?? seen)
    .replace(/^\s*['’‘`](?=[\d+=\p{L}])/u, '')
    .replace(/\s+/g, ' ')
    .trim();
};
/** Most cells: printable ASCII, one space at a time, nothing in front. */
const alreadyTidy = /^[\w+(#*.-][!-~]*(?: [!-~]+)*$/;

/** A stored number as its digits, exactly: `8.12E10` → 81200000000, `81234567890.0` → 81234567890. Nothing where it is not whole. */
export const wholeNumber = (stored: string): string | undefined => {
  const [, whole = '', fraction = '', power = '0'] =
    /^(\d{1,20})(?:\.(\d{1,20}))?(?:E\+?(\d{1,2}))?$/i.exec(stored) ?? [];
  if (whole === '') return undefined;
  const digits = fraction.replace(/0+$/, '');
  const shift = Number(power) - digits.length;
  if (shift < 0 || shift > 20) return undefined;
  return `${whole}${digits}${'0'.repeat(shift)}`.replace(/^0+(?=\d)/, '');
};

/** `8.12E+10`, `8,12E+10`: what Excel shows of a long number. `isWhole` where no digit is hidden. */
export const readScientific = (text: string): { digits: string; isWhole: boolean } | undefined => {
  const [, first = '', rest = '', power = ''] = /^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i.exec(text) ?? [];
  if (first === '') return undefined;
  return { digits: `${first}${rest}`.padEnd(Number(power) + 1, '0'), isWhole: rest.length === Number(power) };
};
