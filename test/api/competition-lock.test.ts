import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { giveToOthers } from '../../functions/http/competition/give-to-others.ts';
import { type Daftar, openDaftar } from '../../functions/http/daftar.ts';
import { Problem, problem } from '../../functions/http/problem.ts';
import { putSheet } from '../../functions/judge/put-sheet.ts';
import { contests } from '../../infra/local/demo/demo-contest.ts';
import type { Round } from '../../shared/domain/competition.ts';
import { startTestEngine, type TestEngine } from '../engine.ts';

/** A round that closes in the very middle of a sheet's coming: what is told to the judge must be what is under lock. */
let engine: TestEngine;
let daftar: Daftar;
let beside: Daftar;
/** What happens between the sheet's first look at the round and its being written. */
let beforeWriting: () => Promise<unknown> = async () => undefined;
/** What happens between the look at what an absent judge has judged and the rest being given to others. */
let beforeGivingAway: () => Promise<unknown> = async () => undefined;
beforeAll(async () => {
  engine = await startTestEngine();
  const keyFile = join(dirname(engine.databaseFile), 'master.key');
  writeFileSync(keyFile, randomBytes(32).toString('hex'));
  const environment = { TABLE_NAME: engine.tableName, DYNAMODB_ENDPOINT: engine.endpoint, KEY_FILE: keyFile };
  beside = openDaftar(environment);
  daftar = openDaftar(environment, async ({ action, input }, send) => {
    const { Item, TransactItems } = input as { Item?: { pk: string }; TransactItems?: object[] };
    if (JSON.stringify(TransactItems ?? '').includes('ASSIGNMENTS#')) await beforeGivingAway();
    if (action === 'PutItem' && Item?.pk.startsWith('SCORES#')) await beforeWriting();
    return send();
  });
});
afterAll(() => engine.stop());

const [, contest] = contests(Date.now());
let made = 0;
let competitionId: string;
let round: Round;
const roundId = 'foto';
const email = 'juri1@daftar.test';
const at = '2026-11-20T07:31:00.000Z';
beforeEach(async () => {
  beforeWriting = async () => undefined;
  beforeGivingAway = async () => undefined;
  made += 1;
  competitionId = `kunci-${made}`;
  const competition = { ...(contest as NonNullable<typeof contest>), competitionId };
  await beside.table.transact([beside.competitions.newItem(competition)]);
  const judge = {
    competitionId,
    judgeNumber: 1,
    email,
    name: 'Juri',
    conflicts: [],
    absent: false,
    invitedAt: at,
    version: 1,
  };
  await beside.judges.add(judge);
  await beside.judgeAssignments.put({ competitionId, roundId }, new Map([[1, [7]]]));
  round = { competitionId, roundId, state: 'judging', entries: [7], version: 0 };
  await beside.rounds.put(round);
});

const marks = { 'saluran-air': 8, 'sampah-dipilah': 8, halaman: 8, warga: 8 };
const send = async () => {
  const request = {
    params: { competitionId, roundId, entryNumber: 7 },
    body: { marks, notes: {}, filledAt: at },
    caller: { id: 'juri', email, roles: [] },
    now: Date.now(),
    daftar,
    problem,
  };
  try {
    return (await putSheet.run(request as never)).status;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
};
const takeNoMore = () => beside.rounds.put({ ...round, state: 'locking', version: 1 });
const putUnderLock = async (sheets: { entryNumber: number; judgeNumber: number; marks: Record<string, number> }[]) =>
  beside.lockedScores.putOnce(competitionId, { roundId, entries: [{ entry: 7, enteredAt: at, judges: [1] }], sheets });

test('a sheet is acknowledged while the round takes marks', async () => {
  expect(await send()).toBe(200);
});

test('a sheet that is written after the lock was read is not acknowledged, then or later', async () => {
  beforeWriting = async () => {
    await takeNoMore();
    await putUnderLock([]);
  };
  expect(await send()).toBe('round-locked');
  expect(await send()).toBe('round-locked');
});

test('a sheet that is written while the lock is on its way is answered when it is known what is under it', async () => {
  beforeWriting = takeNoMore;
  expect(await send()).toBe('try-again');
  expect(await send()).toBe('try-again');
  await putUnderLock([{ entryNumber: 7, judgeNumber: 1, marks }]);
  expect(await send()).toBe(200);
});

test('a sheet with other marks than those under lock is refused', async () => {
  await takeNoMore();
  await putUnderLock([{ entryNumber: 7, judgeNumber: 1, marks: { ...marks, warga: 7 } }]);
  expect(await send()).toBe('round-locked');
});

test('a sheet that is written after its entry was given to somebody else is not acknowledged', async () => {
  beforeWriting = () =>
    beside.judgeAssignments.put(
      { competitionId, roundId },
      new Map([
        [1, []],
        [2, [7]],
      ]),
    );
  expect(await send()).toBe('not-assigned');
});

test('a sheet that was acknowledged just before its entry is given away counts: the entry stays with its judge, too', async () => {
  const place = { competitionId, roundId };
  await beside.judges.add({
    competitionId,
    judgeNumber: 2,
    email: 'juri2@daftar.test',
    name: 'Juri Lain',
    conflicts: [],
    absent: false,
    invitedAt: at,
    version: 1,
  });
  await beside.entries.add({
    competitionId,
    organiserId: 'panitia-nusantara',
    campaignId: 'fun-run-5k',
    entryNumber: 7,
    entryCode: `KODE${made}`,
    entryId: `en_${made}`,
    unitKey: 'satu',
    unit: { villageCode: '32.71.01.1001', rw: '005' },
    contact: { name: 'Pak Contoh', phone: '+6281234567890' },
    statement: '',
    state: 'entered',
    photos: [],
    enteredAt: at,
    changedAt: at,
    version: 1,
  });
  beforeGivingAway = async () => {
    beforeGivingAway = async () => undefined;
    expect(await send()).toBe(200);
  };
  const found = (await beside.competitions.readNow(competitionId)) as NonNullable<
    Awaited<ReturnType<typeof beside.competitions.readNow>>
  >;
  const [absent] = found.judges;
  expect(await giveToOthers(found, absent as NonNullable<typeof absent>, daftar)).toEqual({ moved: 0, short: [] });
  expect(await beside.judgeAssignments.ofJudge(place, 1)).toEqual([7]);
});
