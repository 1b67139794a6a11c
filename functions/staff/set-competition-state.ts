import { findCompetition } from '../http/competition/find-competition.ts';
import { competitionAsStored } from '../http/competition/show-competition.ts';
import type { Daftar } from '../http/daftar.ts';
import { ok } from '../http/endpoint.ts';
import { problem } from '../http/problem.ts';

/** Once a round was opened, nobody enters any more. */
export const setCompetitionState = async (daftar: Daftar, competitionId: string, state: 'open' | 'closed') => {
  const competition = await findCompetition(daftar, competitionId);
  if (competition.state === state) return ok(competitionAsStored(competition));
  if (competition.opened.length > 0) throw problem('judging-begun');
  if (!(await daftar.competitions.change(competition, { state }))) throw problem('changed-meanwhile');
  return ok(competitionAsStored({ ...competition, state, version: competition.version + 1 }));
};
