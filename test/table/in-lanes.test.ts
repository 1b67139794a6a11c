import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTable } from '../../shared/table/client.ts';
import { inLanes } from '../../shared/table/in-lanes.ts';
import { startTestEngine, type TestEngine } from '../engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startTestEngine();
});
afterAll(() => engine.stop());

test('so many run at a time, the others in their order, also after one has failed', async () => {
  const inTurn = inLanes(2);
  const begun: number[] = [];
  let [running, most] = [0, 0];
  const work = (nth: number) => async () => {
    begun.push(nth);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 3));
    running -= 1;
    if (nth === 1) throw new Error('injected');
    return nth;
  };
  const ended = await Promise.allSettled(Array.from({ length: 9 }, (_, nth) => inTurn(work(nth))));
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(most).toBe(2);
  expect(ended.filter(({ status }) => status === 'rejected')).toHaveLength(1);
});

test('of a list no more than two calls are at an engine at a time, however many are asked for', async () => {
  let [inserting, most] = [0, 0];
  // Stands before the engine: whoever stands around the requests sees them before they wait.
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const isInsert = String(request.headers['x-amz-target']).endsWith('BatchExecuteStatement');
    if (isInsert) inserting += 1;
    most = Math.max(most, inserting);
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => name !== 'host'));
    const passed = httpRequest(engine.endpoint, { method: request.method, headers });
    passed.end(await text(request));
    const [answer] = (await once(passed, 'response')) as [IncomingMessage];
    const body = await text(answer);
    if (isInsert) inserting -= 1;
    response.writeHead(answer.statusCode ?? 500, answer.headers).end(body);
  };
  const door = createServer((request, response) => void pass(request, response));
  await once(door.listen(0, '127.0.0.1'), 'listening');
  const endpoint = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  const table = openTable({ endpoint, tableName: engine.tableName });
  const batch = (nth: number) => Array.from({ length: 25 }, (_, at) => ({ pk: `LIST#${nth}`, sk: `${at}` }));
  const outcomes = await Promise.all(Array.from({ length: 12 }, (_, nth) => table.insertAll(batch(nth))));
  door.closeAllConnections();
  door.close();
  expect(new Set(outcomes.flat())).toEqual(new Set(['stored']));
  expect(most).toBe(2);
});
