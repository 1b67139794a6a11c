import type { Cell } from '../read/row.ts';
import { type Cured, wrongCell } from './cured.ts';
import { tidyCell } from './tidy-cell.ts';

const male = /^(l|lk|lk2|lki|laki|laki laki|laki2|lelaki|cowok|pria|m|male|man|bpk|bapak|tn)$/;
const female = /^(p|pr|prp|perempuan|prempuan|wanita|w|wnt|cewek|f|female|woman|ibu|ny|nn)$/;

/** Which letters a list uses: `P` is perempuan beside `L`, but pria beside `W`. */
export type SexLetters = 'L/P' | 'P/W';

export const cureSex = (cell: Cell | undefined, letters: SexLetters): Cured => {
  const tidy = tidyCell(cell);
  if ('cured' in tidy) return tidy.cured;
  const word = tidy.text
    .toLowerCase()
    .replace(/[^a-z2]+/g, ' ')
    .trim();
  if (word === 'p' && letters === 'P/W') return { value: 'male', cure: 'sex-read' };
  const sex = male.test(word) ? 'male' : female.test(word) ? 'female' : undefined;
  if (sex === undefined) return wrongCell('sex-unknown');
  return { value: sex, ...(!/^[LP]$/.test(tidy.text) && { cure: 'sex-read' }) };
};
