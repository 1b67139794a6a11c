import type { Entry } from '../../../shared/domain/competition-entry.ts';
import type { RankingLine } from '../../../shared/domain/packed-ranking.ts';
import type { Ranked } from '../../../shared/domain/ranking.ts';

/** A ranking as it is kept to be shown: whose each line is, and no more. Only these entries have one. */
export const rankingLines = (
  rows: readonly (Ranked & { roundId: string })[],
  entries: readonly Pick<Entry, 'entryNumber' | 'unit'>[],
): RankingLine[] => {
  const units = new Map(entries.map(({ entryNumber, unit }) => [entryNumber, unit]));
  return rows.flatMap(({ entry, category, rank, total, roundId }) => {
    const unit = units.get(entry);
    if (!unit) return [];
    return [
      {
        entryNumber: entry,
        unit,
        ...(category !== undefined && { categoryId: category }),
        roundId,
        ...(rank !== undefined && { rank }),
        ...(total !== undefined && { total }),
      },
    ];
  });
};
