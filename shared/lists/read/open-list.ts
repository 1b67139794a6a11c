import { findEncoding } from './csv-encoding.ts';
import { readCsvRows } from './csv-rows.ts';
import { findShape } from './csv-shape.ts';
import { limits } from './limits.ts';
import { type MergedCells, readMergedCells } from './merged-cells.ts';
import type { RowBatch } from './row.ts';
import { readSheetRows } from './sheet-rows.ts';
import { Unreadable } from './unreadable.ts';
import { readWorkbook } from './workbook.ts';

/** A list's file, ready to be read, as often as one likes. A CSV file is one sheet without a name. */
export type ListFile = { sheets: readonly ListSheet[] };
export type ListSheet = { name: string; isHidden: boolean; rows(): AsyncGenerator<RowBatch> };

/**
 * Opens CSV or XLSX by its content, whatever its name says. A `Blob` is what a browser's file is, and what `openAsBlob`
 * gives in Node. Rows come in batches as they are read: never the whole file at once. Throws `Unreadable`.
 */
export const openList = async (file: Blob): Promise<ListFile> => {
  if (file.size === 0) throw new Unreadable('empty-file');
  if (file.size > limits.fileBytes) throw new Unreadable('file-too-large');
  const start = new TextDecoder('latin1').decode(await file.slice(0, 512).arrayBuffer());
  if (start.startsWith('PK\u0003\u0004')) return openWorkbook(file);
  // OLE: .xls, and also an .xlsx behind a password.
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new Unreadable('old-excel');
  // Many programs call a web page ".xls".
  if (/^(?:%PDF|PK|\{\\rtf|(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html|table|\?xml|div|meta|style))/i.test(start))
    throw new Unreadable('not-a-list');
  return openCsv(file);
};

const openWorkbook = async (file: Blob): Promise<ListFile> => {
  const book = await readWorkbook(file);
  return {
    sheets: book.sheets.map((sheet) => {
      let merged: MergedCells | undefined;
      const rows = async function* () {
        merged ??= await readMergedCells(book, sheet);
        yield* readSheetRows(book, sheet, merged);
      };
      return { name: sheet.name, isHidden: sheet.isHidden, rows };
    }),
  };
};

const openCsv = async (file: Blob): Promise<ListFile> => {
  const encoding = await findEncoding(file);
  const shape = await findShape(file, encoding);
  return { sheets: [{ name: '', isHidden: false, rows: () => readCsvRows(file, encoding, shape) }] };
};
