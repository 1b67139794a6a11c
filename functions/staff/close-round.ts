import { routes } from '../../shared/api/routes.ts';
import { goingOn } from '../../shared/domain/ranking-final.ts';
import { findCompetition, findRound } from '../http/competition/find-competition.ts';
import { shownRound } from '../http/competition/show-competition.ts';
import { storeRoundRanking } from '../http/competition/store-ranking.ts';
import { ok, operation } from '../http/endpoint.ts';

/**
 * First no more marks are taken, then all that were taken are put under lock, then the best go on. Whoever was told that their sheet is
 * stored had looked after storing it that the round still took marks, so it is among those read here. Cut off, the same call goes on.
 */
export const closeRound = operation(routes.closeRound, async ({ params, now, daftar, problem }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  const { competitionId } = competition;
  const { plan, round } = findRound(competition, params.roundId);
  if (round.state === 'locked') return ok(shownRound(round));
  const locking = { ...round, state: 'locking' as const };
  if (round.state === 'judging') {
    if (!(await daftar.rounds.put(locking))) throw problem('changed-meanwhile');
    locking.version += 1;
  }
  const entries = await daftar.entries.ofCompetition(competitionId);
  await daftar.lockedScores.putOnce(competitionId, await daftar.competitionScores.live(competition, locking, entries));

  const asItWillBe = {
    ...competition,
    opened: competition.opened.map((one) => (one.roundId === plan.roundId ? locking : one)),
  };
  const { ranking } = await storeRoundRanking(asItWillBe, plan.roundId, now, daftar);
  const locked = {
    ...locking,
    state: 'locked' as const,
    goOn: goingOn(ranking, plan.best),
    lockedAt: new Date(now).toISOString(),
  };
  if (!(await daftar.rounds.put(locked))) throw problem('changed-meanwhile');
  daftar.competitions.forget(competitionId);
  return ok(shownRound(locked));
});
