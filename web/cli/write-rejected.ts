import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Language } from '../../shared/domain/field-problems.ts';
import type { ListPlan } from '../../shared/lists/doctor/plan-list.ts';
import { csvRow, csvStart } from '../../shared/lists/write/csv-text.ts';
import { cellsWithReasons, rejectedTitles } from '../../shared/lists/write/rejected-rows.ts';
import { xlsxBytes } from '../../shared/lists/write/xlsx-bytes.ts';
import { fileKind } from './file-kind.ts';
import { type BatchWriter, describeProblem, noFile } from './write-report.ts';

/** Writes the rejected rows as their owner wrote them, with what to correct, to be uploaded again alone. */
export const writeRejected = async (
  path: string | undefined,
  plan: ListPlan,
  language: Language,
): Promise<BatchWriter> => {
  if (path === undefined) return noFile;
  const kind = fileKind(path, language);
  const titles = rejectedTitles(plan, language);
  const rows: string[][] = [];
  return {
    add: async (batch) => {
      for (const [index, result] of batch.results.entries()) {
        const row = batch.rows[index];
        if (result.outcome !== 'rejected' || row === undefined) continue;
        const problems = result.problems.map((problem) => describeProblem(problem, language));
        rows.push(cellsWithReasons(row, problems, plan, language));
      }
    },
    end: async () => {
      const content =
        kind === 'csv' ? csvOf(titles, rows) : Readable.fromWeb(xlsxBytes(titles[0] || 'Daftar', titles, rows));
      await pipeline(content, createWriteStream(`${path}.part`, { mode: 0o600 }));
      await rename(`${path}.part`, path);
    },
    discard: () => rm(`${path}.part`, { force: true }),
  };
};

function* csvOf(titles: string[], rows: string[][]) {
  yield csvStart + csvRow(titles);
  for (const row of rows) yield csvRow(row);
}
