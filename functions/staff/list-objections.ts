import { routes } from '../../shared/api/routes.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { shownObjection } from '../http/competition/show-objection.ts';
import { ok, operation } from '../http/endpoint.ts';

export const listObjections = operation(routes.listObjections, async ({ params, daftar }) => {
  const { competitionId } = await findCompetition(daftar, params.competitionId);
  const found = await daftar.objections.ofCompetition(competitionId);
  return ok({ items: found.map(shownObjection), nextCursor: null });
});
