import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDaftar } from '../../functions/http/daftar.ts';
import type { Around } from '../../shared/table/client.ts';
import { numbers } from '../../shared/table/numbers.item.ts';
import { openHistory } from './history.ts';
import { type Kiosks, openKiosks, record } from './kiosks.ts';
import { openStormTable } from './open-storm-table.ts';
import { isHonestFailure, type Operations, operationsOf } from './operations.ts';
import { judgeAtRest } from './rest.ts';
import { openCampaign, type Runner, runnersOf, stormStart } from './world.ts';

let table: Awaited<ReturnType<typeof openStormTable>>;
beforeAll(async () => {
  table = await openStormTable();
});
afterAll(() => table.stop());

const minute = 60_000;
const isWrite = (action: string) => !['GetItem', 'BatchGetItem', 'Query'].includes(action);
type Cut = 'stops before' | 'stops after' | 'loses the answer to' | 'loses' | 'repeats';

/** Cuts an operation off at its nth write. `met` tells whether it came that far. */
const cutAt = (nth: number, cut: Cut) => {
  let writes = 0;
  let stopped: () => void = () => undefined;
  const stop = new Promise<'stopped'>((resolve) => {
    stopped = () => resolve('stopped');
  });
  let over = false;
  const lost = () => Object.assign(new Error('lost, injected'), { name: 'TimeoutError' });
  const forever = new Promise<never>(() => undefined);
  const around: Around = async ({ action }, send) => {
    if (over) return forever;
    if (isWrite(action)) writes += 1;
    if (!isWrite(action) || writes !== nth) return send();
    if (cut === 'loses') throw lost();
    if (cut !== 'stops before') await send();
    if (cut === 'loses the answer to') throw lost();
    if (cut === 'repeats') return send();
    over = true;
    stopped();
    return forever;
  };
  return { around, stop, met: () => writes >= nth };
};

type Scene = { operations: Operations; calm: Operations; runners: Runner[]; kiosks: Kiosks; pass: () => void };
const [ani, budi, citra, dewi, eko] = [0, 1, 2, 3, 4];
const who = ({ runners }: Scene, index: number) => runners[index] as Runner;

/** A kiosk's two places in Bandung, of which it has not handed anything in. */
const first = { sessionId: 'bandung', leaseId: 'ls_1', deviceId: 'kd_1', wanted: 2 };
const heldBy = ({ kiosks }: Scene) => {
  const held = kiosks.held.get(first.leaseId);
  if (!held) throw new Error('The kiosk has its lease before anything is cut off');
  return held;
};
const handIn = (scene: Scene, index: number) => {
  const { kiosks, operations } = scene;
  const one = record(kiosks, heldBy(scene), index, operations.now(), false);
  return operations.kiosk.handIn(kiosks, one, who(scene, index));
};

/** Bandung has four places, two of them a kiosk's, two who wait and a number that nobody used; in Jakarta there is one place. */
const acts: Record<string, (scene: Scene) => Promise<unknown>> = {
  'signing up': (scene) => scene.operations.signUp(who(scene, eko), 'bandung'),
  'signing up again': async (scene) => {
    const { promised } = await scene.operations.cancel(who(scene, ani));
    return scene.operations.signUp(who(scene, ani), 'bandung', promised?.cancellation?.cancellationId);
  },
  uploading: ({ operations, runners }) =>
    operations.upload(
      [eko, ani, 5].map((index) => runners[index] as Runner),
      'bandung',
    ),
  cancelling: (scene) => scene.operations.cancel(who(scene, budi)),
  moving: (scene) => scene.operations.move(who(scene, ani), 'jakarta'),
  'promoting by hand': (scene) => scene.operations.promote(who(scene, dewi), true),
  'raising the quota': (scene) => scene.operations.setQuota('bandung', 6),
  'lowering the quota': (scene) => scene.operations.setQuota('jakarta', 0, 3),
  closing: (scene) => scene.operations.close('bandung', true),
  sweeping: (scene) => scene.operations.sweep('bandung'),
  leasing: async ({ calm, operations, kiosks }) => {
    await calm.setQuota('bandung', 8);
    await calm.kiosk.setLeasable('bandung', 5);
    return operations.kiosk.lease(kiosks, { ...first, leaseId: 'ls_2' });
  },
  'handing in': (scene) => handIn(scene, eko),
  'handing in of one who waits': (scene) => handIn(scene, dewi),
  'handing in of one who has a place': (scene) => handIn(scene, ani),
  'giving back': (scene) => scene.operations.kiosk.giveBack(heldBy(scene)),
  'writing off': (scene) => scene.operations.kiosk.writeOff(first),
  'handing in after the write-off': async (scene) => {
    await scene.operations.kiosk.writeOff(first);
    return handIn(scene, eko);
  },
  'handing in after the write-off of one who waits': async (scene) => {
    await scene.operations.kiosk.writeOff(first);
    return handIn(scene, dewi);
  },
  'ending what was returned': async (scene) => {
    await scene.operations.kiosk.giveBack({ ...heldBy(scene), recorded: 2 });
    scene.pass();
    return scene.operations.sweep('bandung');
  },
};

const play = async (act: string, nth: number, cut: Cut) => {
  const { daftar, stream, environment } = table;
  const campaignId = `potong-${Object.keys(acts).indexOf(act)}-${nth}-${cut.replaceAll(' ', '-')}`;
  const history = openHistory();
  stream.follow(campaignId, history.apply);
  const sessionIds = await openCampaign(daftar, campaignId, [
    { quota: 4, waitingSize: 4 },
    { quota: 1, waitingSize: 2 },
  ]);
  const runners = await runnersOf(daftar, campaignId, 6);
  let now = stormStart;
  const calm = operationsOf(daftar, campaignId, () => now);
  const kiosks = openKiosks();
  await calm.kiosk.lease(kiosks, first);
  for (const index of [ani, budi, citra, dewi]) await calm.signUp(runners[index] as Runner, 'bandung');
  await numbers(daftar.table).take(campaignId, 'bandung');
  await calm.sweep('bandung');
  now += 16 * minute;

  const { around, stop, met } = cutAt(nth, cut);
  const operations = operationsOf(openDaftar(environment, around), campaignId, () => now);
  const failed = (error: unknown) => {
    if (!isHonestFailure(error)) throw error;
  };
  const pass = () => {
    now += 16 * minute;
  };
  await Promise.race([stop, acts[act]?.({ operations, calm, runners, kiosks, pass }).catch(failed)]);

  for (let round = 0; round < 3; round += 1) {
    for (const sessionId of sessionIds) await calm.sweep(sessionId);
    now += 16 * minute;
  }
  await stream.catchUp();
  stream.leave(campaignId);
  expect(
    [...history.violations, ...sessionIds.flatMap((sessionId) => judgeAtRest(history, sessionId))],
    `${act}, cut off at write ${nth}`,
  ).toEqual([]);
  return met();
};

test.each(Object.keys(acts))(
  '%s, cut off at any one of its writes, leaves nothing wrong that the sweep does not set right',
  async (act) => {
    const cuts: Cut[] = ['stops before', 'stops after', 'loses the answer to', 'loses', 'repeats'];
    const writes = cuts.map(async (cut) => {
      let met = 0;
      while (await play(act, met + 1, cut)) met += 1;
      return met;
    });
    expect(Math.min(...(await Promise.all(writes)))).toBeGreaterThan(0);
  },
);
