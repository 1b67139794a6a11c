import { open, rename, rm } from 'node:fs/promises';
import type { Language } from '../../shared/domain/field-problems.ts';
import { listFields } from '../../shared/lists/columns/list-field.ts';
import { describeFinding } from '../../shared/lists/doctor/describe.ts';
import type { Finding, RowResult } from '../../shared/lists/doctor/row-result.ts';
import type { RunningSummary } from '../../shared/lists/doctor/summarise.ts';
import type { Row } from '../../shared/lists/read/row.ts';

/** What a server found wrong with a row: in words already. */
export type ServerProblem = {
  column: string;
  code: string;
  message: string;
  found: string;
  suggestion?: string | undefined;
};
/** What became of a row, as far as is known: a row that was sent has ended as the server says. */
export type RowEnd = Omit<RowResult, 'outcome' | 'problems'> & {
  outcome: RowResult['outcome'] | 'accepted' | 'waiting';
  problems: readonly (Finding | ServerProblem)[];
};
export type EndedBatch = { rows: readonly Row[]; results: readonly RowEnd[] };

/** What takes the rows of a list as they are examined and makes a file of them. */
export type BatchWriter = {
  add(batch: EndedBatch): Promise<void>;
  end(totals: object): Promise<void>;
  /** Takes back what was begun. */
  discard(): Promise<void>;
};
const nothing = async () => undefined;
export const noFile: BatchWriter = { add: nothing, end: nothing, discard: nothing };

/** Counts instead of writing. */
export const summaryWriter = (summary: RunningSummary): BatchWriter => ({
  ...noFile,
  add: async ({ results }) => {
    for (const result of results) summary.add(result as RowResult);
  },
});

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

/** In words, whoever found it. */
export const describeProblem = (problem: Finding | ServerProblem, language: Language): ServerProblem =>
  'message' in problem ? problem : describeFinding(problem, language);

const entryOf = ({ line, outcome, problems, warnings, values }: RowEnd, language: Language) => ({
  line,
  outcome,
  problems: problems.map((problem) => describeProblem(problem, language)),
  warnings: warnings.map((warning) => describeFinding(warning, language)),
  values: Object.fromEntries(listFields.map((field) => [field, values[field] ?? null])),
});
