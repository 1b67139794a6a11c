import { afterAll, beforeAll, expect, test } from 'vitest';
import { chanceOf } from '../drill/chance.ts';
import { openHistory } from './history.ts';
import { interleaver } from './interleave.ts';
import { laggingIndex } from './lagging-index.ts';
import { openStormTable } from './open-storm-table.ts';
import { operationsOf } from './operations.ts';
import { activeIn, judgeAtRest } from './rest.ts';
import type { Told } from './told.ts';
import { weathers } from './weather.ts';
import { openCampaign, type Runner, runnersOf, stormStart } from './world.ts';

let table: Awaited<ReturnType<typeof openStormTable>>;
beforeAll(async () => {
  table = await openStormTable();
});
afterAll(() => table.stop());

const quota = 12;
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** Twelve have places, thirty wait. Ten cancel and a manager promotes somebody, all in the same second, in an order drawn from the seed. */
const play = async (seed: number, raise: boolean) => {
  const { daftar, stream } = table;
  const campaignId = `sepuluh-${seed}-${raise}`;
  const history = openHistory();
  stream.follow(campaignId, history.apply);
  const [sessionId = ''] = await openCampaign(daftar, campaignId, [{ quota, waitingSize: 30 }]);
  const runners = await runnersOf(daftar, campaignId, quota + 30);
  const clock = { now: stormStart };
  const chance = chanceOf(seed, 0);
  const [calm] = weathers;
  if (!calm) throw new Error('There is always calm weather');
  const mix = interleaver({ chance, clock, index: laggingIndex(() => clock.now, chance), weather: () => calm });
  const operations = operationsOf(daftar, campaignId, () => clock.now);
  for (const runner of runners) await operations.signUp(runner, sessionId);

  const leaving = upTo(quota)
    .toSorted(() => chance.below(3) - 1)
    .slice(0, 10);
  const favourite = quota + 1 + chance.below(30);
  const told: Told[] = [];
  const begin = (work: () => Promise<Told>) =>
    mix.start('at once', work, (outcome) => {
      if ('error' in outcome) throw outcome.error;
      told.push(outcome.answer);
    });
  for (const number of leaving) begin(() => operations.cancel(runners[number - 1] as Runner));
  begin(() => operations.promote(runners[favourite - 1] as Runner, raise));
  while (mix.running.size > 0) await mix.step();

  const byHand = told.find(({ refused }) => refused === 'not-waiting' || refused === 'no-free-place') === undefined;
  const atOnce = async () => {
    await stream.catchUp();
    return activeIn(history, sessionId).flatMap(({ number, status }) => (status === 'confirmed' ? [number] : []));
  };
  const confirmed = await atOnce();
  clock.now += 60_000;
  await operations.sweep(sessionId);
  clock.now += 16 * 60_000;
  await operations.sweep(sessionId);
  expect(await atOnce()).toEqual(confirmed);
  stream.leave(campaignId);
  expect([...history.violations, ...judgeAtRest(history, sessionId)]).toEqual([]);
  return { stayed: upTo(quota).filter((number) => !leaving.includes(number)), confirmed, favourite, byHand };
};

test.each(upTo(12))(
  'ten cancel while thirty wait and one is promoted by hand (%i): ten get the places, in order, with the numbers they had',
  async (seed) => {
    const { stayed, confirmed, favourite, byHand } = await play(seed, false);
    const first = upTo(quota + 30).slice(quota);
    const inOrder = byHand
      ? [...first.filter((number) => number !== favourite).slice(0, 9), favourite]
      : first.slice(0, 10);
    expect(confirmed).toEqual([...stayed, ...inOrder.toSorted((a, b) => a - b)]);
  },
);

test.each(upTo(6))('where the place by hand is one more (%i), eleven get in, and not a twelfth', async (seed) => {
  const { stayed, confirmed } = await play(seed, true);
  expect(confirmed.length - stayed.length).toBeGreaterThanOrEqual(10);
  expect(confirmed.length).toBeLessThanOrEqual(quota + 1);
});
