import { writeXlsx } from 'hucre/xlsx';
import type { Sheet } from '../../lib/csv.ts';

/** Loaded only when someone asks for the file. Text cells are stored as text, so none of them can become a formula. */
export const xlsxOf = (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows,
      columns: (rows[0] ?? []).map(() => ({ autoWidth: true })),
      freezePane: { rows: 1 },
    })),
  });
