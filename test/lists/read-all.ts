import { examineList } from '../../shared/lists/doctor/examine-list.ts';
import type { Rules } from '../../shared/lists/doctor/examine-person.ts';
import { planList } from '../../shared/lists/doctor/plan-list.ts';
import type { RowResult } from '../../shared/lists/doctor/row-result.ts';
import { openList } from '../../shared/lists/read/open-list.ts';
import type { Cell, Row } from '../../shared/lists/read/row.ts';

export const blobOf = (...parts: (string | Uint8Array)[]): Blob => new Blob(parts as BlobPart[]);

/** All rows of a file's sheet. */
export const readRows = async (file: Blob, sheet = 0): Promise<Row[]> => {
  const rows: Row[] = [];
  for await (const batch of (await openList(file)).sheets[sheet]?.rows() ?? [])
    for (const row of batch.rows) rows.push(row);
  return rows;
};

export const readCells = async (file: Blob, sheet = 0): Promise<(readonly Cell[])[]> =>
  (await readRows(file, sheet)).map(({ cells }) => cells);

export const rules: Rules = { personRule: 'nik', today: '2026-11-20' };

/** What becomes of every row of a list. */
export const examine = async (file: Blob | string, more: Partial<Rules> = {}): Promise<RowResult[]> => {
  const plan = await planList(await openList(typeof file === 'string' ? blobOf(file) : file));
  const results: RowResult[] = [];
  for await (const batch of examineList(plan, { ...rules, ...more })) results.push(...batch.results);
  return results;
};

/** The same in short: `2 ready`, `3 rejected nik nik-rounded`, `4 skipped blank`. */
export const outcomesOf = async (file: Blob | string, more: Partial<Rules> = {}): Promise<string[]> =>
  (await examine(file, more)).map(({ line, outcome, problems, warnings }) =>
    [
      line,
      outcome,
      ...problems.map(({ column, code }) => `${column} ${code}`),
      ...(outcome === 'skipped' ? warnings.map(({ code }) => code) : []),
    ].join(' '),
  );
