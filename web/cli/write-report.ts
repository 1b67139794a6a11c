import { open, rename, rm } from 'node:fs/promises';
import type { Language } from '../../shared/domain/field-problems.ts';
import { listFields } from '../../shared/lists/columns/list-field.ts';
import { describeFinding } from '../../shared/lists/doctor/describe.ts';
import type { ExaminedBatch } from '../../shared/lists/doctor/examine-list.ts';
import type { RowResult } from '../../shared/lists/doctor/row-result.ts';
import type { Totals } from './summary.ts';

/** What takes the rows of a list as they are examined and makes a file of them. */
export type BatchWriter = {
  add(batch: ExaminedBatch): Promise<void>;
  end(totals: Totals): Promise<void>;
  /** Takes back what was begun. */
  discard(): Promise<void>;
};
const nothing = async () => undefined;
export const noFile: BatchWriter = { add: nothing, end: nothing, discard: nothing };

/**
 * Writes one entry for every line of the file, as it goes, so that half a million need no memory. It holds members' data:
 * only its owner may read it. Until it is complete it lies beside its name, so that nobody takes half a report for a whole one.
 */
export const writeReport = async (path: string | undefined, language: Language): Promise<BatchWriter> => {
  if (path === undefined) return noFile;
  const file = await open(`${path}.part`, 'w', 0o600);
  await file.write('{"results":[');
  let separator = '\n';
  return {
    add: async ({ results }) => {
      let text = '';
      for (const result of results) {
        text += separator + JSON.stringify(entryOf(result, language));
        separator = ',\n';
      }
      await file.write(text);
    },
    end: async (totals) => {
      await file.write(`\n],"totals":${JSON.stringify(totals)}}\n`);
      await file.close();
      await rename(`${path}.part`, path);
    },
    discard: async () => {
      await file.close();
      await rm(`${path}.part`, { force: true });
    },
  };
};

const entryOf = ({ line, outcome, problems, warnings, values }: RowResult, language: Language) => ({
  line,
  outcome,
  problems: problems.map((problem) => describeFinding(problem, language)),
  warnings: warnings.map((warning) => describeFinding(warning, language)),
  values: Object.fromEntries(listFields.map((field) => [field, values[field] ?? null])),
});
