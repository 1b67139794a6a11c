import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, type Stage, startStage } from '../api/stage.ts';
import { openEvent } from './open-event.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('terputus');
});
afterAll(() => stage.product.stop());

/** Sends this much of the request, and is gone after so long: like a page that is closed, or a phone that loses its network. */
const sendAndVanish = async (path: string, body: Buffer, share: number, afterMs: number) => {
  const { hostname, port } = new URL(stage.product.url);
  const socket = new Socket();
  await new Promise<void>((resolve) => socket.connect(Number(port), hostname, resolve));
  const head = `POST ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  const bytes = Buffer.concat([Buffer.from(head), body]);
  await new Promise((resolve) => socket.write(bytes.subarray(0, Math.ceil(bytes.length * share)), resolve));
  await sleep(afterMs);
  socket.destroy();
};

test('killed at any moment of the submit, and retried five times: one sign-up, one number, each retry says so', async () => {
  const event = await openEvent(stage, { bandung: { quota: 100 } });
  const runners = event.plan(24, 'killed pages');
  const firsts = [...new Map(runners.requests.map((request) => [request.runner, request])).values()];
  for (const [at, { body }] of firsts.entries()) {
    await sendAndVanish(event.path, body, at % 4 === 0 ? 0.7 : 1, at);
    const retries = [];
    for (let retry = 0; retry < 5; retry += 1) {
      const { status, text } = await event.client.send('POST', event.path, body);
      retries.push({ status, number: (JSON.parse(text) as { number: number }).number });
    }
    expect(retries.map(({ status }) => status).slice(1)).toEqual([200, 200, 200, 200]);
    expect(retries[0]?.status).toBeLessThan(202);
    expect(new Set(retries.map(({ number }) => number)).size).toBe(1);
  }
  const roster = await event.staff.roster('bandung');
  expect(roster).toHaveLength(24);
  expect(new Set(roster.map(({ number }) => number)).size).toBe(24);
});

test('the server had signed them up, they saw no answer: the retry says success, with the number they have', async () => {
  const event = await openEvent(stage, { bandung: { quota: 1, waitingSize: 0 } });
  const [request] = event.plan(1, 'lost answer').requests;
  const body = request?.body as Buffer;
  await sendAndVanish(event.path, body, 1, 0);
  const [stored] = await eventually(
    () => event.staff.roster('bandung'),
    ({ length }) => length === 1,
  );

  const { status, text } = await event.client.send('POST', event.path, body);
  expect([status, JSON.parse(text)]).toMatchObject([
    200,
    { status: 'confirmed', number: stored?.number, signUpId: stored?.signUpId },
  ]);
});

test('the first is still on its way when its five retries come together: one sign-up, and nobody else waits for its place', async () => {
  // Whoever loses the race holds a number until it is dead: the waiting list has room for all of them.
  const event = await openEvent(stage, { bandung: { quota: 10, waitingSize: 100 } });
  const plan = event.plan(12, 'all at once');
  const firsts = [...new Map(plan.requests.map((request) => [request.runner, request])).values()];
  const requests = firsts.flatMap((request) => Array.from({ length: 6 }, () => request));
  const outcomes = await event.play({ ...plan, requests }, 36);
  const { figures, wrong } = await event.settle(plan, outcomes);
  expect(wrong).toEqual([]);
  expect(figures).toMatchObject([{ confirmed: 10, waiting: 2 }]);
  expect(outcomes.filter(({ status }) => status === 201)).toHaveLength(12);
});
