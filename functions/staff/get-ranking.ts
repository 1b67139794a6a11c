import { routes } from '../../shared/api/routes.ts';
import { findCompetition, findRound } from '../http/competition/find-competition.ts';
import { rankingShown } from '../http/competition/show-competition.ts';
import { storeRoundRanking } from '../http/competition/store-ranking.ts';
import { ok, operation } from '../http/endpoint.ts';

/** So old may the ranking of a round be that is still judged: working it out reads every sheet. */
const freshForMs = 10_000;

export const getRanking = operation(routes.getRanking, async ({ params, now, daftar }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  const { plan, round } = findRound(competition, params.roundId);
  const kept = await daftar.rankingSnapshots.get(competition.competitionId, plan.roundId);
  if (kept && (round.state === 'locked' || Date.parse(kept.asOf) > now - freshForMs)) return ok(rankingShown(kept));
  return ok(rankingShown(await storeRoundRanking(competition, plan.roundId, now, daftar)));
});
