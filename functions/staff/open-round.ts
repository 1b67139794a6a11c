import { routes } from '../../shared/api/routes.ts';
import { takesEntries } from '../../shared/domain/competition.ts';
import { assignJudges } from '../../shared/domain/competition-assignment.ts';
import { findCompetition, findPlan } from '../http/competition/find-competition.ts';
import { shownRound } from '../http/competition/show-competition.ts';
import { ok, operation } from '../http/endpoint.ts';

/** A judge who has not come so far is given nothing more. */
export const openRound = operation(routes.openRound, async ({ params, now, daftar, problem }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  const { competitionId, rounds, opened, judgesPerEntry } = competition;
  const { roundId, opensAt } = findPlan(competition, params.roundId);
  const already = opened.find((one) => one.roundId === roundId);
  if (already) {
    if (already.state !== 'judging') throw problem('round-locked');
    return ok(shownRound(already));
  }
  const at = rounds.findIndex((one) => one.roundId === roundId);
  const before = opened.find((one) => one.roundId === rounds[at - 1]?.roundId);
  if (competition.state === 'draft' || (at > 0 && before?.state !== 'locked')) throw problem('round-waiting');
  if (now < Date.parse(opensAt)) throw problem('round-early');
  if (takesEntries(competition, now)) throw problem('entries-open');
  const judges = competition.judges
    .filter(({ absent }) => !absent)
    .map(({ judgeNumber, ...judge }) => ({ ...judge, judge: judgeNumber }));
  if (judges.length === 0) throw problem('no-judges');

  const entered = (await daftar.entries.ofCompetition(competitionId))
    .filter(({ state, entryNumber }) => state === 'entered' && (at === 0 || before?.goOn?.includes(entryNumber)))
    .map(({ entryNumber, unit }) => ({ entry: entryNumber, villageCode: unit.villageCode }));
  const { byJudge, short } = assignJudges(entered, judges, judgesPerEntry);
  // Who judges what is there before the round takes marks.
  await daftar.judgeAssignments.put({ competitionId, roundId }, byJudge);
  const round = {
    competitionId,
    roundId,
    state: 'judging' as const,
    entries: entered.map(({ entry }) => entry),
    openedAt: new Date(now).toISOString(),
    version: 0,
  };
  if (!(await daftar.rounds.put(round))) throw problem('changed-meanwhile');
  daftar.competitions.forget(competitionId);
  return ok(shownRound(round, short));
});
