import type { Competition, Criterion, TieBreak } from './competition.ts';
import { isComplete, leastCommon, type Marks, pointsBy, roundedQuotient } from './ranking-points.ts';
import { compareTied, decidingTie, type Tied } from './ranking-ties.ts';

/** The part of a competition's rules that a round's ranking follows. */
export type RankingRules = Pick<Competition, 'normalise' | 'absence' | 'ties'> & { criteria: readonly Criterion[] };

/** An entry as it stands in a round. `judges` are those who were to judge it; `earlier` is its total of the round before. */
export type RoundEntry = {
  entry: number;
  category?: string | undefined;
  enteredAt: string;
  judges: readonly number[];
  earlier?: number | undefined;
  /** Taken out by the committee: its marks count for the judges' means, and it has no rank. */
  excluded?: boolean | undefined;
};

/** What one judge gave one entry. `revisions` says how often it was changed since it was locked. */
export type ScoreSheet = { entry: number; judge: number; marks: Marks; revisions: number };

/** How one judge's sheet came to count. `sum` and `adjusted` in hundredths of a point of 100; `left` says why it does not count. */
export type JudgedBy = {
  judge: number;
  marks: Marks;
  revisions: number;
  sum?: number;
  adjusted?: number;
  left?: 'incomplete' | 'judge-absent';
};

/** One entry in a ranking, and how its place came about. Totals and spreads are whole hundredths: 8767 is shown as 87,67. */
export type Ranked = {
  entry: number;
  category?: string | undefined;
  /** Equal ranks are shared: 1, 1, 3. None where too few judges have come. */
  rank: number | undefined;
  total: number | undefined;
  /** Between its highest and its lowest judge. */
  spread: number | undefined;
  judges: JudgedBy[];
  /** Whose total is the same, and what put them in their order. */
  tie?: { with: number[]; decidedBy: TieBreak | 'shared' };
};
export type Ranking = {
  rows: Ranked[];
  /** Each judge's mean over what counts, and all judges' mean, in hundredths. */
  means: { judge: number; mean: number; sheets: number }[];
  mean: number | undefined;
  absent: number[];
};

type Counted = { sheet: ScoreSheet; points: bigint };

/**
 * THE ranking of a round: the same scores give the same ranking, in whatever order they come. Totals are means of the judges' sums, rounded
 * to hundredths, for what people can read is what decides; equal ones are told apart by the competition's own tie-breaks.
 */
export const ranking = (
  rules: RankingRules,
  entries: readonly RoundEntry[],
  sheets: readonly ScoreSheet[],
): Ranking => {
  const { criteria } = rules;
  const points = pointsBy(criteria);
  const here = new Set(entries.map(({ entry }) => entry));
  const given = sheets.filter(({ entry }) => here.has(entry)).sort((a, b) => a.entry - b.entry || a.judge - b.judge);
  const complete = given.filter(({ marks }) => isComplete(criteria, marks));
  const absent = absentJudges(
    entries.filter(({ excluded }) => !excluded),
    complete,
  );
  const setAside = new Set(rules.absence.rule === 'set-aside' ? absent : []);
  const counted: Counted[] = complete
    .filter(({ judge }) => !setAside.has(judge))
    .map((sheet) => ({ sheet, points: points.of(sheet.marks) }));

  const byJudge = Map.groupBy(counted, ({ sheet }) => sheet.judge);
  const countsOf = [...byJudge.values()].map((ones) => BigInt(ones.length));
  const all = BigInt(counted.length);
  // In so many parts of a point, every judge's mean is a whole number.
  const parts = leastCommon(all === 0n ? [] : [...countsOf, all]);
  const sumOf = (ones: readonly Counted[]) => ones.reduce((sum, one) => sum + one.points, 0n);
  const offsets = new Map(
    [...byJudge].map(([judge, ones]) => [
      judge,
      rules.normalise === 'none' ? 0n : (sumOf(counted) * parts) / all - (sumOf(ones) * parts) / BigInt(ones.length),
    ]),
  );
  const adjustedOf = ({ sheet, points: sum }: Counted) => sum * parts + (offsets.get(sheet.judge) as bigint);
  const hundredths = (top: bigint, bottom: bigint) => roundedQuotient(top * 10_000n, bottom * points.full);

  const givenTo = Map.groupBy(given, ({ entry }) => entry);
  const countedFor = Map.groupBy(counted, ({ sheet }) => sheet.entry);
  const rows = entries.map((entry): Row => {
    const ones = countedFor.get(entry.entry) ?? [];
    const adjusted = ones.map(adjustedOf);
    const known = new Map(
      ones.map((one, at) => [one.sheet.judge, { sum: one.points, adjusted: adjusted[at] as bigint }]),
    );
    const judges = (givenTo.get(entry.entry) ?? []).map(({ judge, marks, revisions }): JudgedBy => {
      const one = known.get(judge);
      if (!one) return { judge, marks, revisions, left: setAside.has(judge) ? 'judge-absent' : 'incomplete' };
      return { judge, marks, revisions, sum: hundredths(one.sum, 1n), adjusted: hundredths(one.adjusted, parts) };
    });
    const enough = !entry.excluded && ones.length >= Math.max(1, rules.absence.minimumJudges);
    const shown = judges.flatMap((one) => one.adjusted ?? []);
    return {
      entry: entry.entry,
      category: entry.category,
      rank: undefined,
      total: enough
        ? hundredths(
            adjusted.reduce((sum, one) => sum + one, 0n),
            parts * BigInt(ones.length),
          )
        : undefined,
      spread: enough ? Math.max(...shown) - Math.min(...shown) : undefined,
      judges,
      about: {
        enteredAt: entry.enteredAt,
        earlier: entry.earlier,
        counted: ones.length,
        markSums: markSums(criteria, ones),
      },
    };
  });

  return {
    rows: [...Map.groupBy(rows, ({ category }) => category ?? '')]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, inCategory]) => inOrder(rules.ties, inCategory)),
    means: [...byJudge]
      .map(([judge, ones]) => ({ judge, mean: hundredths(sumOf(ones), BigInt(ones.length)), sheets: ones.length }))
      .sort((a, b) => a.judge - b.judge),
    mean: all === 0n ? undefined : hundredths(sumOf(counted), all),
    absent,
  };
};

