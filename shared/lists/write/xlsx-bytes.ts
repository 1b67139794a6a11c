import { writeXlsxStream } from 'hucre/xlsx';
import { xlsxText } from './xlsx-text.ts';

/** Each cell says that it is text: else Excel turns what is typed over it into a number, and a NIK loses its last digit. */
export const asText = { numFmt: '@' };

/** Rows as an XLSX file, made as it is read: 500,000 rows take no more memory than ten. The first row stays in sight. */
export const xlsxBytes = (
  sheetName: string,
  titles: readonly string[],
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): ReadableStream<Uint8Array> =>
  writeXlsxStream(copies(rows), {
    name: sheetName,
    columns: titles.map((header) => ({
      header: xlsxText(header),
      style: asText,
      width: Math.max(14, header.length + 2),
    })),
    freezePane: { rows: 1 },
  });

async function* copies(rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>) {
  for await (const row of rows) yield row.map(xlsxText);
}
