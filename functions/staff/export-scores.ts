import { routes } from '../../shared/api/routes.ts';
import { scoresExported } from '../http/competition/export-scores.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { ok, operation } from '../http/endpoint.ts';

export const exportScores = operation(routes.exportScores, async ({ params, now, daftar }) =>
  ok(await scoresExported(await findCompetition(daftar, params.competitionId), now, daftar)),
);
