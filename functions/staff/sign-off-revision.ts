import { routes } from '../../shared/api/routes.ts';
import { goingOn } from '../../shared/domain/ranking-final.ts';
import { findCompetition, findRound } from '../http/competition/find-competition.ts';
import { publishRanking } from '../http/competition/publish-ranking.ts';
import { storeRoundRanking } from '../http/competition/store-ranking.ts';
import { ok, operation } from '../http/endpoint.ts';
import { revisionForCommittee } from './shown-revision.ts';

/** The rankings follow at once. Nobody who was let on to a round that has begun is sent home by it. */
export const signOffRevision = operation(routes.signOffRevision, async ({ params, caller, now, daftar, problem }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  const { competitionId, rounds, opened } = competition;
  const revision = await daftar.revisions.get(competitionId, params.revisionId);
  if (!revision) throw problem('revision-not-found');
  const by = caller.email as string;
  if (revision.proposedBy === by) throw problem('own-revision');
  const at = new Date(now).toISOString();
  if (!(await daftar.revisions.signOff(revision, by, at))) throw problem('revision-signed-off');

  const { round, plan } = findRound(competition, revision.roundId);
  const { ranking } = await storeRoundRanking(competition, revision.roundId, now, daftar);
  const next = rounds[rounds.findIndex(({ roundId }) => roundId === revision.roundId) + 1];
  const hasBegun = opened.some(({ roundId }) => roundId === next?.roundId);
  const best = goingOn(ranking, plan.best);
  const goOn = hasBegun ? [...new Set([...(round.goOn ?? []), ...best])].sort((a, b) => a - b) : best;
  if (!(await daftar.rounds.put({ ...round, goOn }))) throw problem('changed-meanwhile');
  daftar.competitions.forget(competitionId);
  if (competition.state === 'announced') await publishRanking(competition, now, daftar);
  return ok(revisionForCommittee({ ...revision, signedOff: { by, at }, version: revision.version + 1 }));
});
