import { routes } from '../../shared/api/routes.ts';
import { explainPlace } from '../http/competition/explain-place.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { ok, operation } from '../http/endpoint.ts';

export const explainEntry = operation(routes.explainEntry, async ({ params, now, daftar, problem }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  if (competition.state !== 'announced') throw problem('not-announced');
  return ok(await explainPlace(competition, params.entryNumber, now, daftar));
});
