import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, type Stage, startStage } from '../api/stage.ts';
import { openEvent, phoneEndOf } from './open-event.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('hitung-ulang');
});
afterAll(() => stage.product.stop());

test('after sign-ups, cancellations, moves, a second start and a raised quota the dashboard equals the recount, and says as of when', async () => {
  const began = Date.now();
  const event = await openEvent(stage, {
    bandung: { quota: 40, cityCode: '32.73' },
    serang: { quota: 40, cityCode: '36.73' },
    jakarta: { quota: 100, cityCode: '31.71' },
  });
  const plan = event.plan(200, 'edited');
  const bodies = new Map(plan.requests.map(({ runner, body }) => [runner, body]));
  const outcomes = await event.play(plan, 40);
  const tickets = [...new Map(outcomes.map(({ runner, receipt }) => [runner, { runner, ...receipt }])).values()];
  const post = (path: string, body: object) => event.client.send('POST', path, Buffer.from(JSON.stringify(body)));
  const phoneEnd = (runner: number) => phoneEndOf(bodies.get(runner) as Buffer);

  const edits: Promise<{ status: number }>[] = [];
  for (const [at, { ticketCode, runner, sessionId }] of tickets.entries()) {
    const ticket = `/v1/tickets/${ticketCode}`;
    if (at % 10 === 0) edits.push(post(`${ticket}/cancellation`, { phoneEnd: phoneEnd(runner) }));
    if (at % 10 === 5 && sessionId !== 'serang')
      edits.push(post(`${ticket}/move`, { phoneEnd: phoneEnd(runner), sessionId: 'serang' }));
  }
  const statuses = (await Promise.all(edits)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  const again = tickets.find((_, at) => at === 20);
  const shown = JSON.parse((await event.client.send('GET', `/v1/tickets/${again?.ticketCode}`)).text) as {
    cancellationId: string;
  };
  const reopened = {
    ...JSON.parse((bodies.get(again?.runner ?? -1) as Buffer).toString()),
    reopens: shown.cancellationId,
  };
  expect((await post(event.path, reopened)).status).toBe(201);
  await event.staff.ask('PUT', '/sessions/serang/quota', { quota: 50 });

  const asked = Date.now();
  const recount = await eventually(event.staff.recount, ({ settled }) => settled);
  expect(recount).toMatchObject({ drift: 0, settled: true });
  const rosters = (await Promise.all(['bandung', 'serang', 'jakarta'].map(event.staff.roster))).flat();
  const has = (wanted: string) => rosters.filter(({ status }) => status === wanted).length;
  const truth = { confirmed: has('confirmed'), waiting: has('waiting'), cancelled: has('cancelled') };
  expect(truth.cancelled).toBe(19);
  expect(recount.recounted).toMatchObject(truth);

  const counts = await eventually(
    event.staff.counts,
    ({ cancelled, confirmed }) => cancelled === truth.cancelled && confirmed === truth.confirmed,
  );
  expect(counts).toMatchObject({ ...truth, total: truth.confirmed + truth.waiting });
  expect(counts.channels.reduce((sum, { total }) => sum + total, 0)).toBe(counts.total);
  expect(counts.cities.reduce((sum, { total }) => sum + total, 0)).toBe(counts.total);
  expect(counts.days.reduce((sum, { total }) => sum + total, 0)).toBe(counts.total);
  expect(Date.parse(counts.asOf)).toBeGreaterThan(began);
  expect(Date.parse(counts.asOf)).toBeLessThanOrEqual(Date.now());
  expect(Date.parse(recount.asOf)).toBeGreaterThanOrEqual(asked);
});
