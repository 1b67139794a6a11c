import { examineList } from '../doctor/examine-list.ts';
import type { Rules } from '../doctor/examine-person.ts';
import type { ListPlan } from '../doctor/plan-list.ts';
import type { RowResult } from '../doctor/row-result.ts';
import type { Row } from '../read/row.ts';
import { type ListChunk, type SentRow, sentRow } from './sent-row.ts';

type Wanted = {
  chunkSize: number;
  /** The numbers, from 0, of the chunks that are still missing. */
  missing: ReadonlySet<number>;
  /** The number under which a row is sent, where it is not its own: a corrected file names the original's. */
  lineOf?: (row: Row, result: RowResult) => number;
};

/** Reads a list once more and gives the chunks that are missing, in their order. Nothing of the list is held but one chunk. */
export async function* readyChunks(
  plan: ListPlan,
  rules: Rules,
  { chunkSize, missing, lineOf = (row) => row.line }: Wanted,
): AsyncGenerator<ListChunk> {
  let number = 0;
  let rows: SentRow[] = [];
  let left = missing.size;
  for await (const batch of examineList(plan, rules)) {
    for (const [index, result] of batch.results.entries()) {
      const row = batch.rows[index];
      if (result.outcome !== 'ready' || row === undefined) continue;
      rows.push(sentRow(result, lineOf(row, result)));
      if (rows.length < chunkSize) continue;
      if (missing.has(number)) {
        yield { number, rows };
        if (--left === 0) return;
      }
      number++;
      rows = [];
    }
  }
  if (rows.length > 0 && missing.has(number)) yield { number, rows };
}

/** The chunks of rows that are at hand. */
export function* chunksOfRows(rows: readonly SentRow[], { chunkSize, missing }: Wanted): Generator<ListChunk> {
  for (const number of [...missing].toSorted((a, b) => a - b)) {
    const part = rows.slice(number * chunkSize, (number + 1) * chunkSize);
    if (part.length > 0) yield { number, rows: part };
  }
}
