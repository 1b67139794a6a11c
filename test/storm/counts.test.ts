import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBRecord, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { repairAgain } from '../../functions/events/recount-all.ts';
import type { handler as StreamHandler } from '../../functions/events/stream.ts';
import { type Daftar, openDaftar } from '../../functions/http/daftar.ts';
import { eventSources, patternsOf } from '../../infra/event-sources.ts';
import type { WindowedStreamEvent } from '../../infra/local/stream/event-source-mapping.ts';
import { type StreamPump, startStreamPump } from '../../infra/local/stream-pump.ts';
import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { sumCells } from '../../shared/domain/counts.ts';
import { newProbeId, newRecountId } from '../../shared/keys/made-ids.ts';
import { type Around, openTable } from '../../shared/table/client.ts';
import { fromImage } from '../../shared/table/image.ts';
import { emptyRecount, type RecountJob } from '../../shared/table/recount.item.ts';
import { recounting } from '../../shared/table/recounting.ts';
import { chanceOf } from '../drill/chance.ts';
import { drawOperation } from './draw-operation.ts';
import { openKiosks } from './kiosks.ts';
import { openStormTable } from './open-storm-table.ts';
import { operationsOf } from './operations.ts';
import { openCampaign, runnersOf, stormStart } from './world.ts';

type Handle = (event: WindowedStreamEvent) => Promise<{ state?: Record<string, unknown> }>;

let table: Awaited<ReturnType<typeof openStormTable>>;
let daftar: Daftar;
let handler: typeof StreamHandler;
let pump: StreamPump;
/** What stands between the pump and the function that counts. */
let around: (handle: Handle) => Handle = (handle) => handle;
let givenUp = 0;
const lostAtLeast = 5;
let broken = false;
const underWay = new Set<Promise<unknown>>();

beforeAll(async () => {
  table = await openStormTable();
  Object.assign(process.env, table.environment);
  daftar = openDaftar(table.environment);
  ({ handler } = await import('../../functions/events/stream.ts'));
  const real = handler as unknown as Handle;
  const { endpoint, tableName } = table.engine;
  const mappingOf = (name: keyof typeof eventSources, handle: Handle, retries: number) => ({
    name,
    handler: handle,
    filter: {
      Filters: patternsOf(eventSources[name]).map((pattern) => ({ Pattern: JSON.stringify(pattern) })),
    },
    // Small, so that there are many.
    batchSize: name === 'counts' ? 7 : 1,
    ...(name === 'counts' && { tumblingWindowSeconds: 1 }),
    retries,
    timeoutSeconds: eventSources[name].timeoutSeconds,
    bisectOnError: true,
    onFailure: async () => {
      givenUp += 1;
      if (givenUp >= lostAtLeast) broken = false;
      await handler({ Records: [{ messageId: String(givenUp), body: '{}' }] } as unknown as SQSEvent);
    },
  });
  pump = await startStreamPump({
    endpoint,
    tableName,
    shards: 3,
    mappings: [mappingOf('counts', (event) => around(real)(event), 6), mappingOf('recounts', real, 3)],
    backoffMs: () => 1,
    onError: () => undefined,
  });
});
afterAll(async () => {
  await pump.stop();
  await table.stop();
});

const crowdSize = 150;
/** These alone sign up in the third session, where a kiosk holds places: nothing that the draw brings touches them. */
const apart = 6;

