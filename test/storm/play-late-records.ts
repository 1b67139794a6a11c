import { chanceOf } from '../drill/chance.ts';
import { openHistory } from './history.ts';
import { interleaver } from './interleave.ts';
import { openKiosks, record } from './kiosks.ts';
import { laggingIndex } from './lagging-index.ts';
import type { openStormTable } from './open-storm-table.ts';
import { operationsOf } from './operations.ts';
import { judgeAtRest } from './rest.ts';
import { weathers } from './weather.ts';
import { openCampaign, type Runner, runnersOf, stormStart } from './world.ts';

type Place = Pick<Awaited<ReturnType<typeof openStormTable>>, 'daftar' | 'stream'>;

const quota = 10;
const leased = 4;
const minute = 60_000;
let played = 0;

/**
 * A kiosk with four places has promised them all, one of them twice by mistake, and has been offline for long. While it is written
 * off, its records come in after all, and others cancel: all in the same second, in an order drawn from the seed.
 */
export const playLateRecords = async ({ daftar, stream }: Place, seed: number): Promise<string[]> => {
  played += 1;
  const campaignId = `terlambat-${played}`;
  const history = openHistory();
  stream.follow(campaignId, history.apply);
  const [sessionId = ''] = await openCampaign(daftar, campaignId, [{ quota, waitingSize: 20 }]);
  const runners = await runnersOf(daftar, campaignId, 40);
  const clock = { now: stormStart };
  const chance = chanceOf(seed, 0);
  const [calm] = weathers;
  if (!calm) throw new Error('There is always calm weather');
  const mix = interleaver({ chance, clock, index: laggingIndex(() => clock.now, chance), weather: () => calm });
  const campaign = await daftar.campaigns.readNow(campaignId);
  // Each process keeps it in memory; here whoever waits for another's reading would stop the whole storm.
  const cached = { ...daftar, campaigns: { ...daftar.campaigns, inFull: async () => campaign } };
  const operations = operationsOf(cached, campaignId, () => clock.now);
  const { kiosk } = operations;
  const kiosks = openKiosks();
  const asked = { sessionId, leaseId: 'ls_1', deviceId: 'kd_1', wanted: leased };
  await kiosk.lease(kiosks, asked);
  for (const runner of runners.slice(0, quota + 4)) await operations.signUp(runner, sessionId);
  const held = kiosks.held.get('ls_1');
  if (!held) throw new Error('The kiosk has its lease');
  const late = Array.from({ length: leased }, (_, nth) => record(kiosks, held, 20 + nth, clock.now, false));
  late.push({ ...(late[0] as (typeof late)[0]), who: 30, recordId: 'kr_twice', code: '7KQ4M2XD9WTR' });
  await operations.sweep(sessionId);
  clock.now += 16 * minute;
  await operations.sweep(sessionId);

  const goesOff = chance.happens(0.6);
  if (goesOff && chance.happens(0.5)) await kiosk.writeOff(asked);
  const acts = [
    ...late.map((one) => () => kiosk.handIn(kiosks, one, runners[one.who] as Runner)),
    ...[0, 1, 2, 3].map((nth) => () => operations.cancel(runners[nth] as Runner)),
    ...(goesOff ? [() => kiosk.writeOff(asked)] : [() => kiosk.giveBack(held)]),
    () => operations.sweep(sessionId),
  ];
  const failed: string[] = [];
  for (const act of acts.toSorted(() => chance.below(3) - 1)) {
    mix.start('act', act, (outcome) => {
      if ('error' in outcome) failed.push(`no bare error: ${String(outcome.error)}`);
    });
    if (chance.happens(0.5)) await mix.step();
  }
  while (mix.running.size > 0) await mix.step();

  for (let round = 0; round < 3; round += 1) {
    await operations.sweep(sessionId);
    clock.now += 16 * minute;
  }
  await stream.catchUp();
  stream.leave(campaignId);
  return [...failed, ...history.violations, ...judgeAtRest(history, sessionId)];
};
