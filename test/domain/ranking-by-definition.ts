import type { RankingRules, RoundEntry, ScoreSheet } from '../../shared/domain/ranking.ts';

/** Quotients of whole numbers, one operation at a time and never shortened: slow and plain. */
type Q = readonly [top: bigint, bottom: bigint];
const q = (whole: number): Q => (Number.isInteger(whole) ? [BigInt(whole), 1n] : [BigInt(whole * 2), 2n]);
const add = ([a, b]: Q, [c, d]: Q): Q => [a * d + c * b, b * d];
const times = ([a, b]: Q, [c, d]: Q): Q => [a * c, b * d];
const over = ([a, b]: Q, [c, d]: Q): Q => [a * d, b * c];
const minus = (a: Q, [c, d]: Q): Q => add(a, [-c, d]);
const meanOf = (ones: readonly Q[]): Q => over(ones.reduce(add, q(0)), q(ones.length));
const floorOf = ([a, b]: Q): bigint => {
  const [top, bottom] = b < 0n ? [-a, -b] : [a, b];
  return top >= 0n ? top / bottom : -((-top + bottom - 1n) / bottom);
};
const rounded = (one: Q): number => Number(floorOf(add(times(one, q(100)), [1n, 2n])));
const order = (a: Q, b: Q): number => {
  const [top, bottom] = minus(a, b);
  return top === 0n ? 0 : top > 0n === bottom > 0n ? 1 : -1;
};

/** The rules of a ranking, written down once more as a committee would work them out on paper: who has which rank and total. */
export const rankingByDefinition = (
  rules: RankingRules,
  entries: readonly RoundEntry[],
  sheets: readonly ScoreSheet[],
): Map<number, { rank: number | undefined; total: number | undefined }> => {
  const { criteria, absence, normalise, ties } = rules;
  const of = (entry: number, judge: number) =>
    sheets.find(
      (sheet) =>
        sheet.entry === entry &&
        sheet.judge === judge &&
        criteria.every(({ criterionId }) => criterionId in sheet.marks),
    );
  const judges = [...new Set(sheets.map(({ judge }) => judge))];
  const hasAll = (judge: number) =>
    entries.every((one) => one.excluded || !one.judges.includes(judge) || of(one.entry, judge));
  const counting = judges.filter((judge) => absence.rule === 'mean-of-present' || hasAll(judge));
  const weights = q(criteria.reduce((sum, { weight }) => sum + weight, 0));
  const value = (sheet: ScoreSheet): Q =>
    times(
      over(
        criteria
          .map(({ criterionId, weight, from, to }) =>
            times(q(weight), over(minus(q(sheet.marks[criterionId] as number), q(from)), q(to - from))),
          )
          .reduce(add, q(0)),
        weights,
      ),
      q(100),
    );
  const sheetsOf = (judge: number) => entries.flatMap(({ entry }) => of(entry, judge) ?? []);
  const everything = counting.flatMap(sheetsOf).map(value);
  const count = (sheet: ScoreSheet): Q =>
    normalise === 'none'
      ? value(sheet)
      : add(minus(value(sheet), meanOf(sheetsOf(sheet.judge).map(value))), meanOf(everything));

  const judged = entries.map((entry) => {
    const mine = counting.flatMap((judge) => of(entry.entry, judge) ?? []);
    const counts = mine.map(count);
    const enough = !entry.excluded && mine.length >= absence.minimumJudges && mine.length > 0;
    const shown = counts.map(rounded);
    return {
      ...entry,
      total: enough ? rounded(meanOf(counts)) : undefined,
      spread: Math.max(...shown) - Math.min(...shown),
      mark: (criterionId: string) => meanOf(mine.map(({ marks }) => q(marks[criterionId] as number))),
    };
  });
  type Judged = (typeof judged)[number];
  const isBefore = (a: Judged, b: Judged): boolean => {
    if (a.total !== b.total) return (a.total as number) > (b.total as number);
    for (const tie of ties) {
      const found =
        tie.by === 'criterion'
          ? order(a.mark(tie.criterionId), b.mark(tie.criterionId))
          : tie.by === 'smaller-spread'
            ? b.spread - a.spread
            : tie.by === 'earlier-round'
              ? (a.earlier ?? -1e9) - (b.earlier ?? -1e9)
              : b.enteredAt === a.enteredAt
                ? 0
                : b.enteredAt > a.enteredAt
                  ? 1
                  : -1;
      if (found !== 0) return found > 0;
    }
    return false;
  };
  const ranked = judged.filter(({ total }) => total !== undefined);
  return new Map(
    judged.map((one) => [
      one.entry,
      {
        total: one.total,
        rank:
          one.total === undefined
            ? undefined
            : 1 + ranked.filter((other) => other.category === one.category && isBefore(other, one)).length,
      },
    ]),
  );
};
