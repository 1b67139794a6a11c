import type { Summary } from '../../shared/lists/doctor/summarise.ts';
import type { AskedUpload } from './asked-upload.ts';
import { examineInto } from './examine-into.ts';
import type { KeptEnds } from './kept-ends.ts';
import type { OpenedList } from './open-as-list.ts';
import { writeRejected } from './write-rejected.ts';
import { writeReport } from './write-report.ts';

/** Writes the files that were asked for, with what the server has said of each row. */
export const writeResults = async (
  { report, rejected, language }: AskedUpload,
  list: OpenedList,
  { totals: { lines, cured, warned } }: Summary,
  ends: KeptEnds,
) => {
  if (report === undefined && rejected === undefined) return;
  const counts = { accepted: 0, waiting: 0, duplicate: 0, rejected: 0, skipped: 0 };
  const merge = ends.merge();
  const writers = [await writeRejected(rejected, list.plan, language), await writeReport(report, language)];
  const totals = () => ({ lines, ...counts, cured, warned });
  await examineInto(writers, list, totals, language, ({ rows, results }) => {
    const merged = results.map(merge);
    for (const { outcome } of merged) if (outcome !== 'ready') counts[outcome]++;
    return { rows, results: merged };
  });
};
