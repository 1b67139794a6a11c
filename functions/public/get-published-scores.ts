import { routes } from '../../shared/api/routes.ts';
import { scoresExported } from '../http/competition/export-scores.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { ok, operation } from '../http/endpoint.ts';

export const getPublishedScores = operation(routes.getPublishedScores, async ({ params, now, daftar, problem }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  if (competition.state !== 'announced') throw problem('not-announced');
  const found = await scoresExported(competition, now, daftar);
  return ok({ ...found, revisions: found.revisions.filter(({ signedOff }) => signedOff) });
});
