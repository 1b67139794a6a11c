import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureCapacity, startCapacityMeter } from '../../infra/local/capacity-meter.ts';
import { openTable, type Table } from '../../shared/table/client.ts';
import { startTestEngine, type TestEngine } from '../engine.ts';

let engine: TestEngine;
let table: Table;
beforeAll(async () => {
  engine = await startTestEngine();
  table = openTable({ tableName: engine.tableName, endpoint: engine.endpoint, measured: true });
});
afterAll(() => engine.stop());

test('it tells by kind of item what the table and its indexes consumed, and what was refused', async () => {
  const { sums, stop } = startCapacityMeter();
  const Item = { pk: 'PERSON#a#b', sk: 'SIGN-UP', listPk: 'L', listSk: '1', ticketPk: 'T' };
  const put = () => table.put({ Item, ConditionExpression: 'attribute_not_exists(pk)' });
  await put();
  await expect(put()).rejects.toThrow('conditional');
  await table.get({ Key: { pk: 'PERSON#a#b', sk: 'SIGN-UP' }, ConsistentRead: true });
  stop();
  await table.get({ Key: { pk: 'PERSON#a#b', sk: 'SIGN-UP' }, ConsistentRead: true });
  expect(sums).toEqual({
    'PutItem PERSON': { requests: 2, refused: 1, writes: { table: 1, indexes: 2 }, reads: { table: 0, indexes: 0 } },
    'GetItem PERSON': { requests: 1, refused: 0, writes: { table: 0, indexes: 0 }, reads: { table: 1, indexes: 0 } },
  });
});

test('it is there for whoever asks for it, and for nobody else', () => {
  expect(Object.keys(measureCapacity({ MEASURE_CAPACITY: 'yes' }))).toEqual(['GET /local/capacity']);
  expect(measureCapacity({})).toEqual({});
});
