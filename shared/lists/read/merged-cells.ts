import { columnOf, lineOf } from './cell-reference.ts';
import { inflate } from './inflate.ts';
import { limits } from './limits.ts';
import type { Cell } from './row.ts';
import { attribute, scanXml } from './scan-xml.ts';
import type { Workbook, WorkbookSheet } from './workbook.ts';

/** Cells merged downwards, by their first line. */
export type MergedCells = ReadonlyMap<number, readonly { column: number; until: number }[]>;

/** More than any list has; a sheet that has them is not filled any further. */
const mostMerged = 100_000;

/**
 * Which cells are merged over several rows: a list by district often has the district once, beside its people.
 * A sheet says so behind its rows, so this reads it once before: 0.3 s for 100,000 rows.
 */
export const readMergedCells = async (book: Workbook, sheet: WorkbookSheet): Promise<MergedCells> => {
  const merged = new Map<number, { column: number; until: number }[]>();
  let count = 0;
  const scan = scanXml({
    open(name, attributes) {
      if (name !== 'mergeCell' || count >= mostMerged) return;
      const [first = '', last = ''] = (attribute(attributes, 'ref') ?? '').split(':');
      const [from, until, column] = [lineOf(first), lineOf(last), columnOf(first)];
      if (column === undefined || !(until > from)) return;
      merged.set(from, [...(merged.get(from) ?? []), { column, until }]);
      count++;
    },
  });
  let isBehind = false;
  let before = '';
  for await (const piece of inflate(book.file, sheet.entry, limits.sheetBytes)) {
    if (isBehind) {
      scan(piece);
      continue;
    }
    const text = before + piece;
    const end = text.indexOf('</sheetData');
    isBehind = end >= 0;
    if (isBehind) scan(text.slice(end));
    before = text.slice(-20);
  }
  return merged;
};

/** Gives each row that has something of its own what is merged down into it. Rows must come in order. */
export const fillDown = (merged: MergedCells) => {
  let held: { column: number; until: number; cell: Cell }[] = [];
  return (line: number, cells: Cell[]): void => {
    if (held.length > 0) held = held.filter(({ until }) => until >= line);
    for (const { column, cell } of held) {
      while (cells.length <= column) cells.push('');
      if (cells[column] === '') cells[column] = cell;
    }
    for (const { column, until } of merged.get(line) ?? []) held.push({ column, until, cell: cells[column] ?? '' });
  };
};
