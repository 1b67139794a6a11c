import { routes } from '../../shared/api/routes.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { ok, operation } from '../http/endpoint.ts';
import { revisionForCommittee } from './shown-revision.ts';

export const listRevisions = operation(routes.listRevisions, async ({ params, daftar }) => {
  const { competitionId } = await findCompetition(daftar, params.competitionId);
  const found = await daftar.revisions.ofCompetition(competitionId);
  return ok({ items: found.map(revisionForCommittee), nextCursor: null });
});
