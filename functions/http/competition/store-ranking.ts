import type { Entry } from '../../../shared/domain/competition-entry.ts';
import { type Standing, standings } from '../../../shared/domain/competition-standing.ts';
import type { CompetitionInFull } from '../../../shared/table/competition.item.ts';
import type { RankingSnapshot } from '../../../shared/table/ranking-snapshot.item.ts';
import type { Daftar } from '../daftar.ts';
import { rankingLines } from './ranking-lines.ts';

/** Works the rankings out anew from all scores and signed-off changes. */
export const rankAnew = async (
  competition: CompetitionInFull,
  daftar: Daftar,
): Promise<{ found: Standing[]; entries: Entry[] }> => {
  const { competitionId } = competition;
  const entries = await daftar.entries.ofCompetition(competitionId);
  const [scores, revisions] = await Promise.all([
    daftar.competitionScores.all(competition, entries),
    daftar.revisions.ofCompetition(competitionId),
  ]);
  return { found: standings(competition, scores, revisions), entries };
};

/** Keeps a round's ranking as it now is, to be shown for half a read unit. */
export const storeRoundRanking = async (
  competition: CompetitionInFull,
  roundId: string,
  now: number,
  daftar: Daftar,
): Promise<RankingSnapshot & { ranking: Standing['ranking'] }> => {
  const { found, entries } = await rankAnew(competition, daftar);
  const ranking = (found.find((one) => one.roundId === roundId) as Standing).ranking;
  const lines = rankingLines(
    ranking.rows.map((row) => ({ ...row, roundId })),
    entries.filter(({ excluded }) => !excluded),
  );
  const snapshot = { lines, asOf: new Date(now).toISOString() };
  await daftar.rankingSnapshots.put(competition.competitionId, roundId, snapshot);
  return { ...snapshot, ranking };
};