/** A hundred and fifty people sign up, cancel, move, are promoted, while `meanwhile` happens eight times; then those of the third session come. */
const crowd = async (campaignId: string, meanwhile: () => void) => {
  const sessionIds = await openCampaign(daftar, campaignId, [
    { quota: 60, waitingSize: 40 },
    { quota: 30, waitingSize: 20 },
    { quota: 20, waitingSize: 20 },
  ]);
  const third = sessionIds.pop() as string;
  const runners = await runnersOf(daftar, campaignId, crowdSize + apart);
  const known = {
    sessionIds,
    runners: runners.slice(0, crowdSize),
    lastTold: new Map(),
    begun: new Set<number>(),
    kiosks: openKiosks(),
    quotas: new Map([
      ['bandung', 60],
      ['jakarta', 30],
    ]),
  };
  const operations = operationsOf(daftar, campaignId, () => stormStart);
  const chance = chanceOf(17, 0);
  let begun = 0;
  const oneAfterAnother = async () => {
    while (begun < 320) {
      begun += 1;
      if (begun % 40 === 0) meanwhile();
      for (const { who, work } of drawOperation(chance, operations, known)) {
        const { promised } = await work();
        if (promised && who !== undefined) known.lastTold.set(who, promised);
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, oneAfterAnother));
  const lease = { sessionId: third, leaseId: 'ls_tetap', deviceId: 'kd_tetap', wanted: 2 };
  await operations.kiosk.lease(openKiosks(), lease);
  for (const runner of runners.slice(crowdSize)) await operations.signUp(runner, third);
};

const recount = async (campaignId: string): Promise<RecountJob> => {
  const job = emptyRecount(campaignId, newRecountId(), false, Date.now());
  await daftar.recounts.start(job);
  return vi.waitFor(
    async () => {
      const found = await daftar.recounts.get(campaignId, job.recountId);
      expect(found?.state).toBe('done');
      return found as RecountJob;
    },
    { timeout: 120_000, interval: 50 },
  );
};

/** Of each batch; with those that end so by themselves, fewer than there are tries. */
const faultsOfEach = 3;
/** The snapshot is written when a window ends, which may be after all that was in it is counted. */
const patience = { timeout: 60_000, interval: 50 };

test('counts equal a recount, though batches fail, come twice, come late, and shards split under them', async () => {
  const chance = chanceOf(4, 0);
  const failures = new Map<string, number>();
  const shaky =
    (handle: Handle): Handle =>
    async (event) => {
      const draw = chance.below(100);
      const first = event.Records[0]?.dynamodb?.SequenceNumber ?? event.shardId;
      const failed = failures.get(first) ?? 0;
      // Else one in some hundred thousand would fail until it is given up, and these are hundreds.
      if (draw < 20 && failed === faultsOfEach) return handle(event);
      if (draw < 20) failures.set(first, failed + 1);
      if (draw < 10) throw new Error('before counting, injected');
      if (draw < 20) {
        await handle(event);
        throw new Error('after counting, injected');
      }
      if (draw < 30) {
        // An invocation that ran into its time limit goes on for a while beside the one that repeats it.
        const late = new Promise((resolve) => setTimeout(resolve, chance.below(300))).then(() => handle(event));
        // Nobody hears how it ends: two that show the counts at once may both be told to come again.
        underWay.add(Promise.allSettled([late]));
      }
      if (draw < 40) await Promise.all([handle(event), handle(event)]);
      return handle(event);
    };
  around = shaky;
  let splits = 0;
  await crowd('hitung-badai', () => {
    const open = pump.shards().filter(({ until }) => until === null);
    if (open.length > 6) return;
    // The oldest is the largest: of a shard that is too small no probe of a recount would tell.
    pump.splitShard(open[0]?.id as string);
    splits += 1;
  });
  await pump.drained();
  await Promise.all(underWay);
  around = (handle) => handle;

  const done = await recount('hitung-badai');
  expect(done).toMatchObject({ settled: true, drift: 0, differences: [] });
  expect(done.counted).toEqual(done.recounted);
  expect((done.recounted.total ?? 0) + (done.recounted.cancelled ?? 0)).toBeGreaterThan(40);
  expect(done.recounted.held).toBeGreaterThan(0);
  expect(splits).toBeGreaterThan(2);
  expect(givenUp).toBe(0);
  await vi.waitFor(async () => {
    const shown = await daftar.snapshots.get('hitung-badai', true);
    expect(sumCells(shown?.cells ?? {}).all).toEqual(done.recounted);
  }, patience);
}, 480_000);

test('a recount beside sign-ups says that it is not settled rather than that something is wrong', async () => {
  around = (handle) => handle;
  let over = false;
  const found: RecountJob[] = [];
  const recounts = async () => {
    while (!over) found.push(await recount('hitung-sibuk'));
  };
  const busy = crowd('hitung-sibuk', () => undefined).finally(() => {
    over = true;
  });
  await vi.waitFor(async () => expect(await daftar.campaigns.readNow('hitung-sibuk')).toBeDefined(), patience);
  await Promise.all([busy, recounts()]);
  expect(found.filter(({ settled, drift }) => settled && drift > 0)).toEqual([]);
  await pump.drained();
  expect(await recount('hitung-sibuk')).toMatchObject({ settled: true, drift: 0 });
});

test('a recount waits for an index that lags, rather than missing whom it does not show yet', async () => {
  let asked = 0;
  const isProbe = (values: object) => ':sk' in values;
  // Frozen until the third question for a probe: until then it shows nobody.
  const lagging: Around = ({ action, input }, send) => {
    const { IndexName, ExpressionAttributeValues: values = {} } = input as QueryCommandInput;
    if (action !== 'Query' || IndexName !== 'list') return send();
    if (isProbe(values)) asked += 1;
    return asked > 2 ? send() : Promise.resolve({ Items: [], Count: 0 });
  };
  const campaignId = 'hitung-lambat';
  const sizes = [{ quota: 60, waitingSize: 40 }];
  const [sessionId = ''] = await openCampaign(daftar, campaignId, sizes);
  const operations = operationsOf(daftar, campaignId, () => stormStart);
  for (const runner of await runnersOf(daftar, campaignId, 5)) await operations.signUp(runner, sessionId);
  await pump.drained();

  const { endpoint, tableName } = table.engine;
  const behindIt = openTable({ endpoint, tableName, around: lagging });
  const campaign = (await daftar.campaigns.readNow(campaignId)) as CampaignInFull;
  const job = emptyRecount(campaignId, newRecountId(), false, Date.now());
  const done = await recounting(behindIt, { now: Date.now, newId: newProbeId })(campaign, job);
  expect(done).toMatchObject({ settled: true, drift: 0, counted: { confirmed: 5 } });
});

test('changes that were given up are missed until a recount sets the counts right by itself', async () => {
  // New sign-ups alone, each of which changes a count: a recount whose probes were given up would wait for them.
  const isSignUp = ({ eventName, dynamodb }: DynamoDBRecord) =>
    eventName === 'INSERT' && fromImage(dynamodb?.NewImage)?.type === 'SignUp';
  around = (handle) => async (event) => {
    if (broken && event.Records.some(isSignUp)) throw new Error('broken, injected');
    return handle(event);
  };
  let times = 0;
  await crowd('hitung-hilang', () => {
    times += 1;
    if (times === 3) broken = true;
  });
  await pump.drained();
  expect(givenUp).toBeGreaterThanOrEqual(lostAtLeast);
  await vi.waitFor(
    async () => {
      // As the schedule does, where the crowd let a repair come to no end.
      await repairAgain(daftar, 'hitung-hilang', Date.now());
      const found = await daftar.recounts.newest('hitung-hilang');
      expect(found).toMatchObject({ state: 'done', repair: true, settled: true });
    },
    { timeout: 120_000, interval: 50 },
  );
  const all = await daftar.table.query({
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': 'RECOUNT#hitung-hilang' },
  });
  expect(Math.max(...(all.Items ?? []).map(({ drift }) => Number(drift)))).toBeGreaterThan(0);
  const after = await recount('hitung-hilang');
  expect(after).toMatchObject({ settled: true, drift: 0 });
  await vi.waitFor(async () => {
    const shown = await daftar.snapshots.get('hitung-hilang', true);
    expect(sumCells(shown?.cells ?? {}).all).toEqual(after.recounted);
  }, patience);
}, 480_000);
