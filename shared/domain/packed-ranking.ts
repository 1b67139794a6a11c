import type { Unit } from './competition-unit.ts';

/** A line of a ranking as it is shown: 8767 is 87,67. */
export type RankingLine = {
  entryNumber: number;
  unit: Unit;
  categoryId?: string | undefined;
  roundId: string;
  rank?: number | undefined;
  total?: number | undefined;
};

/** The differences between neighbours: totals fall and ranks rise by little, so they are a digit or two. -1 before anything: nothing there. */
const steps = (values: readonly (number | undefined)[]): number[] => {
  let before = 0;
  return values.map((value) => {
    const step = (value ?? -1) - before;
    before = value ?? -1;
    return step;
  });
};
const unsteps = (packed: readonly number[]): (number | undefined)[] => {
  let value = 0;
  return packed.map((step) => {
    value += step;
    return value === -1 ? undefined : value;
  });
};

/** Each different text once, and for each line which one it is. */
const words = (values: readonly (string | undefined)[]): [string[], number[]] => {
  const known = [...new Set(values.flatMap((value) => value ?? []))].sort();
  const at = new Map(known.map((word, nth) => [word, nth]));
  return [known, values.map((value) => (value === undefined ? -1 : (at.get(value) as number)))];
};
const unwords = ([known, at]: [string[], number[]]): (string | undefined)[] => at.map((nth) => known[nth]);

const unitFields = ['villageCode', 'rw', 'rt', 'name'] as const;

/** A ranking in columns, which a compressor makes small: 500 RT are under 4 KB, half a read unit. */
export const packRanking = (lines: readonly RankingLine[]): string =>
  JSON.stringify([
    lines.map(({ entryNumber }) => entryNumber),
    steps(lines.map(({ rank }) => rank)),
    // Below 0 after normalising is possible: moved up, so that -1 stays free.
    steps(lines.map(({ total }) => (total === undefined ? undefined : total + belowZero))),
    words(lines.map(({ categoryId }) => categoryId)),
    words(lines.map(({ roundId }) => roundId)),
    ...unitFields.map((name) => words(lines.map(({ unit }) => unit[name]))),
  ]);
const belowZero = 20_000;

export const unpackRanking = (packed: string): RankingLine[] => {
  const [numbers, ranks, totals, categories, rounds, ...units] = JSON.parse(packed) as [
    number[],
    number[],
    number[],
    ...[string[], number[]][],
  ];
  const shownRanks = unsteps(ranks);
  const shownTotals = unsteps(totals);
  const shownCategories = unwords(categories as [string[], number[]]);
  const shownRounds = unwords(rounds as [string[], number[]]);
  const shownUnits = units.map(unwords);
  return numbers.map((entryNumber, at) => {
    const [categoryId, rank, total] = [shownCategories[at], shownRanks[at], shownTotals[at]];
    return {
      entryNumber,
      unit: Object.fromEntries(
        unitFields.flatMap((name, nth) => {
          const value = shownUnits[nth]?.[at];
          return value === undefined ? [] : [[name, value]];
        }),
      ),
      ...(categoryId !== undefined && { categoryId }),
      roundId: shownRounds[at] as string,
      ...(rank !== undefined && { rank }),
      ...(total !== undefined && { total: total - belowZero }),
    };
  });
};
