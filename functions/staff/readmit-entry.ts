import { routes } from '../../shared/api/routes.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { operation } from '../http/endpoint.ts';
import { setExclusion } from './set-exclusion.ts';

export const readmitEntry = operation(routes.readmitEntry, async ({ params, now, daftar, problem }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  const entry = await daftar.entries.get(competition.competitionId, params.entryNumber);
  if (!entry || (entry.state === 'withdrawn' && !entry.excluded)) throw problem('entry-not-found');
  return setExclusion(competition, entry, undefined, now, daftar);
});
