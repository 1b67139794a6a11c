import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Daftar } from '../../functions/http/daftar.ts';
import { Person } from '../../shared/domain/sign-up.ts';
import { importing } from '../../shared/table/importing.ts';
import { sweeps } from '../../shared/table/sweep.ts';
import { chanceOf, hashOf } from '../drill/chance.ts';
import { personMaker } from '../drill/people.ts';
import { CutOff, type Faults, faultyWay } from './faulty-table.ts';
import { type ImportWorld, type Result, type SentRow, startImportWorld } from './import-world.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await startImportWorld();
});
afterAll(() => world.stop());

const personAt = personMaker('importing', ['32.73', '36.73']);
let people = 0;
const nextPerson = () => {
  people += 1;
  return { ...personAt(people).person };
};
const rowsOf = (count: number, firstLine: number): SentRow[] =>
  Array.from({ length: count }, (_, at) => ({ line: firstLine + at, ...nextPerson() }));
const outcomes = (results: readonly Result[]) => {
  const counts: Record<string, number> = { accepted: 0, waiting: 0, duplicate: 0, rejected: 0 };
  for (const { outcome } of results) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};

/** Everything an honest list of 120 has: a person twice in a chunk, in two chunks, on the page already; and rows that are wrong. */
const messyChunks = () => {
  const chunks = [rowsOf(40, 2), rowsOf(40, 42), rowsOf(40, 82)] as [SentRow[], SentRow[], SentRow[]];
  chunks[0][7] = { ...(chunks[0][3] as SentRow), line: 9 };
  chunks[0][11] = { line: 13, name: 'Tanpa Nomor', nik: '12', phone: '1' };
  chunks[1][5] = { ...(chunks[0][5] as SentRow), line: 47 };
  chunks[2][9] = { line: 91, name: '' };
  return chunks;
};

const storm = async (seed: number, faults: Faults, quota?: { quota: number; waitingSize: number }) => {
  const chance = chanceOf(hashOf('importing'), seed);
  const chunks = messyChunks();
  const { campaignId, importId, sessionId } = await world.newImport(1_500, quota);
  const ways = Array.from({ length: 4 }, () => faultyWay(chance, faults));
  const processes = ways.map(({ around }) => world.open(around));
  const told = new Map<number, string>();
  let cutOff = 0;

  const tell = (n: number, results: Result[]) => {
    const text = JSON.stringify(results);
    expect(told.get(n) ?? text).toBe(text);
    told.set(n, text);
  };
  const tab = async (way: (typeof ways)[number], daftar: (typeof processes)[number]) => {
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const n = chance.below(3);
      if (chance.happens(0.2)) way.killAfter(chance.below(12));
      try {
        tell(n, await world.send(daftar, importId, n, chunks[n] as SentRow[]));
      } catch {
        cutOff += 1;
      }
      way.killAfter(Number.POSITIVE_INFINITY);
    }
  };
  const onThePage = [chunks[1][20], chunks[2][30]].map((row) => Person.parse(without(row as SentRow)));
  const page = async () => {
    const others = Array.from({ length: 15 }, () => Person.parse(nextPerson()));
    for (const person of [...onThePage, ...others]) {
      // Full is an answer too.
      await world.signUp(world.daftar, campaignId, sessionId, person).catch(() => undefined);
    }
  };
  await Promise.all([...ways.map((way, at) => tab(way, processes[at] as (typeof processes)[number])), page()]);
  await Promise.all(ways.map(({ settled }) => settled()));
  const results: Result[] = [];
  for (const n of [0, 1, 2]) {
    const final = await world.send(world.daftar, importId, n, chunks[n] as SentRow[]);
    tell(n, final);
    results.push(...final);
  }
  return { campaignId, importId, sessionId, results, cutOff };
};
const without = ({ line: _line, ...person }: SentRow) => person;

const rough: Faults = { dropped: 0.04, lost: 0.06, late: 0.05, throttled: 0.05 };

test('a number that its row did not need is free at once: who waits behind it moves up', async () => {
  const { campaignId, importId, sessionId } = await world.newImport(3, { quota: 3, waitingSize: 3 });
  const rows = rowsOf(3, 2);
  const person = Person.parse(without(rows[1] as SentRow));
  let first = true;
  const daftar = world.open(async ({ action }, send) => {
    // Between the reading of the people and their writing, one of them signs up on the page.
    if (action === 'PartiQLInsert' && first) {
      first = false;
      await world.signUp(world.daftar, campaignId, sessionId, person);
    }
    return send();
  });
  const results = await world.send(daftar, importId, 0, rows);
  expect(results.map(({ outcome, number }) => [outcome, number])).toEqual([
    ['accepted', 1],
    ['duplicate', undefined],
    ['accepted', 3],
  ]);
  const everybody = await world.everybody(campaignId, sessionId);
  expect(everybody.map(({ number, status }) => [number, status])).toEqual([
    [1, 'confirmed'],
    [3, 'confirmed'],
    [4, 'confirmed'],
  ]);
});

