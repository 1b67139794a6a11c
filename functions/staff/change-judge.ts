import { routes } from '../../shared/api/routes.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { ok, operation } from '../http/endpoint.ts';

/** A new home counts from the next round on, when entries are given out. */
export const changeJudge = operation(routes.changeJudge, async ({ params, body, daftar, problem }) => {
  const { competitionId, judges } = await findCompetition(daftar, params.competitionId);
  const judge = judges.find(({ judgeNumber }) => judgeNumber === params.judgeNumber);
  if (!judge) throw problem('judge-not-found');
  const fields = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  if (!(await daftar.judges.change(judge, fields))) throw problem('changed-meanwhile');
  daftar.competitions.forget(competitionId);
  return ok({ ...judge, ...fields, version: judge.version + 1 });
});
