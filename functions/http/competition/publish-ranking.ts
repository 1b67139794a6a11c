import { finalStanding } from '../../../shared/domain/competition-standing.ts';
import type { CompetitionInFull } from '../../../shared/table/competition.item.ts';
import type { RankingSnapshot } from '../../../shared/table/ranking-snapshot.item.ts';
import type { Daftar } from '../daftar.ts';
import { rankingLines } from './ranking-lines.ts';
import { rankAnew } from './store-ranking.ts';

/** The rounds as one ranking, kept to be shown to everybody. */
export const publishRanking = async (
  competition: CompetitionInFull,
  now: number,
  daftar: Daftar,
): Promise<RankingSnapshot> => {
  const { found, entries } = await rankAnew(competition, daftar);
  const snapshot = {
    lines: rankingLines(
      finalStanding(found),
      entries.filter(({ excluded }) => !excluded),
    ),
    asOf: new Date(now).toISOString(),
  };
  await daftar.rankingSnapshots.put(competition.competitionId, 'FINAL', snapshot);
  return snapshot;
};
