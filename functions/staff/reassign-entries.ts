import { routes } from '../../shared/api/routes.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { giveToOthers } from '../http/competition/give-to-others.ts';
import { ok, operation } from '../http/endpoint.ts';

export const reassignEntries = operation(routes.reassignEntries, async ({ params, daftar, problem }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  const judge = competition.judges.find(({ judgeNumber }) => judgeNumber === params.judgeNumber);
  if (!judge) throw problem('judge-not-found');
  if (!judge.absent) throw problem('judge-present');
  return ok(await giveToOthers(competition, judge, daftar));
});
