import type { NoAnswer, Refused } from '../../lib/answer.ts';
import { ask } from '../desk/ask-desk.ts';
import type { FileKind } from '../desk/views.ts';

type Page<Item> = { kind: 'answered'; body: { items: Item[]; nextCursor: string | null } };
export type ReadPage<Item> = (cursor: string | null) => Promise<Page<Item> | Refused | NoAnswer>;

type Export<Item> = {
  kind: FileKind;
  sheetName: string;
  titles: readonly string[];
  readPage: ReadPage<Item>;
  rowOf: (item: Item) => string[];
  onProgress: (rows: number) => void;
};

/** A file of all pages of a list, put together in the worker as they come: no answer is ever large. Stops where a page does not come. */
export const exportPages = async <Item>(wanted: Export<Item>): Promise<Blob | Refused | NoAnswer> => {
  const { kind, sheetName, titles, readPage, rowOf, onProgress } = wanted;
  await ask('startExport', kind, sheetName, titles);
  let rows = 0;
  let cursor: string | null = null;
  do {
    const answer: Awaited<ReturnType<ReadPage<Item>>> = await readPage(cursor);
    if (answer.kind !== 'answered') {
      await ask('endExport');
      return answer;
    }
    await ask('addToExport', answer.body.items.map(rowOf));
    rows += answer.body.items.length;
    onProgress(rows);
    cursor = answer.body.nextCursor;
  } while (cursor !== null);
  return ask('endExport');
};
