import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CheckInStage, newCheckInId, type Runner, scanOf, startCheckInStage } from '../api/check-in-stage.ts';
import { eventually } from '../api/stage.ts';

const gates = ['Gerbang A', 'Gerbang B', 'Gerbang C', 'Gerbang D'];
const runnersAtOnce = 60;

let stage: CheckInStage;
beforeAll(async () => {
  stage = await startCheckInStage('dua-pemindai');
});
afterAll(() => stage.product.stop());

const openEvent = async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: runnersAtOnce } } });
  const crews = await Promise.all(gates.map((_, at) => stage.crew(campaign, 'bandung', `kru${at}`)));
  const runners: Runner[] = [];
  for (let at = 0; at < runnersAtOnce; at += 1) runners.push(await stage.join(campaign));
  return { campaign, crews, runners };
};
const successes = (replies: Awaited<ReturnType<CheckInStage['scan']>>[]) =>
  replies.filter(({ body }) => body.results[0].outcome === 'checked-in').length;
const present = async (campaign: string) =>
  (await stage.call('GET', `/v1/campaigns/${campaign}/counts`, { token: stage.manager })).body.checkedIn;

test('four gates scan each of 60 tickets in the same second and ask again, as if every answer was lost: one success each, 60 present', async () => {
  const { campaign, crews, runners } = await openEvent();
  await Promise.all(
    runners.map(async (runner) => {
      const scans = gates.map(() => scanOf(runner));
      const send = (at: number) => stage.scan(crews[at] as string, campaign, [scans[at] as object], gates[at]);
      const replies = await Promise.all(gates.map((_, at) => send(at)));
      expect(successes(replies)).toBe(1);
      const again = await Promise.all(gates.map((_, at) => send(at)));
      expect(again.map(({ body }) => body.results[0].outcome)).toEqual(
        replies.map(({ body }) => body.results[0].outcome),
      );
    }),
  );
  await eventually(
    () => present(campaign),
    (checkedIn) => checkedIn === runnersAtOnce,
  );
});

test('every gate offline lets all 60 in and sends its queue in batches, twice: 60 present, the other scans listed once each with the first', async () => {
  const { campaign, crews, runners } = await openEvent();
  const at = (gate: number, runner: number) => new Date(Date.now() - 60_000 * (10 - gate) + runner).toISOString();
  const queues = gates.map((_, gate) =>
    runners.map((runner, index) => ({
      checkInId: newCheckInId(),
      ticketCode: runner.ticketCode,
      at: at(gate, index),
      offline: true,
    })),
  );
  for (let times = 0; times < 2; times += 1) {
    await Promise.all(
      queues.map(async (queue, gate) => {
        for (let from = 0; from < queue.length; from += 25) {
          const batch = queue.slice(from, from + 25);
          const { status, body } = await stage.scan(crews[gate] as string, campaign, batch, gates[gate]);
          expect(status).toBe(200);
          expect(body.results.map(({ checkInId }: { checkInId: string }) => checkInId)).toEqual(
            batch.map(({ checkInId }) => checkInId),
          );
        }
      }),
    );
  }
  const { body } = await stage.call('GET', `/v1/campaigns/${campaign}/sessions/bandung/double-scans?limit=500`, {
    token: stage.manager,
  });
  expect(body.items).toHaveLength(runnersAtOnce * (gates.length - 1));
  const { items } = (
    await stage.call('GET', `/v1/campaigns/${campaign}/sessions/bandung/roster`, { token: stage.manager })
  ).body;
  for (const { number, checkIn } of items) {
    const doubles = body.items.filter((scan: { number: number }) => scan.number === number);
    expect(doubles.map(({ first }: { first: object }) => first)).toEqual([checkIn, checkIn, checkIn]);
    const seen = [checkIn.gate, ...doubles.map(({ gate }: { gate: string }) => gate)];
    expect(new Set(seen)).toEqual(new Set(gates));
  }
  await eventually(
    () => present(campaign),
    (checkedIn) => checkedIn === runnersAtOnce,
  );
});
