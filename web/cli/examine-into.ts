import type { Language } from '../../shared/domain/field-problems.ts';
import { examineList } from '../../shared/lists/doctor/examine-list.ts';
import type { OpenedList } from './open-as-list.ts';
import { showProgress } from './show-progress.ts';
import type { BatchWriter, EndedBatch } from './write-report.ts';

/** Reads a list once through and hands its rows, with what became of each, to everybody who writes of them. */
export const examineInto = async (
  writers: readonly BatchWriter[],
  { plan, rules }: OpenedList,
  totals: () => { lines: number },
  language: Language,
  ended: (batch: EndedBatch) => EndedBatch = (batch) => batch,
): Promise<void> => {
  const progress = showProgress(language);
  try {
    for await (const { rows, results, share } of examineList(plan, rules)) {
      const batch = ended({ rows, results });
      for (const writer of writers) await writer.add(batch);
      progress.update(share, totals().lines);
    }
  } catch (error) {
    for (const writer of writers) await writer.discard();
    throw error;
  } finally {
    progress.stop();
  }
  for (const writer of writers) await writer.end(totals());
};
