import { routes } from '../../shared/api/routes.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { operation } from '../http/endpoint.ts';
import { setExclusion } from './set-exclusion.ts';

/** At any time, after the announcement too. Whoever withdrew by themselves is no longer there to be taken out. */
export const excludeEntry = operation(routes.excludeEntry, async ({ params, body, caller, now, daftar, problem }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  const entry = await daftar.entries.get(competition.competitionId, params.entryNumber);
  if (!entry || (entry.state === 'withdrawn' && !entry.excluded)) throw problem('entry-not-found');
  const excluded = { at: new Date(now).toISOString(), by: caller.email as string, reason: body.reason };
  return setExclusion(competition, entry, excluded, now, daftar);
});
