import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf } from '../api/client.ts';
import { type Contest, criteria, newContest, villages } from '../api/competition-stage.ts';
import { type Stage, startStage } from '../api/stage.ts';
import { chanceOf } from '../drill/chance.ts';
import { workOutAgain } from './work-out-again.ts';

/** Many RT, 12 judges, three rounds; one judge is tied to ten entries, one never comes, and two marks are changed after the lock. */
// All of them by option (a minute on a busy machine): CONTEST_ENTRIES=500 npx vitest run test/scenarios/14-five-hundred-rt.test.ts
const size = Number(process.env.CONTEST_ENTRIES ?? 120);
const { below } = chanceOf(14, 0);

let stage: Stage;
let contest: Contest;
let judges: { judgeNumber: number; token: string }[];
const conflicts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const absent = 11;
beforeAll(async () => {
  stage = await startStage('five-hundred');
  const round = (roundId: string, kind: string, nth: number, best?: number) => ({
    roundId,
    name: roundId,
    kind,
    opensAt: `2020-11-0${nth}T00:00:00Z`,
    closesAt: `2099-11-0${nth + 1}T00:00:00Z`,
    ...(best !== undefined && { best }),
  });
  contest = await newContest(stage, {
    judgesPerEntry: 3,
    normalise: 'judge-mean',
    ties: [{ by: 'criterion', criterionId: 'saluran' }, { by: 'earlier-round' }],
    rounds: [round('foto', 'desk', 1, 50), round('kunjungan', 'visit', 3, 10), round('final', 'visit', 5)],
  });
  // Nobody enters more than 200 units an hour from one address.
  const offices = [1, 2, 3, 4, 5].map((nth) => clientOf(stage.product.url, `127.0.0.${nth}`));
  await inLanes(
    Array.from({ length: size }, (_, nth) => nth),
    async (nth) => {
      const unit = {
        villageCode: villages[nth % 5],
        rw: String(1 + Math.floor(nth / 250)),
        rt: String(1 + Math.floor(nth / 5)),
      };
      const given = { unit, contact: { name: 'Pak Contoh', phone: `0812345${10_000 + nth}` } };
      await contest.must(contest.enter(nth, given, offices[nth % offices.length]));
    },
  );
  judges = [];
  for (let nth = 0; nth < 12; nth += 1)
    judges.push(await contest.invite(`juri-${nth}`, nth === 0 ? { conflicts } : {}));
  await contest.close();
});
afterAll(() => stage.product.stop());

const inLanes = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>, lanes = 12) => {
  const queue = [...items];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
    }),
  );
};

const play = async (roundId: string) => {
  await contest.open(roundId);
  const assigned: { token: string; entry: number; judge: number }[] = [];
  for (const [nth, { token, judgeNumber }] of judges.entries()) {
    const judging = await contest.must(stage.call('GET', `${contest.at}/judging`, { token }));
    const { entries } = judging.rounds.find((one: { roundId: string }) => one.roundId === roundId);
    if (nth === 0 && roundId === 'foto')
      expect(entries.filter(({ entryNumber }: { entryNumber: number }) => conflicts.includes(entryNumber))).toEqual([]);
    if (nth === absent) continue;
    for (const { entryNumber } of entries) assigned.push({ token, entry: entryNumber, judge: judgeNumber });
  }
  const sent = assigned.map((one) => ({ ...one, marks: criteria.map(() => 5 + below(6)) }));
  if (roundId === 'foto') letTwoTie(sent);
  await inLanes(sent, ({ token, entry, marks }) => contest.must(contest.judge(token, roundId, entry, marks)));
  await contest.lock(roundId);
  return sent;
};

/** Of two entries that the same judges have before them, one gets for the drains what the other gets for the waste: at the end of the list, one behind the other. */
const letTwoTie = (sent: { entry: number; judge: number; marks: number[] }[]) => {
  const ofEntry = [...Map.groupBy(sent, ({ entry }) => entry).values()];
  const alike = Map.groupBy(ofEntry, (sheets) =>
    sheets
      .map(({ judge }) => judge)
      .sort((a, b) => a - b)
      .join(),
  );
  const [one, other] = [...alike.values()].find(({ length }) => length > 1) ?? [];
  for (const sheet of one ?? []) sheet.marks = [6, 5, 5, 5];
  for (const sheet of other ?? []) sheet.marks = [5, 6, 5, 5];
  expect(other).toBeDefined();
};

type Sheet = { entryNumber: number; judgeNumber: number };

test('three rounds play through: half a thousand, fifty, ten', async () => {
  const first = await play('foto');
  const { items } = await contest.must(contest.manage('GET', '/judges'));
  const loads = items.map(({ progress }: { progress: { assigned: number }[] }) => progress[0]?.assigned);
  expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
  expect(items[absent].progress[0].done).toBe(0);
  expect(new Set(first.map(({ entry }) => entry)).size).toBe(size);
  await play('kunjungan');
  await play('final');
}, 240_000);

test('two changes after the lock are signed off, and what is published equals what its export gives', async () => {
  const winner = (await contest.must(contest.manage('GET', '/rounds/final/ranking'))).lines[0].entryNumber;
  const exportedBefore = await contest.must(contest.manage('GET', '/scores'));
  const [sheet] = exportedBefore.rounds[2].sheets.filter((one: Sheet) => one.entryNumber === winner);
  const { token } = judges.find(({ judgeNumber }) => judgeNumber === sheet.judgeNumber) as { token: string };
  for (const mark of [0, 1]) {
    const marks = Object.fromEntries(criteria.map(({ criterionId }) => [criterionId, mark]));
    const body = { marks, reason: `Nilai tertukar dengan RT sebelah, hitungan ${mark}.` };
    const path = `${contest.at}/rounds/final/entries/${winner}/revisions`;
    const { revisionId } = await contest.must(stage.call('POST', path, { token, body }));
    await contest.must(contest.manage('POST', `/revisions/${revisionId}/sign-off`));
  }
  const published = await contest.must(contest.manage('POST', '/announcement'));
  const exported = await contest.must(stage.call('GET', `${contest.at}/published-scores`));
  const shown = published.lines.map(({ entryNumber, rank, total, roundId }: Record<string, unknown>) => ({
    entryNumber,
    rank,
    total,
    roundId,
  }));
  expect(shown).toEqual(workOutAgain(exported));
  expect(shown).toHaveLength(size);
  expect(shown[0].entryNumber).not.toBe(winner);
  expect(exported.rounds).toEqual(exportedBefore.rounds);
  const why = await contest.must(stage.call('GET', `${contest.at}/entries/${winner}`));
  expect(why.revisions).toHaveLength(2);
  // Ties were met and decided.
  expect(new Set(shown.map(({ total }: { total: number }) => total)).size).toBeLessThan(size);
});
