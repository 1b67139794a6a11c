import type { CureCode } from '../cures/list-texts.ts';
import type { Cure, Finding, RowResult } from './row-result.ts';

/** How many rows of each kind, with the counts that a report ends in. */
export type Totals = {
  lines: number;
  ready: number;
  rejected: number;
  duplicate: number;
  skipped: number;
  cured: number;
  warned: number;
};

export type Summary = {
  totals: Totals;
  /** Each kind of cure with how often it was done and one example. */
  cures: Map<CureCode, { count: number; example: Cure }>;
  skips: Map<string, number>;
  warnings: Map<Finding['code'], number>;
  /** The first problems, to print. */
  problems: { line: number; problem: Finding }[];
};

export type RunningSummary = Summary & { add(result: RowResult): void };

const problemsToPrint = 20;

export const summarise = (): RunningSummary => {
  const totals: Totals = { lines: 0, ready: 0, rejected: 0, duplicate: 0, skipped: 0, cured: 0, warned: 0 };
  const summary: Summary = { totals, cures: new Map(), skips: new Map(), warnings: new Map(), problems: [] };
  const add = ({ line, outcome, problems, warnings, cures }: RowResult) => {
    totals.lines++;
    totals[outcome]++;
    for (const problem of problems)
      if (summary.problems.length < problemsToPrint) summary.problems.push({ line, problem });
    if (outcome === 'skipped') for (const { code } of warnings) countOne(summary.skips, code);
    if (outcome !== 'ready') return;
    if (cures.length > 0) totals.cured++;
    if (warnings.length > 0) totals.warned++;
    for (const { code } of warnings) countOne(summary.warnings, code);
    for (const cure of cures) {
      const known = summary.cures.get(cure.code);
      if (known) known.count++;
      else summary.cures.set(cure.code, { count: 1, example: cure });
    }
  };
  return Object.assign(summary, { add });
};

const countOne = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
