import { cureBirthDate } from '../cures/cure-birth-date.ts';
import { cureName } from '../cures/cure-name.ts';
import { curePhone } from '../cures/cure-phone.ts';
import { type Cell, cellText, type Row } from '../read/row.ts';
import type { ColumnUse, Mapping } from './list-field.ts';

/** What a cell looks like, by content alone. Damaged NIKs and phones look like what they were. */
const looksLike: Partial<Record<ColumnUse, (cell: Cell) => boolean>> = {
  nik: (cell) =>
    /^\D{0,6}(?:\d[ .-]?){15,17}\D{0,3}$/.test(cellText(cell)) || /^\d[.,]\d+E\+?15$/i.test(cellText(cell)),
  phone: (cell) => curePhone(cell).value !== undefined || /^\d[.,]\d+E\+?1[0-2]$/i.test(cellText(cell)),
  birthDate: (cell) => {
    const { value, problem } = cureBirthDate(cell, { today: '2100-01-01' });
    // When something happened has a time of day: nobody's birth date has one, but for Excel's midnight.
    if (/\b(?!00?:00)\d{1,2}:\d\d/.test(cellText(cell))) return false;
    return (value !== undefined && /\D/.test(cellText(cell))) || problem?.code === 'date-ambiguous';
  },
  name: (cell) => cureName(cell).value !== undefined && /\p{L}{2}/u.test(cellText(cell)) && cellText(cell).length >= 3,
};

const enough = 0.6;

/** Fills in what the titles left open, from what stands in the columns: a list without titles, or with titles nobody knows. Columns that somebody left out stay so. */
export const inferColumns = (
  rows: readonly Row[],
  mapping: Mapping,
  leftOut: ReadonlySet<number> = new Set(),
): Mapping => {
  const width = Math.max(mapping.length, ...rows.map(({ cells }) => cells.length));
  const inferred: (ColumnUse | null)[] = Array.from({ length: width }, (_, column) => mapping[column] ?? null);
  for (const [use, looks] of Object.entries(looksLike) as [ColumnUse, (cell: Cell) => boolean][]) {
    if (inferred.includes(use)) continue;
    const scores = inferred.map((taken, column) =>
      taken === null && !leftOut.has(column) ? scoreColumn(rows, column, looks) : 0,
    );
    const best = scores.indexOf(Math.max(...scores));
    if ((scores[best] ?? 0) > 0) inferred[best] = use;
  }
  return inferred;
};

/** How much a column looks like it; more where its cells differ, so that names win over cities. */
const scoreColumn = (rows: readonly Row[], column: number, looks: (cell: Cell) => boolean): number => {
  const cells = rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cellText(cell).trim() !== '');
  if (cells.length === 0 || cells.filter(looks).length / cells.length < enough) return 0;
  return (cells.length / rows.length) * (new Set(cells.map(cellText)).size / cells.length);
};
