import { routes } from '../../shared/api/routes.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { handOver } from '../http/competition/hand-over.ts';
import { ok, operation } from '../http/endpoint.ts';

/** A new conflict counts at once, and is not taken back; a new home from the next round on, when entries are given out. */
export const changeJudge = operation(routes.changeJudge, async ({ params, body, daftar, problem }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  const { competitionId, judges } = competition;
  const judge = judges.find(({ judgeNumber }) => judgeNumber === params.judgeNumber);
  if (!judge) throw problem('judge-not-found');
  const { conflicts: more = [], ...given } = body;
  const fields = {
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    conflicts: [...new Set([...judge.conflicts, ...more])],
  };
  if (!(await daftar.judges.change(judge, fields))) throw problem('changed-meanwhile');
  daftar.competitions.forget(competitionId);
  const changed = { ...judge, ...fields, version: judge.version + 1 };
  for (const entryNumber of more) {
    const entry = await daftar.entries.get(competitionId, entryNumber);
    if (entry) await handOver(competition, changed, entry, daftar);
  }
  return ok(changed);
});
