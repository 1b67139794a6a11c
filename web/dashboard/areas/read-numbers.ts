import { isCity, provinceName } from '../../../shared/domain/areas/cities.ts';
import { occupations } from '../../../shared/domain/occupations.ts';
import { dayOfSerial, isoDay, monthNamed } from '../../../shared/lists/cures/calendar.ts';
import { type Cell, cellText, isBlankRow, type Row } from '../../../shared/lists/read/row.ts';

/** The columns that a list of targets and denominators may have; one line may bring several numbers for its area. */
export const numberColumns = [
  'areaCode',
  'target',
  'occupation',
  'from',
  'to',
  'residents',
  'baseline',
  'validFrom',
] as const;
export type NumberColumn = (typeof numberColumns)[number];

const titles: Record<NumberColumn, string> = {
  areaCode: 'kode wilayah|kode|area code|area|wilayah',
  target: 'target|target pendaftar|target of sign-ups',
  occupation: 'pekerjaan|profesi|profession|occupation',
  from: 'dari|mulai|from|tanggal mulai',
  to: 'sampai|hingga|to|until|tanggal selesai',
  residents: 'penduduk 18+|penduduk di atas 18|jumlah penduduk 18+|residents over 18|residents-over-18',
  baseline: 'peserta awal|peserta lama|anggota awal|earlier members|baseline members|baseline-members',
  validFrom: 'berlaku sejak|berlaku mulai|valid from|sejak',
};
const columnOf = new Map(
  numberColumns.flatMap((column) => titles[column].split('|').map((title) => [title, column] as const)),
);

export type NumberProblem = {
  line: number;
  column: NumberColumn;
  code: 'area' | 'number' | 'day' | 'days-swapped' | 'occupation' | 'occupation-area' | 'nothing' | 'by-server';
  /** What the server says, where it is the server's. */
  message?: string;
};
type ReadTarget = {
  areaCode: string;
  occupation?: (typeof occupations)[number]['code'];
  from: string;
  to: string;
  target: number;
};
type ReadDenominator = {
  areaCode: string;
  kind: 'residents-over-18' | 'baseline-members';
  validFrom: string;
  value: number;
};
export type ReadNumbers = {
  targets: { line: number; item: ReadTarget }[];
  denominators: { line: number; item: ReadDenominator }[];
  problems: NumberProblem[];
};

/** Which of its columns a row of titles names; nothing where it names no area. */
const headerIn = ({ cells }: Row): Map<NumberColumn, number> | undefined => {
  const found = new Map<NumberColumn, number>();
  for (const [at, cell] of cells.entries()) {
    const column = columnOf.get(cellText(cell).trim().replace(/\s+/g, ' ').toLowerCase());
    if (column !== undefined && !found.has(column)) found.set(column, at);
  }
  return found.has('areaCode') && found.size > 1 ? found : undefined;
};

/** Titles may stand above the header; nothing is read until a row names its columns. */
export const readNumbers = (rows: Iterable<Row>): ReadNumbers | 'no-header' => {
  const read: ReadNumbers = { targets: [], denominators: [], problems: [] };
  let header: Map<NumberColumn, number> | undefined;
  for (const row of rows) {
    if (header === undefined) header = headerIn(row);
    else if (!isBlankRow(row)) readRow(row, header, read);
  }
  return header === undefined ? 'no-header' : read;
};

