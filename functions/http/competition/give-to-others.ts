import { criteriaOf, type Judge } from '../../../shared/domain/competition.ts';
import { reassign } from '../../../shared/domain/competition-assignment.ts';
import { isComplete } from '../../../shared/domain/ranking-points.ts';
import type { CompetitionInFull } from '../../../shared/table/competition.item.ts';
import type { Daftar } from '../daftar.ts';
import { findPlan } from './find-competition.ts';

/** Gives to others what a judge has not judged in the rounds that are judged. What they did judge stays theirs, and counts. */
export const giveToOthers = async (
  competition: CompetitionInFull,
  { judgeNumber }: Judge,
  daftar: Daftar,
): Promise<{ moved: number; short: number[] }> => {
  const { competitionId, judges, opened } = competition;
  const entered = (await daftar.entries.ofCompetition(competitionId)).filter(({ state }) => state === 'entered');
  const places = new Map(entered.map(({ entryNumber, unit }) => [entryNumber, unit.villageCode]));
  const others = judges.filter(({ absent }) => !absent).map((one) => ({ ...one, judge: one.judgeNumber }));
  let moved = 0;
  const short = new Set<number>();
  for (const { roundId } of opened.filter(({ state }) => state === 'judging')) {
    const place = { competitionId, roundId };
    const criteria = criteriaOf(competition, findPlan(competition, roundId));
    const judged = async () => {
      const sheets = await daftar.scores.ofJudge(place, criteria, judgeNumber);
      return new Set(sheets.filter(({ marks }) => isComplete(criteria, marks)).map(({ entryNumber }) => entryNumber));
    };
    const done = await judged();
    const byJudge = await daftar.judgeAssignments.ofRound(place);
    const left = (byJudge.get(judgeNumber) ?? [])
      .filter((entry) => !done.has(entry) && places.has(entry))
      .map((entry) => ({ entry, villageCode: places.get(entry) }));
    const given = reassign(judgeNumber, left, others, byJudge);
    await daftar.judgeAssignments.put(place, given.byJudge);

    // A sheet that was acknowledged while this went on counts: its entry then has one judge more.
    const meanwhile = await judged();
    const back = given.moved.filter((entry) => meanwhile.has(entry));
    const theirs = given.byJudge.get(judgeNumber) ?? [];
    if (back.length > 0) await daftar.judgeAssignments.put(place, new Map([[judgeNumber, [...theirs, ...back]]]));
    moved += given.moved.length - back.length;
    for (const entry of given.short) short.add(entry);
  }
  return { moved, short: [...short].sort((a, b) => a - b) };
};
