import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { numberOf, type PumpFixture, startPumpFixture } from './pump-fixture.ts';

let fixture: PumpFixture;
beforeEach(async () => {
  fixture = await startPumpFixture();
});
afterEach(() => fixture.close());

/** However busy the machine is. */
const soon = { timeout: 60_000 };
const numbers = (count: number, first = 1) => Array.from({ length: count }, (_, i) => first + i);
/** A handler that keeps what it is given, batch by batch. */
function keeper() {
  const batches: DynamoDBRecord[][] = [];
  const handler = async (event: DynamoDBStreamEvent) => void batches.push(event.Records);
  return { batches, handler, seen: () => batches.flat().map(numberOf) };
}

test('a record looks as it does on AWS', async () => {
  const { batches, handler } = keeper();
  const pump = await fixture.pump({ mappings: [{ name: 'all', handler }] });
  await fixture.write([['a', 1]]);
  await fixture.write([['a', 2]]);
  await fixture.remove('a');
  await pump.drained();
  const keys = { pk: { S: 'a' }, sk: { S: 'S' } };
  expect(batches.flat()).toMatchObject([
    {
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      eventSourceARN: pump.streamArn,
      dynamodb: {
        Keys: keys,
        NewImage: { ...keys, n: { N: '1' } },
        StreamViewType: 'NEW_AND_OLD_IMAGES',
        SequenceNumber: expect.stringMatching(/^\d{21}$/),
        ApproximateCreationDateTime: expect.any(Number),
      },
    },
    { eventName: 'MODIFY', dynamodb: { OldImage: { n: { N: '1' } }, NewImage: { n: { N: '2' } } } },
    { eventName: 'REMOVE', dynamodb: { OldImage: { n: { N: '2' } } } },
  ]);
  expect(batches[0]?.[0]?.dynamodb).not.toHaveProperty('OldImage');
});

test('a put that changes nothing is no record, as on AWS', async () => {
  const { seen, handler } = keeper();
  const pump = await fixture.pump({ mappings: [{ name: 'all', handler }] });
  await fixture.write([
    ['a', 1],
    ['a', 1],
    ['a', 2],
  ]);
  await pump.drained();
  expect(seen()).toEqual([1, 2]);
});

test('what was written before the pump started comes first, in batches of the size asked for', async () => {
  await fixture.write(numbers(25).map((n) => ['a', n]));
  const { batches, seen, handler } = keeper();
  const pump = await fixture.pump({ mappings: [{ name: 'all', handler, batchSize: 10 }] });
  await pump.drained();
  expect(seen()).toEqual(numbers(25));
  expect(batches.map((batch) => batch.length)).toEqual([10, 10, 5]);
});

test('a backlog larger than what is remembered arrives whole, in order, for a slow mapping as for a quick one', async () => {
  await fixture.write([['a', 1]]);
  fixture.repeatNewestRecord(3999);
  const quick = keeper();
  const slow = keeper();
  const slowly = (event: DynamoDBStreamEvent) =>
    new Promise<void>((resolve) => setTimeout(resolve, 30)).then(() => slow.handler(event));
  const pump = await fixture.pump({
    mappings: [
      { name: 'quick', handler: quick.handler, batchSize: 1000 },
      { name: 'slow', handler: slowly, batchSize: 150 },
    ],
  });
  await pump.drained();
  const sequence = (batches: DynamoDBRecord[][]) =>
    batches.flat().map(({ dynamodb }) => Number(dynamodb?.SequenceNumber?.slice(1)));
  expect(sequence(quick.batches)).toEqual(numbers(4000));
  expect(sequence(slow.batches)).toEqual(numbers(4000));
});

test('a mapping sees only what its filter lets through, and is not held up by the rest', async () => {
  const { seen, handler } = keeper();
  const filter = { Filters: [{ Pattern: JSON.stringify({ dynamodb: { Keys: { pk: { S: ['b'] } } } }) }] };
  const pump = await fixture.pump({ mappings: [{ name: 'some', handler, filter }] });
  await fixture.write([
    ['a', 1],
    ['b', 2],
    ['a', 3],
    ['b', 4],
    ['a', 5],
  ]);
  await pump.drained();
  expect(seen()).toEqual([2, 4]);
  expect(await pump.iteratorAge('some')).toBe(0);
});

