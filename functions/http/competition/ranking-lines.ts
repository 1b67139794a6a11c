import type { Entry } from '../../../shared/domain/competition-entry.ts';
import type { RankingLine } from '../../../shared/domain/packed-ranking.ts';
import type { Ranked } from '../../../shared/domain/ranking.ts';

/** A ranking as it is kept to be shown: whose each line is, and no more. */
export const rankingLines = (
  rows: readonly (Ranked & { roundId: string })[],
  entries: readonly Pick<Entry, 'entryNumber' | 'unit'>[],
): RankingLine[] => {
  const units = new Map(entries.map(({ entryNumber, unit }) => [entryNumber, unit]));
  return rows.map(({ entry, category, rank, total, roundId }) => ({
    entryNumber: entry,
    unit: units.get(entry) ?? {},
    ...(category !== undefined && { categoryId: category }),
    roundId,
    ...(rank !== undefined && { rank }),
    ...(total !== undefined && { total }),
  }));
};
