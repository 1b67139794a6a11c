import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { callEngine } from '../../infra/local/engine/call-engine.ts';
import { openStreamTrim } from '../../infra/local/stream-trim.ts';
import { startTestEngine, type TestEngine } from '../engine.ts';

let engine: TestEngine;
let underneath: DatabaseSync;
beforeEach(async () => {
  engine = await startTestEngine();
  underneath = new DatabaseSync(engine.databaseFile);
});
afterEach(async () => {
  underneath.close();
  await engine.stop();
});

async function write(count: number): Promise<void> {
  for (let i = 0; i < count; i += 25) {
    const puts = Array.from({ length: Math.min(25, count - i) }, (_, j) => ({
      PutRequest: { Item: { pk: { S: `p${i + j}` }, sk: { S: 'S' }, name: { S: 'Sari' } } },
    }));
    await callEngine(engine.endpoint, 'table', 'BatchWriteItem', { RequestItems: { [engine.tableName]: puts } });
  }
}
const numbers = () =>
  underneath
    .prepare('SELECT CAST(sequence_number AS INTEGER) AS number FROM _stream_records ORDER BY number')
    .all()
    .map(({ number }) => Number(number));

test('consumed records go in batches of 500, the others stay', async () => {
  await write(1200);
  const trim = openStreamTrim(engine.databaseFile, engine.tableName);
  expect([trim.through(1010), trim.through(1010), trim.through(1010), trim.through(1010)]).toEqual([500, 500, 10, 0]);
  expect(numbers()).toEqual(Array.from({ length: 190 }, (_, i) => 1011 + i));
  trim.close();
});

test('the newest record stays, so that the next write does not start again at 1', async () => {
  await write(30);
  const trim = openStreamTrim(engine.databaseFile, engine.tableName);
  trim.through(30);
  expect(numbers()).toEqual([30]);
  await write(1);
  expect(numbers()).toEqual([30, 31]);
  trim.close();
});

test('after 24 hours unread records go as well, and of the newest only the number is left', async () => {
  await write(3);
  const aDayLater = () => Date.now() / 1000 + 24 * 3600 + 5;
  const trim = openStreamTrim(engine.databaseFile, engine.tableName, aDayLater);
  expect(trim.through(0)).toBe(2);
  trim.through(0);
  expect(underneath.prepare('SELECT sequence_number, new_image, old_image FROM _stream_records').all()).toEqual([
    { sequence_number: '3', new_image: null, old_image: null },
  ]);
  trim.close();
});

test('while another connection writes, nothing is trimmed and nothing breaks', async () => {
  await write(10);
  const trim = openStreamTrim(engine.databaseFile, engine.tableName);
  underneath.exec('BEGIN IMMEDIATE');
  expect(trim.through(5)).toBe(0);
  underneath.exec('COMMIT');
  expect(trim.through(5)).toBe(5);
  trim.close();
});
