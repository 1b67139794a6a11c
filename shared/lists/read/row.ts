import { limits } from './limits.ts';

/**
 * A cell as the file stores it: text, or something else with its stored text beside it.
 * `number`: the digits as stored; as a JavaScript number a NIK above 2^53 (all of Papua) would change.
 * `date`: days since 1899-12-30, whatever the workbook counts from. `error`: `#N/A`. `cut`: the beginning of an endless text.
 */
export type Cell = string | { kind: 'number' | 'date' | 'error' | 'cut'; text: string };

/** One row as Excel numbers it, from 1. Cells left out at the end are empty. */
export type Row = { line: number; cells: readonly Cell[] };

/** Some rows in their order, and how much of the file has been read by then, from 0 to 1. */
export type RowBatch = { rows: Row[]; share: number };

export const cellText = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;

export const isBlankRow = ({ cells }: Row): boolean => cells.every((cell) => cellText(cell).trim() === '');

/** What is kept of a text that no cell of Excel could hold: enough to know it again. */
const keptOfLong = 100;
export const cutLong = (text: string): Cell =>
  text.length > limits.cellLength ? { kind: 'cut', text: text.slice(0, keptOfLong) } : text;
