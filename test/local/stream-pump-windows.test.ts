import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WindowedStreamEvent } from '../../infra/local/stream/event-source-mapping.ts';
import { numberOf, type PumpFixture, startPumpFixture } from './pump-fixture.ts';

let fixture: PumpFixture;
let checkpointFile: string;
beforeEach(async () => {
  fixture = await startPumpFixture();
  checkpointFile = `${fixture.engine.databaseFile}.pump`;
});
afterEach(() => fixture.close());

type Sum = { sum?: number };
/** A function that adds up in the window's state, and keeps its events. */
function adder() {
  const events: WindowedStreamEvent[] = [];
  const handler = async (event: WindowedStreamEvent) => {
    events.push(event);
    const sum = (event.state as Sum).sum ?? 0;
    return { state: { sum: event.Records.reduce((total, record) => total + numberOf(record), sum) } };
  };
  const finals = () => events.filter((event) => event.isFinalInvokeForWindow);
  return { events, handler, finals };
}
/** However busy the machine is. */
const soon = { timeout: 60_000 };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** So that what follows falls into one window, from its beginning. */
const untilNextWindow = (seconds: number) => pause(seconds * 1_000 - (Date.now() % (seconds * 1_000)) + 5);
/** A window that does not end before the test does, but where the test itself ends it. */
const longWindow = 600;
const inLongWindow = async () => {
  if (longWindow * 1_000 - (Date.now() % (longWindow * 1_000)) < 15_000) await untilNextWindow(longWindow);
};

