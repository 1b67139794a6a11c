import type { ListField } from '../../../shared/lists/columns/list-field.ts';
import type { FixProblem } from './views.ts';

export type AlikeKey = string;

/** Columns in which one answer is often the answer for many rows. Names, NIKs and phones are each person's own. */
const shared: ReadonlySet<ListField | ''> = new Set([
  'birthDate',
  'sex',
  'cityCode',
  'districtCode',
  'villageCode',
  'occupation',
  'membership',
]);

/** What rows must have in common for one answer to fit them all; nothing where each needs its own. */
export const alikeKey = (
  column: ListField | '',
  found: string,
  problem: FixProblem | undefined,
): AlikeKey | undefined => {
  if (!shared.has(column) || problem === undefined) return undefined;
  // A hand that writes 03/04 day first writes all its dates day first.
  if (problem.code === 'date-ambiguous') return problem.code;
  return column === 'birthDate' ? undefined : `${column} ${problem.code} ${found.trim().toLowerCase()}`;
};

/** The answer that one row got, said for another: of two readings of a date the same order, else the same words. */
export const answerFor = (typed: string, own: FixProblem | undefined, theirs: FixProblem | undefined): string =>
  theirs?.choices?.[own?.choices?.indexOf(typed) ?? -1] ?? typed;
