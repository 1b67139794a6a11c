import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTable } from '../../infra/local/create-table.ts';
import { callEngine } from '../../infra/local/engine/call-engine.ts';
import { startTestEngine, type TestEngine } from '../engine.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startTestEngine();
});
afterAll(() => engine.stop());

const ask = (operation: string, input: object = {}) =>
  callEngine(engine.endpoint, 'table', operation, { TableName: engine.tableName, ...input });

test('the table has its indexes, its stream and its time to live', async () => {
  expect(await ask('DescribeTable')).toMatchObject({
    Table: {
      TableStatus: 'ACTIVE',
      GlobalSecondaryIndexes: expect.arrayContaining([expect.objectContaining({ IndexName: 'list' })]),
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    },
  });
  expect(await ask('DescribeTimeToLive')).toMatchObject({
    TimeToLiveDescription: { AttributeName: 'expiresAt', TimeToLiveStatus: 'ENABLED' },
  });
});

test('a table that is there already is left as it is', async () => {
  const Item = { pk: { S: 'kept' }, sk: { S: 'S' } };
  await ask('PutItem', { Item });
  await createTable(engine.endpoint, engine.tableName);
  expect(await ask('GetItem', { Key: Item })).toMatchObject({ Item });
});

test('any other refusal is an error with its name', async () => {
  await expect(createTable(engine.endpoint, 'x')).rejects.toThrow(
    expect.objectContaining({ name: 'ValidationException' }),
  );
});