/** Those who have not judged all that they were to judge. */
const absentJudges = (entries: readonly RoundEntry[], complete: readonly ScoreSheet[]): number[] => {
  const done = new Set(complete.map(({ entry, judge }) => `${entry} ${judge}`));
  const missing = entries.flatMap(({ entry, judges }) => judges.filter((judge) => !done.has(`${entry} ${judge}`)));
  return [...new Set(missing)].sort((a, b) => a - b);
};

const markSums = (criteria: readonly Criterion[], ones: readonly Counted[]): Record<string, number> =>
  Object.fromEntries(
    criteria.map(({ criterionId }) => [
      criterionId,
      ones.reduce((sum, { sheet }) => sum + (sheet.marks[criterionId] as number), 0),
    ]),
  );

type Row = Ranked & { about: Pick<Tied, 'enteredAt' | 'earlier' | 'counted' | 'markSums'> };

/** The ranked ones in order, then those who have no rank, by their numbers. */
const inOrder = (ties: readonly TieBreak[], rows: readonly Row[]): Ranked[] => {
  const tied = (row: Row): Tied => ({
    entry: row.entry,
    total: row.total as number,
    spread: row.spread as number,
    ...row.about,
  });
  const compare = compareTied(ties);
  const ranked = rows
    .filter(({ total }) => total !== undefined)
    .map((row) => ({ row, tied: tied(row) }))
    .sort((a, b) => compare(a.tied, b.tied) || a.tied.entry - b.tied.entry);
  const sameTotal = Map.groupBy(ranked, ({ tied: { total } }) => total);

  let rank = 0;
  const placed = ranked.map(({ row, tied: mine }, at): Ranked => {
    const { about: _about, ...shown } = row;
    const before = ranked[at - 1];
    if (!before || compare(before.tied, mine) !== 0) rank = at + 1;
    const others = (sameTotal.get(mine.total) ?? []).filter((one) => one.tied !== mine);
    if (others.length === 0) return { ...shown, rank };
    const neighbour =
      before?.tied.total === mine.total ? before.tied : (ranked[at + 1] as (typeof ranked)[number]).tied;
    const decidedBy = decidingTie(ties, neighbour, mine) ?? 'shared';
    return { ...shown, rank, tie: { with: others.map((one) => one.tied.entry), decidedBy } };
  });
  const without = rows.filter(({ total }) => total === undefined).sort((a, b) => a.entry - b.entry);
  return [...placed, ...without.map(({ about: _about, ...shown }) => shown)];
};
