import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHistory } from './history.ts';
import type { Promised } from './judge-answers.ts';
import { judgeNewcomers, judgePromises, judgeQueue, judgeRepeats } from './judge-answers.ts';
import { openStormTable } from './open-storm-table.ts';
import { operationsOf } from './operations.ts';
import { judgeAtRest } from './rest.ts';
import type { Done, Task } from './run-worker.ts';
import { weathers } from './weather.ts';
import { openCampaign, type Runner, runnersOf, stormStart } from './world.ts';

let table: Awaited<ReturnType<typeof openStormTable>>;
let workers: ChildProcess[] = [];
beforeAll(async () => {
  table = await openStormTable();
  workers = Array.from({ length: 8 }, () =>
    fork(join(import.meta.dirname, 'run-worker.ts'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
  );
});
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await table.stop();
});

const minute = 60_000;
const leastPromised = 100;

test('eight processes at once, each with its own faults and sweeps: after each phase everything holds', async () => {
  const { daftar, stream, environment } = table;
  const campaignId = 'delapan-proses';
  const sizes = [
    { quota: 20, waitingSize: 15 },
    { quota: 12, waitingSize: 9 },
  ];
  const history = openHistory();
  stream.follow(campaignId, history.apply);
  const sessionIds = await openCampaign(daftar, campaignId, sizes);
  const runners = await runnersOf(daftar, campaignId, 90);
  let now = stormStart;
  const calm = operationsOf(daftar, campaignId, () => now);
  const ask = (runner: Runner, sessionId: string) => calm.signUp(runner, sessionId);

  const weather = weathers.find(({ name }) => name === 'all at once');
  const promises: Promised[] = [];
  // Three are enough, as a rule: some 160 promises.
  for (let phase = 0; phase < 3 || (promises.length <= leastPromised && phase < 15); phase += 1) {
    const tasks = workers.map(async (worker, nth) => {
      const sessions = sessionIds.map((sessionId, at) => ({ sessionId, quota: sizes[at]?.quota ?? 0 }));
      const task = {
        environment,
        campaignId,
        sessions,
        runners: 80,
        operations: 24,
        together: 3,
        seed: phase * 8 + nth,
        startsAt: now,
        weather,
      };
      worker.send(task as Task);
      const [done] = (await once(worker, 'message')) as [Done];
      return done;
    });
    for (const { promises: more, wrong, begun } of await Promise.all(tasks)) {
      promises.push(...more);
      expect(wrong).toEqual([]);
      expect(begun).toBeGreaterThanOrEqual(24);
    }
    // Whatever was under way has ended by now; a quarter of an hour on, the next phase sweeps beside new sign-ups.
    now += 16 * minute;
    if (phase === 0) continue;

    for (let round = 0; round < 3; round += 1) {
      for (const sessionId of sessionIds) await calm.sweep(sessionId);
      now += 16 * minute;
    }
    await stream.catchUp();
    expect(sessionIds.flatMap((sessionId) => judgeAtRest(history, sessionId))).toEqual([]);
    expect(judgePromises(history, runners, promises)).toEqual([]);
    expect(await judgeQueue(daftar, history, sessionIds)).toEqual([]);
    expect(await judgeRepeats(ask, history, runners)).toEqual([]);
    expect(await judgeNewcomers(ask, history, sessionIds, runners)).toEqual([]);
  }
  await stream.catchUp();
  expect(history.violations).toEqual([]);
  expect(promises.length).toBeGreaterThan(leastPromised);
}, 480_000);
