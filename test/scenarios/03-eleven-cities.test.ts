import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from '../api/stage.ts';
import { percentile } from '../drill/report.ts';
import { openEvent } from './open-event.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('sebelas-kota');
});
afterAll(() => stage.product.stop());

const cities = {
  batam: '21.71',
  medan: '12.71',
  makassar: '73.71',
  lampung: '18.71',
  surabaya: '35.78',
  serang: '36.73',
};
const more = { balikpapan: '64.71', denpasar: '51.71', bandung: '32.73', semarang: '33.74' };
const quotaOf = (quota: number) => (cityCode: string) => ({ cityCode, quota });
const sessions = Object.fromEntries(
  Object.entries({ ...cities, ...more }).map(([sessionId, cityCode]) => [sessionId, quotaOf(20)(cityCode)]),
);

test('eleven cities at once: each fills to its own quota, the largest holds five times as many', async () => {
  const event = await openEvent(stage, { ...sessions, jakarta: quotaOf(100)('31.71') });
  const plan = event.plan(360, 'eleven cities');
  const outcomes = await event.play(plan, 50);
  const { figures, wrong, recount } = await event.settle(plan, outcomes);
  expect(wrong).toEqual([]);
  expect(figures.map(({ confirmed }) => confirmed).sort((a, b) => a - b)).toEqual([...Array(10).fill(20), 100]);
  expect(recount).toMatchObject({ drift: 0, settled: true });
});

test('a city where hundreds sign up at once does not slow another, where one after the other does', async () => {
  const event = await openEvent(stage, { ...sessions, jakarta: quotaOf(100)('31.71') });
  const everybody = event.plan(700, 'one busy city');
  const of = (isBusy: boolean) => everybody.requests.filter(({ sessionId }) => (sessionId === 'jakarta') === isBusy);
  const [busy, quiet] = await Promise.all([
    event.play({ ...everybody, requests: of(true) }, 45),
    event.play({ ...everybody, requests: of(false).slice(0, 40) }, 1),
  ]);
  const median = (of: typeof busy) =>
    percentile(
      of.map(({ ms }) => ms).sort((a, b) => a - b),
      0.5,
    );
  expect(quiet.every(({ status }) => status < 300)).toBe(true);
  expect(median(quiet)).toBeLessThan(1.5 * median(busy));
});
