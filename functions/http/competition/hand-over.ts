import type { Judge } from '../../../shared/domain/competition.ts';
import { replacementFor } from '../../../shared/domain/competition-assignment.ts';
import type { Entry } from '../../../shared/domain/competition-entry.ts';
import type { CompetitionInFull } from '../../../shared/table/competition.item.ts';
import type { Daftar } from '../daftar.ts';

/** Takes an entry from a judge who is tied to it, in each round that is judged, and gives it to whoever has least and may. */
export const handOver = async (
  { competitionId, judges, opened }: CompetitionInFull,
  declared: Judge,
  { entryNumber, unit }: Entry,
  daftar: Daftar,
): Promise<void> => {
  const present = judges
    .map((one) => (one.judgeNumber === declared.judgeNumber ? declared : one))
    .filter(({ absent }) => !absent)
    .map((one) => ({ ...one, judge: one.judgeNumber }));
  for (const { roundId } of opened.filter(({ state }) => state === 'judging')) {
    const place = { competitionId, roundId };
    const byJudge = await daftar.judgeAssignments.ofRound(place);
    const theirs = byJudge.get(declared.judgeNumber) ?? [];
    if (!theirs.includes(entryNumber)) continue;
    const other = replacementFor({ entry: entryNumber, villageCode: unit.villageCode }, present, byJudge);
    const changed = new Map([[declared.judgeNumber, theirs.filter((one) => one !== entryNumber)]]);
    if (other !== undefined) changed.set(other, [...(byJudge.get(other) ?? []), entryNumber]);
    await daftar.judgeAssignments.put(place, changed);
  }
};
