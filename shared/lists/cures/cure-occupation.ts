import { readText } from '../../domain/name.ts';
import { findOccupation } from '../../domain/occupation-synonyms.ts';
import type { Cell } from '../read/row.ts';
import type { Cured } from './cured.ts';
import { tidyCell } from './tidy-cell.ts';

const readOccupation = readText(60);

/** Reads an occupation: one of the list where it is known by any of its names, else what was written. */
export const cureOccupation = (cell: Cell | undefined): Cured => {
  const tidy = tidyCell(cell);
  if ('cured' in tidy) return tidy.cured;
  const code = findOccupation(tidy.text);
  if (code !== undefined) return { value: code, ...(code !== tidy.text && { cure: 'occupation-named' }) };
  const text = readOccupation(tidy.text);
  return text.problem ? { problem: text.problem } : { value: text.value, warning: 'occupation-unknown' };
};
