import { assignJudges } from '../../../shared/domain/competition-assignment.ts';
import { unitKeyOf } from '../../../shared/domain/competition-unit.ts';
import { entryIdOf, newTicketCode } from '../../../shared/keys/made-ids.ts';
import type { Table } from '../../../shared/table/client.ts';
import { competitions } from '../../../shared/table/competition.item.ts';
import { entries } from '../../../shared/table/entry.item.ts';
import { judges } from '../../../shared/table/judge.item.ts';
import { judgeAssignments } from '../../../shared/table/judge-assignment.item.ts';
import { rounds } from '../../../shared/table/round.item.ts';
import { staffRoles } from '../../../shared/table/staff-role.item.ts';
import { contestContact, contestJudges, contests, contestUnits } from './demo-contest.ts';

/** The demo's contests with their entries and judges. What an earlier, cut-off start has made already is left as it is. */
export const makeContests = async (table: Table, now: number): Promise<void> => {
  const invitedAt = new Date(now).toISOString();
  for (const contest of contests(now)) {
    const { competitionId, organiserId, campaignId, level, state } = contest;
    if (await competitions(table).readNow(competitionId)) continue;
    const units = contestUnits[competitionId as keyof typeof contestUnits];
    for (const unit of units) {
      const unitKey = unitKeyOf(level, unit);
      if (await entries(table).ofUnit(competitionId, unitKey)) continue;
      const entryNumber = await competitions(table).nextNumber(competitionId, 'entries');
      const entryCode = newTicketCode();
      await entries(table).add({
        competitionId,
        organiserId,
        campaignId,
        entryNumber,
        entryCode,
        entryId: entryIdOf(entryCode),
        unitKey,
        unit,
        ...contestContact(entryNumber),
        state: 'entered',
        photos: [],
        enteredAt: contest.entriesOpenAt,
        changedAt: contest.entriesOpenAt,
        version: 1,
      });
    }
    const invited = contestJudges.map((judge, at) => ({
      competitionId,
      ...judge,
      judgeNumber: at + 1,
      conflicts: [],
      absent: false,
      invitedAt,
      version: 1,
    }));
    for (const judge of invited) {
      await judges(table).add(judge);
      await competitions(table).nextNumber(competitionId, 'judges');
      await staffRoles(table).grant(judge.email, { role: 'judge', organiserId, campaignId, competitionId });
    }
    if (state === 'closed') await beginFirstRound(table, contest, invited, now);
    // Last: a contest that is there is whole.
    await table.transact([competitions(table).newItem(contest)]);
  }
};

const beginFirstRound = async (
  table: Table,
  { competitionId, rounds: plans, judgesPerEntry }: ReturnType<typeof contests>[number],
  invited: readonly { judgeNumber: number; homeVillageCode?: string; conflicts: number[] }[],
  now: number,
): Promise<void> => {
  const roundId = plans[0]?.roundId as string;
  const entered = await entries(table).ofCompetition(competitionId);
  const toJudge = entered.map(({ entryNumber, unit }) => ({ entry: entryNumber, villageCode: unit.villageCode }));
  const { byJudge } = assignJudges(
    toJudge,
    invited.map(({ judgeNumber, ...one }) => ({ ...one, judge: judgeNumber })),
    judgesPerEntry,
  );
  await judgeAssignments(table).put({ competitionId, roundId }, byJudge);
  const openedAt = new Date(now).toISOString();
  await rounds(table).put({
    competitionId,
    roundId,
    state: 'judging',
    entries: toJudge.map(({ entry }) => entry),
    openedAt,
    version: 0,
  });
};
