import type { TieBreak } from './competition.ts';

/** What tie-breaks look at. `marks` are the means of the marks that count, as sum and number, so that none is rounded. */
export type Tied = {
  entry: number;
  total: number;
  spread: number;
  enteredAt: string;
  earlier?: number | undefined;
  markSums: Readonly<Record<string, number>>;
  counted: number;
};

const compare = {
  criterion: (a: Tied, b: Tied, criterionId: string) =>
    (b.markSums[criterionId] ?? 0) * a.counted - (a.markSums[criterionId] ?? 0) * b.counted,
  'smaller-spread': (a: Tied, b: Tied) => a.spread - b.spread,
  'earlier-round': (a: Tied, b: Tied) => {
    const [left, right] = [a.earlier ?? Number.NEGATIVE_INFINITY, b.earlier ?? Number.NEGATIVE_INFINITY];
    return left === right ? 0 : right - left;
  },
  'earlier-entry': (a: Tied, b: Tied) => Date.parse(a.enteredAt) - Date.parse(b.enteredAt),
};

const compareBy = (tie: TieBreak, a: Tied, b: Tied): number =>
  tie.by === 'criterion' ? compare.criterion(a, b, tie.criterionId) : compare[tie.by](a, b);

/** Which of the stated tie-breaks tells two apart; nothing where none does, and they share a rank. */
export const decidingTie = (ties: readonly TieBreak[], a: Tied, b: Tied): TieBreak | undefined =>
  ties.find((tie) => compareBy(tie, a, b) !== 0);

/** By total, then by the stated tie-breaks. 0 for two that share a rank. */
export const compareTied =
  (ties: readonly TieBreak[]) =>
  (a: Tied, b: Tied): number => {
    if (a.total !== b.total) return b.total - a.total;
    const deciding = decidingTie(ties, a, b);
    return deciding ? compareBy(deciding, a, b) : 0;
  };
