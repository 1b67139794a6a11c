import { routes } from '../../shared/api/routes.ts';
import { explainPlace } from '../http/competition/explain-place.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { ok, operation } from '../http/endpoint.ts';

export const getEntryStanding = operation(routes.getEntryStanding, async ({ params, now, daftar }) =>
  ok(await explainPlace(await findCompetition(daftar, params.competitionId), params.entryNumber, now, daftar)),
);
