import { plainTitle } from '../../../../shared/lists/columns/recognise-title.ts';
import { cellText, type Row } from '../../../../shared/lists/read/row.ts';

export type Column = 'city' | 'venue' | 'date' | 'time' | 'quota' | 'waitingSize' | 'target';

/** What people call the columns of such a list, in both languages. The first that fits. */
const titles: [Column, RegExp][] = [
  ['waitingSize', /tunggu|waiting|cadangan/],
  ['target', /target/],
  ['quota', /kuota|quota|kapasitas|capacity|jumlah tempat|places/],
  ['time', /^(jam|pukul|waktu|time|start)/],
  ['date', /tanggal|tgl|date|hari/],
  ['venue', /tempat|lokasi|venue|alamat|place/],
  ['city', /kota|kab|city|daerah/],
];

const needed: Column[] = ['city', 'venue', 'date', 'quota'];
/** A title and a note fit above. */
const highest = 20;

/** Which row holds the titles, and which cell of a row is which. Nothing where a column that is needed is not there. */
export const findColumns = (rows: readonly Row[]): { line: number; at: Map<Column, number> } | undefined => {
  for (const { line, cells } of rows.slice(0, highest)) {
    const at = new Map<Column, number>();
    for (const [index, cell] of cells.entries()) {
      const title = plainTitle(cellText(cell));
      const found = titles.find(([column, pattern]) => !at.has(column) && pattern.test(title));
      if (found) at.set(found[0], index);
    }
    if (needed.every((column) => at.has(column))) return { line, at };
  }
  return undefined;
};