test('where places are scarce, two tabs with one chunk take its numbers once, and neither hears that the session is full', async () => {
  const { campaignId, importId } = await world.newImport(50, { quota: 60, waitingSize: 0 });
  const rows = rowsOf(50, 2);
  const sentBy = { second: undefined as Promise<Result[]> | undefined };
  const daftar = world.open(async ({ action, input }, send) => {
    const answer = await send();
    // The first tab has its numbers, and not bound them yet: the second one comes in between, and is let go as far as it can.
    if (action === 'UpdateItem' && !sentBy.second && JSON.stringify(input).includes('blockId')) {
      sentBy.second = world.send(world.open(), importId, 0, rows);
      await Promise.race([sentBy.second, new Promise((resolve) => setTimeout(resolve, 200))]);
    }
    return answer;
  });
  const first = await world.send(daftar, importId, 0, rows);
  expect(outcomes(first)).toMatchObject({ accepted: 50, rejected: 0 });
  expect(await sentBy.second).toEqual(first);
  expect(await world.daftar.numbers.get(campaignId, 'bandung')).toMatchObject({ issued: 50, line: 60 });
});

test('a tab that died between claiming a chunk and taking its numbers holds nobody up for long', async () => {
  const { campaignId, importId } = await world.newImport(5, { quota: 5, waitingSize: 0 });
  const rows = rowsOf(5, 2);
  const killed = world.open(({ action, input }, send) =>
    action === 'UpdateItem' && JSON.stringify(input).includes('blockId')
      ? Promise.reject(new CutOff('killed'))
      : send(),
  );
  await expect(world.send(killed, importId, 0, rows)).rejects.toThrow('No numbers could be taken');
  const results = await world.send(world.daftar, importId, 0, rows);
  expect(results.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(await world.daftar.numbers.get(campaignId, 'bandung')).toMatchObject({ issued: 5, line: 5 });
});

/** Sends a chunk of four that is killed before its rows are written, and again some minutes later. */
const resumeAfter = async (minutes: number, meanwhile?: (campaignId: string) => Promise<void>) => {
  const { campaignId, importId } = await world.newImport(4, { quota: 20, waitingSize: 0 });
  const rows = rowsOf(4, 2);
  const clock = { at: Date.now() };
  const at = (daftar: Daftar): Daftar => ({
    ...daftar,
    importing: importing(daftar.table, { now: () => clock.at, newId: () => `b${clock.at}` }),
  });
  const killed = world.open(({ action }, send) =>
    action === 'PartiQLInsert' ? Promise.reject(new CutOff('killed')) : send(),
  );
  await expect(world.send(at(killed), importId, 0, rows)).rejects.toThrow('Rows could not be written');
  expect((await world.daftar.numbers.get(campaignId, 'bandung'))?.issued).toBe(4);
  clock.at += minutes * 60_000;
  await meanwhile?.(campaignId);
  const results = await world.send(at(world.daftar), importId, 0, rows);
  expect(await world.send(world.daftar, importId, 0, rows)).toEqual(results);
  return { campaignId, importId, results, numbers: results.map(({ number }) => number) };
};

test('a killed chunk finds its numbers for five minutes; what it took beside them is free at once', async () => {
  const { campaignId, numbers } = await resumeAfter(4);
  expect(numbers).toEqual([1, 2, 3, 4]);
  expect(await world.daftar.numbers.get(campaignId, 'bandung')).toMatchObject({ issued: 8, line: 24 });
});

test('after five minutes a killed chunk takes new numbers, and the sweep buries the old ones', async () => {
  const { campaignId, numbers } = await resumeAfter(6);
  expect(numbers).toEqual([5, 6, 7, 8]);
  expect(await world.daftar.numbers.get(campaignId, 'bandung')).toMatchObject({ issued: 8, line: 20 });

  const session = { campaignId, sessionId: 'bandung' };
  const clock = { at: Date.now() };
  const sweep = sweeps(world.daftar.table, { now: () => clock.at, newId: () => `t${clock.at}` });
  await sweep(session);
  clock.at += 16 * 60_000;
  await sweep(session);
  expect(await world.daftar.numbers.get(campaignId, 'bandung')).toMatchObject({ issued: 8, line: 24 });
});

const close = async (campaignId: string) => {
  await world.daftar.numbers.setClosed(campaignId, 'bandung', true);
};

test('a chunk that was begun before its session closed is finished, for five minutes', async () => {
  expect((await resumeAfter(4, close)).numbers).toEqual([1, 2, 3, 4]);
});

test('after that it waits until none of its rows can be on its way, and only then are they refused', async () => {
  await expect(resumeAfter(6, close)).rejects.toThrow('session-closed');
  const { importId, results } = await resumeAfter(16, close);
  expect(outcomes(results)).toMatchObject({ accepted: 0, rejected: 4 });
  expect(await world.daftar.imports.get(importId)).toMatchObject({ rejected: 4, done: new Set([0]) });
});

test('a pause refuses no row for good, however long it lasts: the chunk is to be sent again', async () => {
  const pause = (campaignId: string) => world.daftar.numbers.setPaused(campaignId, 'bandung', true, 2);
  await expect(resumeAfter(16, pause)).rejects.toThrow('campaign-paused');
  const goOn = async (campaignId: string) => {
    await pause(campaignId);
    await world.daftar.numbers.setPaused(campaignId, 'bandung', false, 3);
  };
  expect(outcomes((await resumeAfter(16, goOn)).results)).toMatchObject({ accepted: 4, rejected: 0 });
});

test('a block whose answer was lost is found again, and burns no numbers', async () => {
  const { campaignId, importId } = await world.newImport(5, { quota: 5, waitingSize: 0 });
  let first = true;
  const daftar = world.open(async ({ action, input }, send) => {
    const answer = await send();
    if (action === 'UpdateItem' && first && JSON.stringify(input).includes('blockId')) {
      first = false;
      throw new CutOff('lost');
    }
    return answer;
  });
  const results = await world.send(daftar, importId, 0, rowsOf(5, 2));
  expect(results.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(first).toBe(false);
  expect((await world.daftar.numbers.get(campaignId, 'bandung'))?.issued).toBe(5);
});

test('four tabs, lost and late answers, throttles, killed clients: each row ends once, and the totals are the rows', async () => {
  let cutOffs = 0;
  for (let seed = 1; seed <= 6; seed += 1) {
    const { campaignId, importId, sessionId, results, cutOff } = await storm(seed, rough);
    cutOffs += cutOff;
    expect(results).toHaveLength(120);
    const { accepted, waiting, duplicate, rejected } = (await world.daftar.imports.get(importId)) ?? {};
    expect({ accepted, waiting, duplicate, rejected }).toEqual(outcomes(results));
    expect(rejected).toBe(2);
    const everybody = await world.everybody(campaignId, sessionId);
    const uploaded = everybody.filter(({ channelId }) => channelId === 'komunitas').map(({ signUpId }) => signUpId);
    const promised = results.flatMap(({ outcome, signUpId }) => (outcome === 'accepted' ? [signUpId] : []));
    expect(new Set(uploaded)).toEqual(new Set(promised));
    expect(uploaded).toHaveLength(accepted as number);
  }
  expect(cutOffs).toBeGreaterThan(10);
});

test('the same with a quota: no number twice, never over the quota, and in the end no place is empty', async () => {
  for (let seed = 101; seed <= 106; seed += 1) {
    const { campaignId, importId, sessionId, results } = await storm(seed, rough, { quota: 70, waitingSize: 70 });
    const { accepted, waiting, duplicate, rejected } = (await world.daftar.imports.get(importId)) ?? {};
    expect({ accepted, waiting, duplicate, rejected }).toEqual(outcomes(results));

    const before = await world.everybody(campaignId, sessionId);
    const numbers = before.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(before.filter(({ status }) => status === 'confirmed').length).toBeLessThanOrEqual(70);
    const byId = new Map(before.map((one) => [one.signUpId, one.number]));
    const promised = results.flatMap(({ signUpId, number }) => (signUpId === undefined ? [] : [[signUpId, number]]));
    expect(promised).toEqual(promised.map(([signUpId]) => [signUpId, byId.get(String(signUpId))]));
    expect(before.filter(({ channelId }) => channelId === 'komunitas')).toHaveLength((accepted ?? 0) + (waiting ?? 0));

    const later = { at: Date.now() };
    const sweep = sweeps(world.daftar.table, { now: () => later.at, newId: () => `s${seed}-${later.at}` });
    const session = { campaignId, sessionId: 'bandung' };
    await sweep(session);
    later.at += 16 * 60_000;
    await sweep(session);
    await sweep(session);
    const after = await world.everybody(campaignId, sessionId);
    expect(after.filter(({ status }) => status === 'confirmed')).toHaveLength(Math.min(70, after.length));
  }
});
