import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  isThrottle,
  isTransactionRefused,
  openTable,
  pagesOf,
  refusedBy,
  type TableRequest,
} from '../../shared/table/client.ts';
import { NoAnswer, numbers } from '../../shared/table/numbers.item.ts';
import { failWith, startTableFixture } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
beforeAll(async () => {
  fixture = await startTableFixture();
});
afterAll(() => fixture.stop());
afterEach(() => fixture.catchNoMore());
const any = () => true;
const item = (pk: string, more: object = {}) => ({ pk, sk: 'S', ...more });

describe('a write that meets a transaction', () => {
  const conflict = failWith('TransactionConflictException');

  test('is made again once the transaction is over: nobody hears of it', async () => {
    const { table, catchNext } = fixture;
    for (let times = 0; times < 3; times += 1) catchNext(any, conflict);
    await table.put({ Item: item('conflict', { n: 1 }) });
    for (let times = 0; times < 3; times += 1) catchNext(any, conflict);
    await table.update({
      Key: item('conflict'),
      UpdateExpression: 'SET n = n + :one',
      ExpressionAttributeValues: { ':one': 1 },
    });
    expect((await table.get({ Key: item('conflict') })).Item?.n).toBe(2);
    catchNext(any, conflict);
    await table.delete({ Key: item('conflict') });
    expect((await table.get({ Key: item('conflict') })).Item).toBeUndefined();
  });

  test('gives up where transactions never end', async () => {
    const { table, catchNext } = fixture;
    for (let times = 0; times < 20; times += 1) catchNext((request) => request.action === 'PutItem', conflict);
    await expect(table.put({ Item: item('never') })).rejects.toMatchObject({ name: 'TransactionConflictException' });
  });

  test('is not made again where it may have been made already', async () => {
    const { table, catchNext } = fixture;
    catchNext(any, failWith('TimeoutError'));
    await expect(table.put({ Item: item('unknown') })).rejects.toMatchObject({ name: 'TimeoutError' });
    expect((await table.get({ Key: item('unknown') })).Item).toBeUndefined();
  });
});

test('a refused condition tells what it found, in plain values, or that there was nothing', async () => {
  const { table } = fixture;
  await table.put({ Item: item('found', { n: 7, set: new Set(['a']) }) });
  const refusal = async (pk: string, ConditionExpression: string) => {
    try {
      await table.put({ Item: item(pk), ConditionExpression, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' });
      return 'stored';
    } catch (error) {
      return refusedBy(error);
    }
  };
  expect(await refusal('found', 'attribute_not_exists(pk)')).toEqual({
    found: item('found', { n: 7, set: new Set(['a']) }),
  });
  expect(await refusal('none', 'attribute_exists(pk)')).toEqual({ found: undefined });
  expect(refusedBy(new Error('something else'))).toBeUndefined();
});

test('a refused transaction changes nothing of all that was in it', async () => {
  const { table } = fixture;
  await table.put({ Item: item('taken') });
  const both = table.transact([
    { Put: { Item: item('beside') } },
    { Put: { Item: item('taken'), ConditionExpression: 'attribute_not_exists(pk)' } },
  ]);
  const error = await both.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(isTransactionRefused(error)).toBe(true);
  expect((await table.get({ Key: item('beside') })).Item).toBeUndefined();
});

test('all pages of a query come, in order', async () => {
  const { table } = fixture;
  const filler = 'x'.repeat(100_000);
  for (let n = 0; n < 25; n += 1) await table.put({ Item: { pk: 'pages', sk: String(n).padStart(2, '0'), filler } });
  const pages: number[] = [];
  const found: unknown[] = [];
  for await (const page of pagesOf(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': 'pages' },
  })) {
    pages.push(page.length);
    found.push(...page.map(({ sk }) => sk));
  }
  expect(pages.length).toBeGreaterThan(1);
  expect(found).toEqual(Array.from({ length: 25 }, (_, n) => String(n).padStart(2, '0')));
});

test('what a batch leaves unread is asked for again', async () => {
  const { table, catchNext } = fixture;
  for (const pk of ['one', 'two', 'three']) await table.put({ Item: item(pk) });
  const asked: number[] = [];
  const leaveTwo = async (send: () => Promise<unknown>, request: TableRequest) => {
    const { RequestItems } = request.input as { RequestItems: Record<string, { Keys: object[] }> };
    const [name, { Keys }] = Object.entries(RequestItems)[0] as [string, { Keys: object[] }];
    asked.push(Keys.length);
    const answer = (await send()) as { Responses: Record<string, object[]> };
    return {
      Responses: { [name]: answer.Responses[name]?.slice(0, 1) },
      UnprocessedKeys: { [name]: { Keys: Keys.slice(1) } },
    };
  };
  catchNext((request) => request.action === 'BatchGetItem', leaveTwo);
  const found = await table.batchGet(['one', 'two', 'three'].map((pk) => item(pk)));
  expect(new Set(found.map(({ pk }) => pk))).toEqual(new Set(['one', 'two', 'three']));
  expect(asked).toEqual([3]);
});

test('what DynamoDB says before doing anything is told from what it may have done', () => {
  const named = (name: string) => Object.assign(new Error(name), { name });
  expect(isThrottle(named('ProvisionedThroughputExceededException'))).toBe(true);
  expect(isThrottle(named('TransactionConflictException'))).toBe(true);
  expect(isThrottle(named('TimeoutError'))).toBe(false);
  expect(isTransactionRefused(named('TransactionCanceledException'))).toBe(true);
  expect(isTransactionRefused(named('TransactionInProgressException'))).toBe(false);
});

test('a request that fails is sent again, but for taking a number: that might take two', async () => {
  let sent = 0;
  const failing = createServer((_request, response) => {
    sent += 1;
    response.writeHead(500, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError' }));
  });
  await new Promise<void>((resolve) => failing.listen(0, '127.0.0.1', resolve));
  const { port } = failing.address() as AddressInfo;
  const table = openTable({ tableName: 'daftar', endpoint: `http://127.0.0.1:${port}` });
  try {
    await expect(table.put({ Item: item('any') })).rejects.toMatchObject({ name: 'InternalServerError' });
    expect(sent).toBe(4);
    sent = 0;
    // Three numbers may be burned, one for each time that nobody answered.
    await expect(numbers(table).take('lari', 'bandung')).rejects.toBeInstanceOf(NoAnswer);
    expect(sent).toBe(3);
  } finally {
    failing.close();
    failing.closeAllConnections();
  }
});

test('of more requests at once than there are connections each waits for its turn, however slow the engine is', async () => {
  const engine = createServer((request, response) => {
    request.resume();
    setTimeout(() => response.end('{}'), 300);
  });
  await once(engine.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    engine.close();
    engine.closeAllConnections();
  });
  const endpoint = `http://127.0.0.1:${(engine.address() as AddressInfo).port}`;
  const slow = openTable({ tableName: 'daftar', endpoint });
  const set = { UpdateExpression: 'SET n = :n', ExpressionAttributeValues: { ':n': 1 } };
  const asked = Array.from({ length: 300 }, (_, nth) => slow.updateOnce({ Key: item(`slow-${nth}`), ...set }));
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
});
