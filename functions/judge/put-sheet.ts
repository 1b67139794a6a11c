import { routes } from '../../shared/api/routes.ts';
import { criteriaOf, isInTime } from '../../shared/domain/competition.ts';
import { type Sheet, sheetProblems } from '../../shared/domain/competition-sheet.ts';
import { findCompetition, findPlan } from '../http/competition/find-competition.ts';
import { ok, operation } from '../http/endpoint.ts';
import { callingJudge } from './calling-judge.ts';

export const putSheet = operation(routes.putSheet, async ({ params, body, caller, now, daftar, problem }) => {
  const { competitionId, roundId, entryNumber } = params;
  // What was kept before the round began may have other criteria; from then on they stay.
  const kept = await daftar.competitions.inFull(competitionId);
  const isOpened = kept?.opened.some((one) => one.roundId === roundId);
  const competition = kept && isOpened ? kept : await findCompetition(daftar, competitionId);
  const plan = findPlan(competition, roundId);
  const criteria = criteriaOf(competition, plan);
  const judge = await daftar.judges.get(competitionId, caller.email ?? '');
  const { judgeNumber } = callingJudge(judge ? [judge] : [], caller);
  const errors = sheetProblems(criteria, body);
  if (errors.length > 0) throw problem('invalid-request', { errors });

  /** What is kept may have an end that has been moved meanwhile: asked again before anybody is refused by it. */
  const planNow = async () =>
    isInTime(plan, body.filledAt, now) ? plan : findPlan(await findCompetition(daftar, competitionId), roundId);

  const place = { competitionId, roundId };
  const takesMarks = async () => (await daftar.rounds.get(competitionId, roundId))?.state;
  const sheet: Sheet = {
    ...body,
    entryNumber,
    judgeNumber,
    filledAt: new Date(body.filledAt).toISOString(),
    receivedAt: new Date(now).toISOString(),
  };
  const isAssigned = async () => (await daftar.judgeAssignments.ofJudge(place, judgeNumber)).includes(entryNumber);
  const [state, isTheirs] = await Promise.all([takesMarks(), isAssigned()]);
  if (state === undefined) throw problem('round-waiting');
  if (!isTheirs) throw problem('not-assigned');

  // What a phone sends again after the lock was stored before it: it is told so, and nothing changes.
  const answerLocked = async () => {
    const underLock = await daftar.lockedScores.get(competitionId, roundId);
    // Being put under lock this very moment: whether this sheet is among them is known the next.
    if (!underLock) throw problem('try-again', { headers: { 'retry-after': '1' } });
    const locked = underLock.sheets.find((one) => one.entryNumber === entryNumber && one.judgeNumber === judgeNumber);
    const stored = locked && (await daftar.scores.get(place, criteria, judgeNumber, entryNumber));
    const isSame = (one: Record<string, number>) =>
      criteria.every(({ criterionId }) => one[criterionId] === sheet.marks[criterionId]);
    if (!stored || !locked || !isSame(locked.marks)) throw problem('round-locked');
    return ok(stored);
  };
  if (state !== 'judging') return answerLocked();
  if (!isInTime(await planNow(), body.filledAt, now)) throw problem('round-over');
  const stored = await daftar.scores.put(place, criteria, sheet);
  // Looked at once more: only a sheet that was stored while the round took marks is sure to be under its lock, and only one that was
  // stored while the entry was this judge's is sure to be seen by whoever gives it to others.
  const [after, isStillTheirs] = await Promise.all([takesMarks(), isAssigned()]);
  if (!isStillTheirs) throw problem('not-assigned');
  return after === 'judging' ? ok(stored) : answerLocked();
});
