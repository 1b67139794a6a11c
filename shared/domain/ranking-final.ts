import type { Ranked, Ranking } from './ranking.ts';

/** Who goes on: the best so many of each category, and whoever shares the last of these ranks. All ranked ones where no number is given. */
export const goingOn = ({ rows }: Pick<Ranking, 'rows'>, best: number | undefined): number[] =>
  rows
    .filter(({ rank }) => rank !== undefined && rank <= (best ?? Number.POSITIVE_INFINITY))
    .map(({ entry }) => entry)
    .sort((a, b) => a - b);

/** A place in the end: in the round that the entry came to, ahead of all who left before. */
export type FinalRow = Ranked & { roundId: string };

/**
 * The rounds' rankings as one, from the first round to the last: those of the last round by their ranks in it, then those who left in
 * the round before, and so on. Ranks count on within each category.
 */
export const finalRanking = (rounds: readonly { roundId: string; ranking: Ranking }[]): FinalRow[] => {
  const placed = new Set<number>();
  const before = new Map<string, number>();
  const rows = rounds.toReversed().flatMap(({ roundId, ranking }, back) => {
    const isFirst = back === rounds.length - 1;
    // Whoever went on and was then not judged stands by the round before, in which they were.
    const fresh = ranking.rows.filter(({ entry, rank }) => !placed.has(entry) && (rank !== undefined || isFirst));
    return [...Map.groupBy(fresh, ({ category }) => category ?? '')].flatMap(([category, ones]) => {
      const ahead = before.get(category) ?? 0;
      const ranks = ones.map(({ rank }) => rank).filter((rank) => rank !== undefined);
      before.set(category, ahead + ranks.length);
      for (const { entry } of ones) placed.add(entry);
      // Some of this round went on, so its ranks have gaps: what counts is how many stand before.
      return ones.map((row) => ({
        ...row,
        roundId,
        rank:
          row.rank === undefined ? undefined : ahead + 1 + ranks.filter((rank) => rank < (row.rank as number)).length,
      }));
    });
  });
  return rows.sort(
    (a, b) =>
      ((a.category ?? '') < (b.category ?? '') ? -1 : (a.category ?? '') > (b.category ?? '') ? 1 : 0) ||
      (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) ||
      a.entry - b.entry,
  );
};