test('the state goes from one invocation of a window to the next, and the final one comes when its time is up', async () => {
  const { events, handler, finals } = adder();
  const pump = await fixture.pump({ mappings: [{ name: 'counts', handler, tumblingWindowSeconds: 5, batchSize: 1 }] });
  await untilNextWindow(5);
  await fixture.write([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  await vi.waitFor(() => expect(finals()).toHaveLength(1), soon);
  expect(events.map(({ state }) => state)).toEqual([{}, { sum: 1 }, { sum: 3 }, { sum: 6 }]);
  const [first, , , last] = events;
  expect(first).toMatchObject({
    shardId: pump.shards()[0]?.id,
    eventSourceARN: pump.streamArn,
    isFinalInvokeForWindow: false,
    isWindowTerminatedEarly: false,
  });
  expect(last?.Records).toEqual([]);
  const { start, end } = first?.window ?? { start: '', end: '' };
  expect(start).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(Date.parse(end) - Date.parse(start)).toBe(5000);
  expect(new Set(events.map(({ window }) => window.start)).size).toBe(1);
});

test('a backlog over several windows is cut at their borders, each with a state of its own', async () => {
  await fixture.write([10, 1, 20, 2, 30, 3].map((n) => ['a', n]));
  const start = Math.floor(Date.now() / 2_000) * 2 - 60;
  fixture.date([0, 1, 2, 3, 4, 5].map((second) => start + second));
  const { handler, finals } = adder();
  const pump = await fixture.pump({ mappings: [{ name: 'counts', handler, tumblingWindowSeconds: 2 }] });
  await pump.drained();
  await vi.waitFor(() => expect(finals()).toHaveLength(3), soon);
  expect(finals().map(({ state }) => (state as Sum).sum)).toEqual([11, 22, 33]);
});

test('an answer without state is a failure', async () => {
  const { handler, finals } = adder();
  const forgetful = vi.fn(handler).mockImplementationOnce(async () => ({}) as never);
  const pump = await fixture.pump({ mappings: [{ name: 'counts', handler: forgetful, tumblingWindowSeconds: 1 }] });
  await fixture.write([['a', 5]]);
  await pump.drained();
  await vi.waitFor(() => expect(finals()).toHaveLength(1), soon);
  expect(finals()[0]?.state).toEqual({ sum: 5 });
});

test('the state of a failed batch is not kept; that of a partly processed one is', async () => {
  const events: WindowedStreamEvent[] = [];
  const handler = async (event: WindowedStreamEvent) => {
    events.push(event);
    const failsFrom = [0, 1][events.length - 1];
    const failed = failsFrom === undefined ? undefined : event.Records[failsFrom]?.dynamodb?.SequenceNumber;
    return { state: { after: events.length }, batchItemFailures: failed ? [{ itemIdentifier: failed }] : [] };
  };
  await inLongWindow();
  await fixture.write([
    ['a', 1],
    ['a', 2],
  ]);
  const pump = await fixture.pump({ mappings: [{ name: 'counts', handler, tumblingWindowSeconds: longWindow }] });
  await pump.drained();
  expect(events.map(({ Records, state }) => [Records.map(numberOf), state])).toEqual([
    [[1, 2], {}],
    [[1, 2], {}],
    [[2], { after: 2 }],
  ]);
});

test('the state of a half-finished window outlives a restart', async () => {
  const before = adder();
  const mapping = { name: 'counts', tumblingWindowSeconds: longWindow };
  await inLongWindow();
  const first = await fixture.pump({ checkpointFile, mappings: [{ ...mapping, handler: before.handler }] });
  await fixture.write([['a', 5]]);
  await first.drained();
  await first.stop();

  const after = adder();
  const second = await fixture.pump({ checkpointFile, mappings: [{ ...mapping, handler: after.handler }] });
  await fixture.write([['a', 6]]);
  await second.drained();
  second.splitShard(second.shards()[0]?.id as string);
  await vi.waitFor(() => expect(after.finals()).toHaveLength(1), soon);
  expect(before.finals()).toEqual([]);
  expect(after.events.map(({ state }) => state)).toEqual([{ sum: 5 }, { sum: 11 }]);
});

test('a state beyond 1 MB ends the window early, and the next records begin with an empty one', async () => {
  const events: WindowedStreamEvent[] = [];
  const handler = async (event: WindowedStreamEvent) => {
    events.push(event);
    const large = event.Records.some((record) => numberOf(record) === 2);
    return { state: large ? { text: 'x'.repeat(1024 * 1024) } : { small: true } };
  };
  await inLongWindow();
  const pump = await fixture.pump({
    mappings: [{ name: 'counts', handler, tumblingWindowSeconds: longWindow, batchSize: 1 }],
  });
  await fixture.write([
    ['a', 1],
    ['a', 2],
    ['a', 3],
  ]);
  await pump.drained();
  expect(events.map(({ state, isWindowTerminatedEarly }) => [state, isWindowTerminatedEarly])).toEqual([
    [{}, false],
    [{ small: true }, false],
    [{ small: true }, true],
    [{}, false],
  ]);
});

test('a shard that closes ends its window; its children begin their own', async () => {
  const { events, handler, finals } = adder();
  await inLongWindow();
  const pump = await fixture.pump({ mappings: [{ name: 'counts', handler, tumblingWindowSeconds: longWindow }] });
  await fixture.write([['a', 1]]);
  await pump.drained();
  const parent = pump.shards()[0]?.id as string;
  pump.splitShard(parent, 1);
  await fixture.write([['a', 2]]);
  await pump.drained();
  expect(finals().map(({ shardId, state }) => [shardId, state])).toEqual([[parent, { sum: 1 }]]);
  const child = pump.shards()[1]?.id;
  expect(events.at(-1)).toMatchObject({ shardId: child, state: {}, isFinalInvokeForWindow: false });
});

test('a final invocation that a stop prevented is made after the restart', async () => {
  const { handler, finals } = adder();
  const refusing = async (event: WindowedStreamEvent) => {
    if (event.isFinalInvokeForWindow) throw new Error('snapshot refused');
    return handler(event);
  };
  const mapping = { name: 'counts', tumblingWindowSeconds: longWindow };
  await inLongWindow();
  const first = await fixture.pump({ checkpointFile, mappings: [{ ...mapping, handler: refusing }] });
  await fixture.write([['a', 1]]);
  await first.drained();
  first.splitShard(first.shards()[0]?.id as string);
  await vi.waitFor(() => expect(fixture.errors.length).toBeGreaterThan(0), soon);
  await first.stop();
  expect(finals()).toEqual([]);
  await fixture.pump({ checkpointFile, mappings: [{ ...mapping, handler }] });
  await vi.waitFor(() => expect(finals().map(({ state }) => state)).toEqual([{ sum: 1 }]), soon);
});

test('a failed final invocation is made again before anything else', async () => {
  const { events, handler, finals } = adder();
  let failures = 2;
  const failing = async (event: WindowedStreamEvent) => {
    const answer = await handler(event);
    if (event.isFinalInvokeForWindow && failures-- > 0) throw new Error('snapshot refused');
    return answer;
  };
  const pump = await fixture.pump({ mappings: [{ name: 'counts', handler: failing, tumblingWindowSeconds: 1 }] });
  await fixture.write([['a', 1]]);
  await vi.waitFor(() => expect(finals()).toHaveLength(3), soon);
  await fixture.write([['a', 2]]);
  await pump.drained();
  expect(events.slice(0, 4).map(({ isFinalInvokeForWindow }) => isFinalInvokeForWindow)).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect(new Set(finals().map(({ state }) => JSON.stringify(state)))).toEqual(new Set(['{"sum":1}']));
});
