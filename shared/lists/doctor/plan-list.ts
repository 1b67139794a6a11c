import {
  findHeader,
  type Header,
  leftOutColumns,
  type RememberedTitles,
  recallTitles,
} from '../columns/find-header.ts';
import { inferColumns } from '../columns/infer-columns.ts';
import { type ColumnUse, columnUses, type Mapping } from '../columns/list-field.ts';
import { haveExactNumbers } from '../cures/cure-nik.ts';
import type { SexLetters } from '../cures/cure-sex.ts';
import { bringVillages } from '../places/find-village.ts';
import type { ListFile, ListSheet } from '../read/open-list.ts';
import { type Cell, cellText, isBlankRow, type Row } from '../read/row.ts';
import { Unreadable } from '../read/unreadable.ts';
import type { ListHabits } from './examine-person.ts';

/** How a list will be read. Its owner may change the mapping (`withMapping`) and read again. */
export type ListPlan = {
  sheet: ListSheet;
  /** Sheets that have titles too and will not be read. */
  otherSheets: readonly string[];
  /** 0 where the list has no titles. */
  headerLine: number;
  lastHeaderLine: number;
  titles: readonly string[];
  /** The first rows behind the titles. */
  sample: readonly Row[];
  mapping: Mapping;
  columnOf: { readonly [use in ColumnUse]?: number };
  habits: ListHabits;
};

const sampleRows = 200;

/** Looks at the beginning of each sheet, finds the list among them and proposes what its columns are used for. */
export const planList = async (file: ListFile, remembered: RememberedTitles = {}): Promise<ListPlan> => {
  const sampled = [];
  for (const sheet of file.sheets.filter(({ isHidden }) => !isHidden)) {
    const rows = await readSample(sheet);
    if (rows.length > 0) sampled.push({ sheet, rows, header: findHeader(rows) });
  }
  const [first] = sampled;
  if (!first) throw new Unreadable('empty-file');
  const { sheet, rows, header } = sampled.find((sample) => sample.header) ?? first;
  const found: Header = header ?? { line: 0, lastLine: 0, titles: [], mapping: [] };
  const sample = rows.filter((row) => row.line > found.lastLine);
  const mapping = inferColumns(sample, recallTitles(found, remembered), leftOutColumns(found, remembered));
  if (mapping.includes('villageCode')) await bringVillages();
  return {
    sheet,
    otherSheets: sampled.filter((other) => other.sheet !== sheet && other.header).map((other) => other.sheet.name),
    headerLine: found.line,
    lastHeaderLine: found.lastLine,
    titles: found.titles,
    sample,
    ...useColumns(sample, mapping),
  };
};

/** The same plan with other uses for its columns. Of two columns for one use the first counts. Villages are to be brought where they are new. */
export const withMapping = (plan: ListPlan, mapping: Mapping): ListPlan => ({
  ...plan,
  ...useColumns(plan.sample, mapping),
});

/** Behind every column that a sheet can have. */
const behindAll = 16_384;

/** The same plan with room for which of the people with one phone a row means, where the list has no column for it. */
export const withOrdinal = (plan: ListPlan): ListPlan =>
  plan.columnOf.ordinal === undefined ? { ...plan, columnOf: { ...plan.columnOf, ordinal: behindAll } } : plan;

const useColumns = (sample: readonly Row[], mapping: Mapping): Pick<ListPlan, 'mapping' | 'columnOf' | 'habits'> => {
  const columnOf = Object.fromEntries(
    columnUses.filter((use) => mapping.includes(use)).map((use) => [use, mapping.indexOf(use)]),
  );
  const cellsIn = (use: ColumnUse) => sample.map(({ cells }) => cells[mapping.indexOf(use)]);
  const habits = { sexLetters: lettersOf(cellsIn('sex')), areNumbersExact: haveExactNumbers(cellsIn('nik')) };
  return { mapping, columnOf, habits };
};

/** What every person of a list must have a column for, and this one has not. */
export const missingColumns = ({ columnOf }: ListPlan, personRule: 'nik' | 'phone'): ColumnUse[] =>
  (['name', 'phone', ...(personRule === 'nik' ? (['nik'] as const) : [])] as const).filter(
    (use) => columnOf[use] === undefined,
  );

const readSample = async (sheet: ListSheet): Promise<Row[]> => {
  const sample: Row[] = [];
  for await (const { rows } of sheet.rows()) {
    for (const row of rows) {
      if (!isBlankRow(row)) sample.push(row);
      if (sample.length === sampleRows) return sample;
    }
  }
  return sample;
};

const lettersOf = (cells: (Cell | undefined)[]): SexLetters => {
  const letters = new Set(cells.map((cell) => cellText(cell).trim().toUpperCase()));
  return letters.has('W') && !letters.has('L') ? 'P/W' : 'L/P';
};
