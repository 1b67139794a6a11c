import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DynamoDBRecord } from 'aws-lambda';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WindowedStreamEvent } from '../../infra/local/stream/event-source-mapping.ts';
import { numberOf, type PumpFixture, pkOf, startPumpFixture } from './pump-fixture.ts';

let fixture: PumpFixture;
beforeEach(async () => {
  fixture = await startPumpFixture();
});
afterEach(() => fixture.close());

/** However busy the machine is. */
const soon = { timeout: 60_000 };
const increasing = (numbers: number[]) => numbers.every((n, i) => i === 0 || n > (numbers[i - 1] as number));

test('whatever fails, and however shards split: each partition arrives whole and in order', async () => {
  let round = 0;
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ write: fc.array(fc.nat(5), { minLength: 1, maxLength: 12 }) }) },
    { weight: 1, arbitrary: fc.record({ split: fc.nat(10), into: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 1, arbitrary: fc.constant({ restart: true }) },
  );
  const faults = fc.array(fc.oneof(fc.constant('ok'), fc.constant('throw'), fc.nat(9)), { maxLength: 25 });
  const settings = fc.record({
    shards: fc.integer({ min: 1, max: 3 }),
    batchSize: fc.integer({ min: 1, max: 9 }),
    bisectOnError: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      faults,
      settings,
      async (steps, script, { shards, ...rest }) => {
        const name = `round-${round++}`;
        const checkpointFile = `${fixture.engine.databaseFile}.${name}`;
        const processed: DynamoDBRecord[] = [];
        const handler = async ({ Records }: WindowedStreamEvent) => {
          const fault = script.shift() ?? 'ok';
          if (fault === 'throw') throw new Error('by chance');
          const done = fault === 'ok' ? Records.length : Math.min(fault as number, Records.length);
          processed.push(...Records.slice(0, done));
          const failed = Records[done]?.dynamodb?.SequenceNumber;
          return { batchItemFailures: failed ? [{ itemIdentifier: failed }] : [] };
        };
        const filter = (record: DynamoDBRecord) => pkOf(record).startsWith(name);
        const start = () => fixture.pump({ checkpointFile, shards, mappings: [{ name, handler, filter, ...rest }] });

        let pump = await start();
        const written = new Map<string, number[]>();
        let n = 0;
        for (const each of steps) {
          if ('write' in each) {
            const items = each.write.map((partition): [string, number] => [`${name}-${partition}`, ++n]);
            for (const [pk, number] of items) written.set(pk, [...(written.get(pk) ?? []), number]);
            await fixture.write(items);
          } else if ('split' in each) {
            const open = pump.shards().filter(({ until }) => until === null);
            if (open.length < 6) pump.splitShard(open[each.split % open.length]?.id as string, each.into);
          } else {
            await pump.stop();
            pump = await start();
          }
        }
        await pump.drained();
        await pump.stop();
        const arrived = Map.groupBy(processed, pkOf);
        expect(new Map([...arrived].map(([pk, records]) => [pk, records.map(numberOf)]))).toEqual(written);
      },
    ),
    { numRuns: 25 },
  );
});

test('within a shard the order is that of the writes, over all its partitions', async () => {
  const seen: [string, number][] = [];
  const handler = async ({ shardId, Records }: WindowedStreamEvent) => {
    for (const record of Records) seen.push([shardId, numberOf(record)]);
    return { state: {} };
  };
  const pump = await fixture.pump({
    shards: 3,
    mappings: [{ name: 'all', handler, tumblingWindowSeconds: 60, batchSize: 4 }],
  });
  await fixture.write(Array.from({ length: 60 }, (_, n) => [`p${n % 12}`, n]));
  await pump.drained();
  const byShard = Map.groupBy(seen, ([shardId]) => shardId);
  expect(byShard.size).toBe(3);
  for (const records of byShard.values()) expect(increasing(records.map(([, n]) => n))).toBe(true);
  expect(seen.map(([, n]) => n).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, n) => n));
});

test("children wait until their parent's last record is delivered", async () => {
  const seen: number[] = [];
  let hold = true;
  const handler = async ({ Records }: WindowedStreamEvent) => {
    if (hold) throw new Error('not yet');
    seen.push(...Records.map(numberOf));
  };
  const pump = await fixture.pump({ mappings: [{ name: 'all', handler }] });
  await fixture.write([
    ['a', 1],
    ['b', 2],
  ]);
  await vi.waitFor(() => expect(fixture.errors.length).toBeGreaterThan(0), soon);
  pump.splitShard(pump.shards()[0]?.id as string);
  await fixture.write([
    ['a', 3],
    ['b', 4],
  ]);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(seen).toEqual([]);
  hold = false;
  await pump.drained();
  expect(seen.slice(0, 2)).toEqual([1, 2]);
  expect(seen.slice(2).toSorted((a, b) => a - b)).toEqual([3, 4]);
});

test('a pump killed again and again with SIGKILL loses nothing and skips nothing', async () => {
  const checkpointFile = `${fixture.engine.databaseFile}.pump`;
  const output = `${fixture.engine.databaseFile}.seen`;
  writeFileSync(output, '');
  const lines = () =>
    readFileSync(output, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
  const script = join(import.meta.dirname, 'run-pump.ts');
  const startProcess = async () => {
    const child = spawn(process.execPath, [script, fixture.engine.endpoint, checkpointFile, output], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    return child;
  };
  const count = 600;
  const writing = fixture.write(Array.from({ length: count }, (_, n) => [`p${n % 20}`, n]));
  for (let round = 0; round < 4; round++) {
    const child = await startProcess();
    await new Promise((resolve) => setTimeout(resolve, 60 + round * 40));
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await writing;
  const last = await startProcess();
  await vi.waitFor(() => expect(new Set(lines().map(([, n]) => n)).size).toBe(count), { timeout: 60_000 });
  last.kill('SIGKILL');
  await once(last, 'exit');

  // Repeats may go back, but nothing new comes before what is older in its shard.
  for (const records of Map.groupBy(lines(), ([shardId]) => shardId).values()) {
    const firsts = [...new Set(records.map(([, n]) => Number(n)))];
    expect(increasing(firsts)).toBe(true);
  }
});

test('records that the engine no longer has are passed over', async () => {
  const checkpointFile = `${fixture.engine.databaseFile}.pump`;
  const seen: number[] = [];
  const mappings = [
    { name: 'all', handler: async ({ Records }: WindowedStreamEvent) => void seen.push(...Records.map(numberOf)) },
  ];
  const first = await fixture.pump({ checkpointFile, mappings });
  await fixture.write([['a', 1]]);
  await first.drained();
  await first.stop();
  await fixture.write([
    ['a', 2],
    ['a', 3],
    ['a', 4],
  ]);
  const { openStreamTrim } = await import('../../infra/local/stream-trim.ts');
  const trim = openStreamTrim(fixture.engine.databaseFile, fixture.engine.tableName);
  trim.through(3);
  trim.close();
  const second = await fixture.pump({ checkpointFile, mappings });
  await second.drained();
  expect(seen).toEqual([1, 4]);
});

test('a pump whose engine is gone says so and ends when told', async () => {
  const pump = await fixture.pump({ mappings: [{ name: 'all', handler: async () => undefined }] });
  await fixture.engine.stop();
  await vi.waitFor(() => expect(fixture.errors.length).toBeGreaterThan(0), soon);
  await pump.stop();
});
