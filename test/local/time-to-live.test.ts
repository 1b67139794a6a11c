import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { callEngine } from '../../infra/local/engine/call-engine.ts';
import { startTimeToLive, sweepExpired } from '../../infra/local/time-to-live.ts';
import { startTestEngine, type TestEngine } from '../engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startTestEngine();
});
afterAll(() => engine.stop());

const now = () => Math.floor(Date.now() / 1000);
const put = (pk: string, expiresAt?: unknown) =>
  callEngine(engine.endpoint, 'table', 'PutItem', {
    TableName: engine.tableName,
    Item: { pk: { S: pk }, sk: { S: 'S' }, ...(expiresAt ? { expiresAt } : {}) },
  });
async function stored(): Promise<string[]> {
  const scan = { TableName: engine.tableName };
  const { Items } = await callEngine<{ Items: { pk: { S: string } }[] }>(engine.endpoint, 'table', 'Scan', scan);
  return Items.map(({ pk }) => pk.S).sort();
}

test('an expired item goes; one that expires later, never or in words stays', async () => {
  await put('expired', { N: String(now() - 10) });
  await put('later', { N: String(now() + 3600) });
  await put('never');
  await put('in-words', { S: '1' });
  expect(await sweepExpired(engine.endpoint, engine.tableName)).toBe(1);
  expect(await stored()).toEqual(['in-words', 'later', 'never']);
});

test('a sweep reads beyond its first page', async () => {
  const items = Array.from({ length: 600 }, (_, i) => `page-${i}`);
  for (let i = 0; i < items.length; i += 100) {
    await Promise.all(items.slice(i, i + 100).map((pk) => put(pk, { N: String(now() - 10) })));
  }
  expect(await sweepExpired(engine.endpoint, engine.tableName)).toBe(600);
});

test('an item prolonged between scan and deletion stays', async () => {
  await put('prolonged', { N: String(now() - 10) });
  const send = fetch;
  vi.stubGlobal('fetch', async (url: string, init: { headers: Record<string, string> }) => {
    if (init.headers['x-amz-target']?.endsWith('DeleteItem')) {
      vi.unstubAllGlobals();
      await put('prolonged', { N: String(now() + 3600) });
    }
    return send(url, init);
  });
  expect(await sweepExpired(engine.endpoint, engine.tableName)).toBe(0);
  expect(await stored()).toContain('prolonged');
});

test('the running sweeper comes back and ends when told', async () => {
  const sweeper = startTimeToLive({ endpoint: engine.endpoint, tableName: engine.tableName, everyMs: 10 });
  await put('second-round', { N: String(now() - 10) });
  await vi.waitFor(async () => expect(await stored()).not.toContain('second-round'), { timeout: 60_000 });
  await sweeper.stop();
});