test('a batching window collects what comes within it; waiting for the drain cuts it short', async () => {
  const { batches, handler } = keeper();
  const pump = await fixture.pump({ mappings: [{ name: 'all', handler, batchingWindowMs: 8_000 }] });
  await fixture.write([['a', 1]]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await fixture.write([['a', 2]]);
  expect(batches).toEqual([]);
  await vi.waitFor(() => expect(batches.map((batch) => batch.map(numberOf))).toEqual([[1, 2]]), soon);

  const start = performance.now();
  await fixture.write([['a', 3]]);
  await pump.drained();
  expect(performance.now() - start).toBeLessThan(7_000);
});

test('one mapping that fails does not hold up another', async () => {
  const { seen, handler } = keeper();
  const broken = () => Promise.reject(new Error('out of order'));
  const pump = await fixture.pump({
    mappings: [
      { name: 'broken', handler: broken },
      { name: 'works', handler },
    ],
  });
  await fixture.write([['a', 1]]);
  await vi.waitFor(() => expect(seen()).toEqual([1]), soon);
  await expect.poll(() => pump.iteratorAge('works'), soon).toBe(0);
  await expect.poll(() => pump.iteratorAge('broken'), soon).toBeGreaterThan(0);
});

test('a function cannot change what another one is given', async () => {
  const { seen, handler } = keeper();
  const meddler = async (event: DynamoDBStreamEvent) => {
    for (const record of event.Records) record.dynamodb = {};
  };
  const pump = await fixture.pump({
    mappings: [
      { name: 'meddler', handler: meddler },
      { name: 'all', handler },
    ],
  });
  await fixture.write([['a', 1]]);
  await pump.drained();
  expect(seen()).toEqual([1]);
});

test('records given up are reported as Lambda reports them, and the next ones go on', async () => {
  const reports: unknown[] = [];
  const { seen, handler } = keeper();
  const picky = async (event: DynamoDBStreamEvent) => {
    if (event.Records.some((record) => numberOf(record) === 2)) throw new Error('not this one');
    await handler(event);
  };
  const pump = await fixture.pump({
    mappings: [
      {
        name: 'picky',
        handler: picky,
        retries: 1,
        bisectOnError: true,
        onFailure: (report) => void reports.push(report),
      },
    ],
  });
  await fixture.write(numbers(3).map((n) => ['a', n]));
  await pump.drained();
  expect(seen()).toEqual([1, 3]);
  const second = `1${'2'.padStart(20, '0')}`;
  expect(reports).toEqual([
    {
      version: '1.0',
      timestamp: expect.any(String),
      requestContext: expect.objectContaining({ condition: 'RetryAttemptsExhausted', approximateInvokeCount: 2 }),
      responseContext: expect.objectContaining({ functionError: 'Unhandled' }),
      DDBStreamBatchInfo: {
        shardId: pump.shards()[0]?.id,
        startSequenceNumber: second,
        endSequenceNumber: second,
        approximateArrivalOfFirstRecord: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        approximateArrivalOfLastRecord: expect.any(String),
        batchSize: 1,
        streamArn: pump.streamArn,
      },
    },
  ]);
});

test('the shard waits until the report of a given-up record is taken', async () => {
  const { seen, handler } = keeper();
  const picky = (event: DynamoDBStreamEvent) =>
    numberOf(event.Records[0] as DynamoDBRecord) === 1 ? Promise.reject(new Error('not this one')) : handler(event);
  const onFailure = vi.fn().mockRejectedValueOnce(new Error('queue is down')).mockResolvedValue(undefined);
  const pump = await fixture.pump({
    mappings: [{ name: 'picky', handler: picky, batchSize: 1, retries: 0, onFailure }],
  });
  await fixture.write([
    ['a', 1],
    ['a', 2],
  ]);
  await pump.drained();
  expect(onFailure).toHaveBeenCalledTimes(2);
  expect(seen()).toEqual([2]);
});

test('an invocation that takes too long has failed', async () => {
  const handler = vi
    .fn()
    .mockReturnValueOnce(new Promise(() => undefined))
    .mockResolvedValue(undefined);
  const pump = await fixture.pump({ mappings: [{ name: 'hangs', handler, timeoutSeconds: 0.05 }] });
  await fixture.write([['a', 1]]);
  await pump.drained();
  expect(handler).toHaveBeenCalledTimes(2);
  expect(String(fixture.errors[0])).toMatch('hangs took longer than 0.05 s');
});

test.each(['with', 'without'])(
  'a lone write reaches its function in well under 100 ms %s the database file',
  async (how) => {
    const arrived: number[] = [];
    let written = 0;
    const file = how === 'with' ? { databaseFile: fixture.engine.databaseFile } : {};
    await fixture.pump({
      ...file,
      mappings: [{ name: 'all', handler: async () => void arrived.push(performance.now()) }],
    });
    const medianOfTen = async () => {
      const delays: number[] = [];
      for (let i = 0; i < 10; i++) {
        // Long enough to fall back to a slow pace.
        await new Promise((resolve) => setTimeout(resolve, 400));
        const start = performance.now();
        await fixture.write([['a', ++written]]);
        await vi.waitFor(() => expect(arrived).toHaveLength(written), { interval: 1, ...soon });
        delays.push((arrived[written - 1] as number) - start);
      }
      return delays.toSorted((a, b) => a - b)[5] as number;
    };
    // On a machine that does other things, one of a few tries is as quick as they all are on an idle one.
    let median = await medianOfTen();
    for (let tries = 1; tries < 3 && median >= 100; tries += 1) median = await medianOfTen();
    expect(median).toBeLessThan(100);
  },
  120_000,
);

test('consumed records leave the engine, but for the newest', async () => {
  const { handler } = keeper();
  const { databaseFile } = fixture.engine;
  const pump = await fixture.pump({ databaseFile, mappings: [{ name: 'all', handler }] });
  await fixture.write(numbers(30).map((n) => ['a', n]));
  await pump.drained();
  const { DatabaseSync } = await import('node:sqlite');
  const underneath = new DatabaseSync(databaseFile, { readOnly: true });
  const left = underneath.prepare('SELECT sequence_number FROM _stream_records');
  await vi.waitFor(() => expect(left.all()).toEqual([{ sequence_number: '30' }]), soon);
  underneath.close();
});

test('what one mapping has not consumed stays for it', async () => {
  const { databaseFile } = fixture.engine;
  let broken = true;
  const { seen, handler } = keeper();
  const later = (event: DynamoDBStreamEvent) => (broken ? Promise.reject(new Error('not yet')) : handler(event));
  const pump = await fixture.pump({
    databaseFile,
    mappings: [
      { name: 'quick', handler: async () => undefined },
      { name: 'later', handler: later, batchSize: 5 },
    ],
  });
  await fixture.write(numbers(30).map((n) => ['a', n]));
  await new Promise((resolve) => setTimeout(resolve, 500));
  broken = false;
  await pump.drained();
  expect(seen()).toEqual(numbers(30));
});
