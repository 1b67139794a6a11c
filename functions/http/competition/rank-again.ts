import { goingOn } from '../../../shared/domain/ranking-final.ts';
import type { CompetitionInFull } from '../../../shared/table/competition.item.ts';
import type { Daftar } from '../daftar.ts';
import { problem } from '../problem.ts';
import { findRound } from './find-competition.ts';
import { publishRanking } from './publish-ranking.ts';
import { storeRoundRanking } from './store-ranking.ts';

/**
 * What follows when something about locked rounds has changed: their rankings, who goes on, and what is published. Nobody who was let on to
 * a round that has begun is sent home by it.
 */
export const rankAgain = async (
  competition: CompetitionInFull,
  roundIds: readonly string[],
  now: number,
  daftar: Daftar,
): Promise<void> => {
  const { competitionId, rounds, opened } = competition;
  for (const roundId of roundIds) {
    const { round, plan } = findRound(competition, roundId);
    const { ranking } = await storeRoundRanking(competition, roundId, now, daftar);
    const next = rounds[rounds.findIndex((one) => one.roundId === roundId) + 1];
    const hasBegun = opened.some((one) => one.roundId === next?.roundId);
    const best = goingOn(ranking, plan.best);
    const goOn = hasBegun ? [...new Set([...(round.goOn ?? []), ...best])].sort((a, b) => a - b) : best;
    if (!(await daftar.rounds.put({ ...round, goOn }))) throw problem('changed-meanwhile');
  }
  daftar.competitions.forget(competitionId);
  if (competition.state === 'announced') await publishRanking(competition, now, daftar);
};
