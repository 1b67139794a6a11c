import { routes } from '../../shared/api/routes.ts';
import { criteriaOf } from '../../shared/domain/competition.ts';
import { isComplete } from '../../shared/domain/ranking-points.ts';
import { findCompetition, findPlan } from '../http/competition/find-competition.ts';
import { ok, operation } from '../http/endpoint.ts';

export const listJudges = operation(routes.listJudges, async ({ params, daftar }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  const scores = await daftar.competitionScores.all(competition);
  const items = competition.judges.map((judge) => {
    const { judgeNumber } = judge;
    const progress = scores.map(({ roundId, entries, sheets }) => {
      const criteria = criteriaOf(competition, findPlan(competition, roundId));
      const here = new Set(entries.filter(({ excluded }) => !excluded).map(({ entry }) => entry));
      const mine = sheets.filter((sheet) => sheet.judgeNumber === judgeNumber && here.has(sheet.entryNumber));
      const done = mine.filter(({ marks }) => isComplete(criteria, marks)).length;
      const assigned = entries.filter(({ entry, judges }) => here.has(entry) && judges.includes(judgeNumber)).length;
      return { roundId, assigned, done, begun: mine.length - done };
    });
    return { ...judge, progress };
  });
  return ok({ items, nextCursor: null });
});
