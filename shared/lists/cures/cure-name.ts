import { readName } from '../../domain/name.ts';
import { type Cell, cellText } from '../read/row.ts';
import { type Cured, wrongCell } from './cured.ts';
import { tidyCell } from './tidy-cell.ts';

/**
 * Reads a name from a cell. Titles stay: some ID cards carry them, and a "Hj." that is missing on the ticket offends.
 * Capitals stay as they were typed: nobody can tell a "MCDONALD" or an "R.A." back. Only spaces and marks are tidied.
 */
export const cureName = (cell: Cell | undefined): Cured => {
  const tidy = tidyCell(typeof cell === 'string' ? repairEncoding(cell) : cell);
  if ('cured' in tidy) return tidy.cured.problem ? tidy.cured : wrongCell('name-empty');
  const name = readName(tidyName(tidy.text));
  if (name.problem) return { problem: name.problem };
  return { value: name.value, ...(name.value !== cellText(cell) && { cure: 'name-tidied' }) };
};

const titleWithoutSpace =
  /(?<=(?:^|[\s.])(?:h|hj|drs?|dra|drg|ir|prof|kh|ustd?|tgk|tn|ny|nn|sdri?|bpk|m|moh|moch|muh|mhd|abd|rr?|rd)\.)(?=\p{L}{2})/giu;

/** Tidied until nothing is left to do: "1. - Siti" has two things before it. */
const tidyName = (text: string): string => {
  const tidier = tidyOnce(text);
  return tidier === text ? text : tidyName(tidier);
};

const tidyOnce = (text: string): string => {
  // Behind a comma stand degrees: "M.Yusuf" is two words, "M.Si" is one.
  const [own = '', ...degrees] = text
    .replace(/^\(?\d{1,5}\s*[.)]\s*(?=\p{L})/u, '')
    .replace(/^[\s\-–•*·'"“”„]+|[\s*•]+$/gu, '')
    .replace(/["“”„]/g, "'")
    .replace(/_/g, ' ')
    .split(',');
  return [own.replace(titleWithoutSpace, ' '), ...degrees]
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .join(', ')
    .replace(/[\s,;:/\-–]+$/, '');
};

/** "Nurâ€™aini": UTF-8 that a program took for windows-1252 and saved again. Read back where that gives text, else left alone. */
const repairEncoding = (text: string): string => {
  if (!/[ÃÂâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/.test(text)) return text;
  const bytes = Array.from(text, (letter) => {
    const high = windows1252.indexOf(letter);
    return high >= 0 ? 0x80 + high : letter.charCodeAt(0);
  });
  if (bytes.some((byte) => byte > 0xff)) return text;
  const decoded = new TextDecoder().decode(Uint8Array.from(bytes));
  return decoded.includes('\ufffd') ? text : decoded;
};
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
