import { routes } from '../../shared/api/routes.ts';
import { criteriaOf, type Round, type RoundPlan } from '../../shared/domain/competition.ts';
import { shownUnit } from '../../shared/domain/competition-unit.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { shownPhotos } from '../http/competition/show-photos.ts';
import { ok, operation } from '../http/endpoint.ts';
import { callingJudge } from './calling-judge.ts';

export const getJudging = operation(routes.getJudging, async ({ params, caller, now, daftar }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  const { competitionId, name } = competition;
  const { judgeNumber } = callingJudge(competition.judges, caller);
  const entered = new Map(
    (await daftar.entries.ofCompetition(competitionId)).map((entry) => [entry.entryNumber, entry]),
  );

  const toJudge = async (plan: RoundPlan, { roundId, state }: Round) => {
    const criteria = criteriaOf(competition, plan);
    const [assigned, sheets] = await Promise.all([
      daftar.judgeAssignments.ofJudge({ competitionId, roundId }, judgeNumber),
      daftar.scores.ofJudge({ competitionId, roundId }, criteria, judgeNumber),
    ]);
    const given = new Map(sheets.map((sheet) => [sheet.entryNumber, sheet]));
    const entries = assigned.flatMap((entryNumber) => {
      const entry = entered.get(entryNumber);
      if (!entry || entry.state === 'withdrawn') return [];
      const sheet = given.get(entryNumber);
      const { unit, categoryId, statement, photos } = entry;
      return [
        {
          entryNumber,
          unit,
          label: shownUnit(unit),
          ...(categoryId !== undefined && { categoryId }),
          statement,
          photos: shownPhotos(photos, now, daftar),
          ...(sheet && { sheet }),
        },
      ];
    });
    return { roundId, name: plan.name, kind: plan.kind, state, closesAt: plan.closesAt, criteria, entries };
  };
  const rounds = await Promise.all(
    competition.rounds.flatMap((plan) => {
      const round = competition.opened.find(({ roundId }) => roundId === plan.roundId);
      return round ? [toJudge(plan, round)] : [];
    }),
  );
  return ok({ competitionId, name, judgeNumber, rounds });
});
