import { csvLine, csvStart, type Separator } from '../../../shared/lists/write/csv-text.ts';
import { xlsxBytes } from '../../../shared/lists/write/xlsx-bytes.ts';

export type FileFormat = { kind: 'xlsx'; sheetName: string } | { kind: 'csv'; separator: Separator };

/** Letters of CSV that are handed on at once. */
const atOnce = 256_000;

/** A part's file, made as it is read: neither its rows nor its bytes are ever held all together. */
export const fileOf = (
  format: FileFormat,
  titles: readonly string[],
  rows: AsyncIterable<readonly string[]>,
): ReadableStream<Uint8Array> =>
  format.kind === 'xlsx' ? xlsxBytes(format.sheetName, titles, rows) : bytesOf(csvOf(format.separator, titles, rows));

async function* csvOf(separator: Separator, titles: readonly string[], rows: AsyncIterable<readonly string[]>) {
  let text = csvStart + csvLine(titles, separator);
  for await (const row of rows) {
    text += csvLine(row, separator);
    if (text.length < atOnce) continue;
    yield text;
    text = '';
  }
  yield text;
}

const bytesOf = (texts: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await texts.return(undefined);
    },
  });
};
