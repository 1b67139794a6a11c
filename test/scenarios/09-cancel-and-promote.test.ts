import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, type Stage, startStage } from '../api/stage.ts';
import { openEvent, phoneEndOf } from './open-event.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('mundur');
});
afterAll(() => stage.product.stop());

/** Thirty confirmed, thirty waiting; and how a confirmed runner cancels. */
const openFull = async (seed: string) => {
  const event = await openEvent(stage, { bandung: { quota: 30 } });
  const plan = event.plan(60, seed);
  const firsts = [...new Map(plan.requests.map((request) => [request.runner, request])).values()];
  const outcomes = await event.play({ ...plan, requests: firsts }, 20);
  const bodies = new Map(firsts.map(({ runner, body }) => [runner, body]));
  const held = outcomes
    .map(({ runner, receipt }) => ({ ...receipt, body: bodies.get(runner) as Buffer }))
    .sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
  const cancel = async ({ ticketCode, body }: (typeof held)[number]) => {
    const phoneEnd = Buffer.from(JSON.stringify({ phoneEnd: phoneEndOf(body) }));
    return (await event.client.send('POST', `/v1/tickets/${ticketCode}/cancellation`, phoneEnd)).status;
  };
  const promote = (signUpId: string | undefined, raiseQuota: boolean) =>
    stage.call('POST', `${event.path}/${signUpId}/promotion`, { token: stage.manager, body: { raiseQuota } });
  const confirmed = async () =>
    (await event.staff.roster('bandung'))
      .filter(({ status }) => status === 'confirmed')
      .map(({ number }) => number as number);
  return { ...event, held, cancel, promote, confirmed };
};
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

test('ten confirmed runners cancel at once while thirty wait: the first ten get their places, with the numbers they had', async () => {
  const { held, cancel, confirmed } = await openFull('ten cancel');
  expect(held.map(({ number, status }) => [number, status])).toEqual(
    numbers(1, 60).map((number) => [number, number <= 30 ? 'confirmed' : 'waiting']),
  );
  const leavers = held.filter((_, at) => at % 3 === 0 && at < 30);
  expect(await Promise.all(leavers.map(cancel))).toEqual(Array(10).fill(200));
  const left = new Set(leavers.map(({ number }) => number));
  const stay = [...numbers(1, 30).filter((number) => !left.has(number)), ...numbers(31, 40)];
  expect(await eventually(confirmed, (now) => now.length === 30)).toEqual(stay);
});

test.each([
  ['the last of the queue', 59],
  ['the first of the queue', 30],
  ['one whom the line is about to reach', 38],
])('a manager who promotes %s by hand in the same second cannot make it eleven', async (_, promotedAt) => {
  const { held, cancel, promote, confirmed, staff } = await openFull(`by hand ${promotedAt}`);
  const favourite = held[promotedAt]?.number as number;
  const byHand = (raiseQuota: boolean) => promote(held[promotedAt]?.signUpId, raiseQuota);
  const [answers, ...asked] = await Promise.all([
    Promise.all(held.slice(0, 10).map(cancel)),
    byHand(false),
    byHand(true),
    byHand(false),
  ]);
  expect(answers).toEqual(Array(10).fill(200));
  for (const { status, body } of asked) {
    expect(status === 200 || ['no-free-place', 'not-waiting'].includes(body.code)).toBe(true);
  }

  // A place by hand is one more that the manager has added, or one of the ten.
  const [session] = await staff.sessions();
  const quota = session?.quota ?? 0;
  expect(quota).toBeLessThan(32);
  const isIn = asked.some(({ status }) => status === 200);
  const queue = numbers(31, 60).filter((number) => !isIn || number !== favourite);
  const holders = (first: number) => {
    const inOrder = queue.slice(0, quota - (31 - first) - (isIn ? 1 : 0));
    return [...numbers(first, 30), ...inOrder, ...(isIn ? [favourite] : [])].sort((a, b) => a - b);
  };
  expect(await eventually(confirmed, ({ length }) => length >= quota)).toEqual(holders(11));
  // One more leaves: whatever was left undone would come now.
  expect(await cancel(held[10] as (typeof held)[number])).toBe(200);
  expect(await eventually(confirmed, ({ length }) => length >= quota)).toEqual(holders(12));
  expect(await staff.recount()).toMatchObject({
    drift: 0,
    settled: true,
    recounted: { confirmed: quota, waiting: 49 - quota, cancelled: 11 },
  });
});
