import type { Cell } from '../read/row.ts';
import { blank, type Cured, wrongCell } from './cured.ts';
import { tidyCell } from './tidy-cell.ts';

const inWords = ['pertama', 'kedua', 'ketiga', 'keempat', 'kelima', 'keenam', 'ketujuh', 'kedelapan', 'kesembilan'];

/** Reads which of the people with one phone a row means: `2`, "orang ke-2", "kedua". The first one needs no saying. */
export const cureOrdinal = (cell: Cell | undefined): Cured => {
  const tidy = tidyCell(cell);
  if ('cured' in tidy) return tidy.cured;
  const [, digit] = /^(?:orang\s*|person\s*(?:number|no\.?)?\s*)?(?:ke[\s-]*)?([1-9])(?:\.0)?$/i.exec(tidy.text) ?? [];
  const ordinal = Number(digit ?? inWords.indexOf(tidy.text.toLowerCase()) + 1);
  if (ordinal === 0) return wrongCell('ordinal-unknown');
  return ordinal === 1 ? blank : { value: String(ordinal) };
};
