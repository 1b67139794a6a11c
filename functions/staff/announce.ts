import { routes } from '../../shared/api/routes.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { publishRanking } from '../http/competition/publish-ranking.ts';
import { rankingShown } from '../http/competition/show-competition.ts';
import { ok, operation } from '../http/endpoint.ts';

export const announce = operation(routes.announce, async ({ params, now, daftar, problem }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  if (competition.state === 'announced') throw problem('announced-already');
  const isLocked = (roundId: string) =>
    competition.opened.some((one) => one.roundId === roundId && one.state === 'locked');
  if (!competition.rounds.every(({ roundId }) => isLocked(roundId))) throw problem('round-unlocked');
  // The ranking is there before anybody is shown that there is one.
  const snapshot = await publishRanking(competition, now, daftar);
  const announced = { state: 'announced' as const, announcedAt: new Date(now).toISOString() };
  if (!(await daftar.competitions.change(competition, announced))) throw problem('changed-meanwhile');
  return ok(rankingShown(snapshot));
});
