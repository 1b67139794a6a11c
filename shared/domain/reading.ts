import type { FieldProblem } from './field-problems.ts';

/** What came of reading one typed field: its clean value, or what is wrong with it. Never the input itself: it may be personal. */
export type Reading<T> = { value: T; problem?: undefined } | { problem: FieldProblem; value?: undefined };

export const read = <T>(value: T): Reading<T> => ({ value });
export const wrong = (code: FieldProblem['code'], count?: number): Reading<never> => ({
  problem: count === undefined ? { code } : { code, count },
});
