import { csvRow, csvStart } from '../../../shared/lists/write/csv-text.ts';
import { xlsxBytes } from '../../../shared/lists/write/xlsx-bytes.ts';
import type { FileKind } from './views.ts';

export const fileTypes: Record<FileKind, string> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

type Rows = Iterable<readonly string[]> | AsyncIterable<readonly string[]>;

/** A file of rows, made as they come. Parts of a CSV file leave the worker's memory for the browser's as they are made. */
export const writeFile = async (kind: FileKind, name: string, titles: readonly string[], rows: Rows): Promise<Blob> => {
  if (kind === 'xlsx') return typed(await new Response(xlsxBytes(name, titles, rows)).blob(), kind);
  const parts: Blob[] = [];
  let text = csvStart + csvRow(titles);
  for await (const row of rows) {
    text += csvRow(row);
    if (text.length < 1_000_000) continue;
    parts.push(new Blob([text]));
    text = '';
  }
  return new Blob([...parts, text], { type: fileTypes[kind] });
};

const typed = (blob: Blob, kind: FileKind) => new Blob([blob], { type: fileTypes[kind] });

/** Rows that are brought from elsewhere, page by page, and taken up as the file is made. */
export const rowFeed = () => {
  const waiting: (readonly string[])[] = [];
  let isEnded = false;
  let wake: (() => void) | undefined;
  return {
    add: (rows: readonly (readonly string[])[]) => {
      waiting.push(...rows);
      wake?.();
    },
    end: () => {
      isEnded = true;
      wake?.();
    },
    async *rows() {
      for (;;) {
        yield* waiting.splice(0);
        if (waiting.length > 0) continue;
        if (isEnded) return;
        await new Promise<void>((go) => {
          wake = go;
        });
      }
    },
  };
};
