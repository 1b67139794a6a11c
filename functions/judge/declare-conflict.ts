import { routes } from '../../shared/api/routes.ts';
import { isConflicted, replacementFor } from '../../shared/domain/competition-assignment.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { ok, operation } from '../http/endpoint.ts';
import { callingJudge } from './calling-judge.ts';

/** Marks that this judge has given the entry so far do not count any more. In a round under lock they stay: that is what revisions are for. */
export const declareConflict = operation(routes.declareConflict, async ({ params, caller, daftar, problem }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  const { competitionId } = competition;
  const { entryNumber } = params;
  const judge = callingJudge(competition.judges, caller);
  const entry = await daftar.entries.get(competitionId, entryNumber);
  if (!entry) throw problem('entry-not-found');
  const declared = isConflicted({ ...judge, judge: judge.judgeNumber }, { entry: entryNumber })
    ? judge
    : { ...judge, conflicts: [...judge.conflicts, entryNumber], version: judge.version + 1 };
  if (declared !== judge && !(await daftar.judges.change(judge, { conflicts: declared.conflicts })))
    throw problem('changed-meanwhile');
  daftar.competitions.forget(competitionId);

  const judges = competition.judges
    .filter(({ absent }) => !absent)
    .map((one) => ({ ...(one.judgeNumber === judge.judgeNumber ? declared : one), judge: one.judgeNumber }));
  for (const { roundId } of competition.opened.filter(({ state }) => state === 'judging')) {
    const place = { competitionId, roundId };
    const byJudge = await daftar.judgeAssignments.ofRound(place);
    const mine = byJudge.get(judge.judgeNumber) ?? [];
    if (!mine.includes(entryNumber)) continue;
    const other = replacementFor({ entry: entryNumber, villageCode: entry.unit.villageCode }, judges, byJudge);
    const changed = new Map([[judge.judgeNumber, mine.filter((one) => one !== entryNumber)]]);
    if (other !== undefined) changed.set(other, [...(byJudge.get(other) ?? []), entryNumber]);
    await daftar.judgeAssignments.put(place, changed);
  }
  return ok(declared);
});
