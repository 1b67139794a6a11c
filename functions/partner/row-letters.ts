import type { FieldProblemCode } from '../../shared/domain/field-problems.ts';
import type { Outcome } from '../../shared/domain/import.ts';
import type { RowEnd } from '../../shared/table/adding-many.ts';
import type { ImportTotals } from '../../shared/table/import.item.ts';

type Meaning = { outcome: Outcome; code?: FieldProblemCode; column?: string };

/** How a row has ended, in one letter, as a chunk keeps it. */
export const letters = {
  a: { outcome: 'accepted' },
  w: { outcome: 'waiting' },
  d: { outcome: 'duplicate', code: 'already-registered' },
  t: { outcome: 'duplicate', code: 'twice-in-list' },
  l: { outcome: 'duplicate', code: 'row-done', column: 'line' },
  r: { outcome: 'rejected' },
  s: { outcome: 'rejected', code: 'phone-shared', column: 'phone' },
  f: { outcome: 'rejected', code: 'row-session-full', column: 'sessionId' },
  c: { outcome: 'rejected', code: 'row-closed', column: 'sessionId' },
} as const satisfies Record<string, Meaning>;
export type Letter = keyof typeof letters;

export const meaningOf = (letter: string): Meaning => letters[letter as Letter];

/** What was accepted and is cancelled by now was accepted all the same. */
export const letterOf = (end: RowEnd | undefined): Letter => {
  if (end === undefined || end === 'paused') throw new Error('A row has no end');
  if (end === 'full') return 'f';
  if (end === 'closed') return 'c';
  if (!end.own) return 'd';
  return end.signUp.status === 'waiting' ? 'w' : 'a';
};

export const totalsOf = (ended: readonly string[]): ImportTotals => {
  const totals = { accepted: 0, waiting: 0, duplicate: 0, rejected: 0 };
  for (const letter of ended) totals[meaningOf(letter).outcome] += 1;
  return totals;
};
