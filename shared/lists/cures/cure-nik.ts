import { readNik } from '../../domain/nik.ts';
import { type Cell, cellText } from '../read/row.ts';
import { type Cured, wrongCell } from './cured.ts';
import { readScientific, tidyCell, wholeNumber } from './tidy-cell.ts';

const label = /^(?:no(?:mor)?\.?\s*)?(?:e-?)?(?:nik|ktp)(?:\s*\/\s*(?:nik|ktp))?\s*[:.=#-]?\s*(?=\d)/i;

/**
 * Reads a NIK from a cell. Excel keeps 15 digits of a number and makes the 16th a zero, so a NIK that was typed as a number
 * cannot be known again: it becomes a problem, never somebody else's NIK. `areNumbersExact` where the list has numbers
 * that Excel cannot have rounded: then a last 0 is one.
 */
export const cureNik = (cell: Cell | undefined, areNumbersExact = false): Cured => {
  const tidy = tidyCell(cell);
  if ('cured' in tidy) return tidy.cured.problem ? tidy.cured : wrongCell('nik-empty');
  const cured = tidy.isNumber ? cureNumber(tidy.text, areNumbersExact) : cureText(tidy.text);
  return cured.problem || cured.value === cellText(cell) ? cured : { ...cured, cure: 'nik-tidied' };
};

const cureNumber = (stored: string, isExact: boolean): Cured => {
  const digits = wholeNumber(stored);
  if (digits === undefined) return wrongCell('nik-characters');
  const nik = readNik(digits);
  if (nik.problem?.code === 'nik-serial' || (nik.value !== undefined && isInexact(nik.value, isExact)))
    return rounded(digits);
  return nik.problem ? { problem: nik.problem } : { value: nik.value };
};

/** Excel ends what it rounded in 0; above 2^53, as in all of Papua, a number cannot even hold an odd last digit. */
const isInexact = (nik: string, isExact: boolean) =>
  (nik.endsWith('0') && !isExact) || (Number(nik) > Number.MAX_SAFE_INTEGER && Number(nik.at(-1)) % 2 === 0);

/** Whether these cells hold a NIK as a number with all its digits: whoever wrote the file was not Excel. */
export const haveExactNumbers = (cells: readonly (Cell | undefined)[]): boolean =>
  cells.some(
    (cell) => typeof cell === 'object' && cell.kind === 'number' && /^\d{15}[1-9]$/.test(wholeNumber(cell.text) ?? ''),
  );

const cureText = (text: string): Cured => {
  const scientific = readScientific(text);
  if (scientific && !scientific.isWhole)
    return wrongCell('nik-scientific', { suggestion: known(scientific.digits, text) });
  const bare = scientific?.digits ?? text.replace(label, '').replace(/[.,]0{1,2}$/, '');
  const nik = readNik(bare);
  if (nik.value !== undefined) return { value: nik.value };
  if (nik.problem.code === 'nik-serial') return rounded(bare.replace(/\D/g, ''));
  const meant = readNik(bare.replace(/o/gi, '0').replace(/[il|]/gi, '1')).value;
  return meant === undefined ? { problem: nik.problem } : wrongCell(nik.problem.code, { suggestion: meant });
};

/** What Excel left: all but the serial where it ends in 0000, else all but the last digit. */
const rounded = (digits: string): Cured =>
  wrongCell('nik-rounded', {
    suggestion: digits.endsWith('0000') ? `${digits.slice(0, 12)}____` : `${digits.slice(0, 15)}_`,
  });

const known = (digits: string, text: string) => {
  const shown = text.replace(/E.*$/i, '').replace(/\D/g, '');
  return shown.padEnd(digits.length, '_');
};