const readRow = (row: Row, header: ReadonlyMap<NumberColumn, number>, read: ReadNumbers): void => {
  const { line } = row;
  const cell = (column: NumberColumn): Cell => row.cells[header.get(column) ?? -1] ?? '';
  const isGiven = (column: NumberColumn) => cellText(cell(column)).trim() !== '';
  const wrong: NumberProblem[] = [];
  const need = <T>(column: NumberColumn, code: NumberProblem['code'], value: T | undefined): T | undefined => {
    if (value === undefined) wrong.push({ line, column, code });
    return value;
  };

  const areaCode = need('areaCode', 'area', readArea(cell('areaCode')));
  if (!['target', 'residents', 'baseline'].some((column) => isGiven(column as NumberColumn)))
    wrong.push({ line, column: 'target', code: 'nothing' });

  const items: ReadNumbers = { targets: [], denominators: [], problems: [] };
  if (isGiven('target')) {
    const target = need('target', 'number', readCount(cell('target'), 1));
    const from = need('from', 'day', readDay(cell('from')));
    const to = need('to', 'day', readDay(cell('to')));
    const occupation = isGiven('occupation')
      ? need('occupation', 'occupation', readOccupation(cellText(cell('occupation'))))
      : undefined;
    if (from && to && from > to) wrong.push({ line, column: 'to', code: 'days-swapped' });
    if (occupation && areaCode && areaCode.split('.').length > 2)
      wrong.push({ line, column: 'occupation', code: 'occupation-area' });
    if (areaCode && target !== undefined && from && to)
      items.targets.push({ line, item: { areaCode, ...(occupation && { occupation }), from, to, target } });
  }
  const kinds = { residents: 'residents-over-18', baseline: 'baseline-members' } as const;
  for (const [column, kind] of Object.entries(kinds) as [
    'residents' | 'baseline',
    (typeof kinds)['residents' | 'baseline'],
  ][]) {
    if (!isGiven(column)) continue;
    const value = need(column, 'number', readCount(cell(column), 0));
    const validFrom = readDay(cell('validFrom'));
    if (validFrom === undefined && !wrong.some((one) => one.column === 'validFrom'))
      wrong.push({ line, column: 'validFrom', code: 'day' });
    if (areaCode && value !== undefined && validFrom)
      items.denominators.push({ line, item: { areaCode, kind, validFrom, value } });
  }
  // A line is taken whole or not at all: who mends it sends it whole.
  if (wrong.length > 0) read.problems.push(...wrong);
  else {
    read.targets.push(...items.targets);
    read.denominators.push(...items.denominators);
  }
};

/** `32.71`, also where Excel has made 32.70 the number 32.7; `*` or a word for the whole campaign. Which kecamatan and kelurahan there are the server knows. */
const readArea = (cell: Cell): string | undefined => {
  const text = cellText(cell)
    .trim()
    .replace(/[\s/]+/g, '.');
  if (/^(\*|semua|all)$/i.test(text)) return '*';
  const code = /^\d\d\.\d$/.test(text) && typeof cell !== 'string' ? `${text}0` : text;
  if (!/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4}(\.\d{3}(\.\d{3})?)?)?)?)?$/.test(code)) return undefined;
  const exists = code.length === 2 ? provinceName(code) !== undefined : isCity(code.slice(0, 5));
  return exists ? code : undefined;
};

/** `35000`, `35.000`, `35,000`, `35 000`; never a fraction. */
const readCount = (cell: Cell, least: number): number | undefined => {
  const text = cellText(cell).trim();
  const digits =
    /^\d{1,3}([., ]\d{3})+$/.test(text) && typeof cell === 'string'
      ? text.replace(/\D/g, '')
      : text.replace(/\.0+$/, '');
  const count = /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
  return count !== undefined && count >= least ? count : undefined;
};

/** A date cell, `2026-12-31`, `31/12/2026`, `31-12-2026`, `31 Desember 2026`: day first, as it is written here. */
const readDay = (cell: Cell): string | undefined => {
  if (typeof cell === 'object' && (cell.kind === 'date' || cell.kind === 'number'))
    return dayOfSerial(Number(cell.text));
  const text = cellText(cell).trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]+)[\s./-]+(\d{4})$/i.exec(text);
  if (!written) return undefined;
  const [, day = '', month = '', year = ''] = written;
  const number = /^\d+$/.test(month) ? Number(month) : monthNamed(month);
  return number === undefined ? undefined : isoDay(Number(year), number, Number(day));
};

const readOccupation = (text: string) => {
  const wanted = text.trim().toLowerCase();
  return occupations.find(({ code, id, en }) => [code, id.toLowerCase(), en.toLowerCase()].includes(wanted))?.code;
};
