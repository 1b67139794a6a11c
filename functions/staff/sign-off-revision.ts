import { routes } from '../../shared/api/routes.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { rankAgain } from '../http/competition/rank-again.ts';
import { ok, operation } from '../http/endpoint.ts';
import { revisionForCommittee } from './shown-revision.ts';

/** The rankings follow at once. */
export const signOffRevision = operation(routes.signOffRevision, async ({ params, caller, now, daftar, problem }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  const { competitionId } = competition;
  const revision = await daftar.revisions.get(competitionId, params.revisionId);
  if (!revision) throw problem('revision-not-found');
  const by = caller.email as string;
  if (revision.proposedBy === by) throw problem('own-revision');
  const at = new Date(now).toISOString();
  if (!(await daftar.revisions.signOff(revision, by, at))) throw problem('revision-signed-off');

  await rankAgain(competition, [revision.roundId], now, daftar);
  return ok(revisionForCommittee({ ...revision, signedOff: { by, at }, version: revision.version + 1 }));
});
