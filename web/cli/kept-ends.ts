import { Outcome } from '../../shared/domain/import.ts';
import type { RowEnd, ServerProblem } from './write-report.ts';

type Answered = { outcome: Outcome; problems?: ServerProblem[] | undefined };

/** How the rows that were sent have ended, by their place among the ready ones: a byte each, and words where something was wrong. */
export const keptEnds = (rows: number, chunkSize: number) => {
  const outcomes = new Uint8Array(rows);
  const problems = new Map<number, ServerProblem[]>();
  return {
    add: (chunk: number, results: readonly Answered[]) => {
      for (const [at, { outcome, problems: found = [] }] of results.entries()) {
        const nth = chunk * chunkSize + at;
        outcomes[nth] = Outcome.options.indexOf(outcome) + 1;
        if (found.length > 0) problems.set(nth, found);
      }
    },
    /** What became of each row of the list, read in its order once more. */
    merge: () => {
      let nth = 0;
      return (result: RowEnd): RowEnd => {
        if (result.outcome !== 'ready') return result;
        const outcome = Outcome.options[(outcomes[nth] ?? 0) - 1];
        if (outcome === undefined) throw new Error(`The row at line ${result.line} was sent and not answered.`);
        return { ...result, outcome, problems: problems.get(nth++) ?? [] };
      };
    },
  };
};
export type KeptEnds = ReturnType<typeof keptEnds>;
