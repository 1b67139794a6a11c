import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseDue } from '../../functions/events/retention/erase-due.ts';
import { handler as stream } from '../../functions/events/stream.ts';
import { openDaftar } from '../../functions/http/daftar.ts';
import { handler as people } from '../../functions/public/handler.ts';
import { eventSources, patternsOf } from '../../infra/event-sources.ts';
import { makeDemo } from '../../infra/local/demo/make-demo.ts';
import { startStreamPump } from '../../infra/local/stream-pump.ts';
import { replayErasures } from '../../infra/operate/replay-erasures.ts';
import { type Campaign, dayIn } from '../../shared/domain/campaign.ts';
import { newRecountId } from '../../shared/keys/made-ids.ts';
import type { Around } from '../../shared/table/client.ts';
import { emptyRecount } from '../../shared/table/recount.item.ts';
import { makePeople } from '../drill/people.ts';
import { startTestEngine, type TestEngine } from '../engine.ts';

const dayMs = 86_400_000;
const sessionId = 'bandung';
const folder = mkdtempSync(join(tmpdir(), 'daftar-retention-'));
const keyFile = join(folder, 'master.key');
const ledger = join(folder, 'erasures.jsonl');
writeFileSync(keyFile, randomBytes(32).toString('hex'));

const engine = await startTestEngine();
Object.assign(process.env, {
  TABLE_NAME: engine.tableName,
  DYNAMODB_ENDPOINT: engine.endpoint,
  KEY_FILE: keyFile,
  ERASURES_FILE: ledger,
  OBJECTS_FOLDER: join(folder, 'objects'),
  TOKEN_ISSUER: 'https://issuer.example',
  TOKEN_CLIENT_ID: 'pages',
  TOKEN_JWKS_URL: 'https://issuer.example/jwks.json',
});
const daftar = openDaftar(process.env);
const pump = await startStreamPump({
  endpoint: engine.endpoint,
  tableName: engine.tableName,
  mappings: Object.entries(eventSources).map(([name, source]) => ({
    name,
    handler: stream as never,
    filter: { Filters: patternsOf(source).map((pattern) => ({ Pattern: JSON.stringify(pattern) })) },
    ...(source.tumblingWindowSeconds > 0 && { tumblingWindowSeconds: source.tumblingWindowSeconds }),
  })),
});
const crowd = makePeople('retention');

beforeAll(() => makeDemo({ endpoint: engine.endpoint, tableName: engine.tableName, keyFile }), 60_000);
afterAll(async () => {
  await pump.stop();
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});

const signUp = async (campaignId: string) => {
  const { person } = crowd.next().value;
  const body = JSON.stringify({ sessionId, person, consent: { version: '1', accepted: true }, answers: {} });
  const path = `/v1/campaigns/${campaignId}/sign-ups`;
  const answer = (await (people as unknown as (event: object, context: object) => Promise<{ statusCode: number }>)(
    {
      routeKey: 'POST /v1/campaigns/{campaignId}/sign-ups',
      rawPath: path,
      pathParameters: { campaignId },
      headers: { 'content-type': 'application/json' },
      body,
      requestContext: { http: { method: 'POST', path, sourceIp: '192.0.2.1' } },
    },
    {},
  )) as { statusCode: number };
  expect(answer).toMatchObject({ statusCode: 201 });
};

/** A campaign like the demo's, whose people may be kept no longer. */
const pastCampaign = async (campaignId: string, howMany: number): Promise<Campaign> => {
  const demo = await daftar.campaigns.readNow('fun-run-5k');
  if (!demo) throw new Error('There is no demo');
  const { sessions, channels, ...like } = demo;
  const session = { ...sessions[0], campaignId, sessionId, cityCode: '32.73', version: 1 } as (typeof sessions)[number];
  const items = [
    daftar.campaigns.newItem({ ...like, campaignId, version: 1 }),
    ...channels.map((channel) => daftar.channels.newItem({ ...channel, campaignId })),
    daftar.sessions.newItem(session),
    ...daftar.sequences.newItems(session, 1_000, 0, false, 10),
  ];
  expect(await daftar.idempotency.create(items, undefined, undefined, 0)).toBe(true);
  for (let nth = 0; nth < howMany; nth += 1) await signUp(campaignId);
  await pump.drained();
  return makePast(campaignId);
};
const makePast = async (campaignId: string): Promise<Campaign> => {
  const campaign = (await daftar.campaigns.readNow(campaignId)) as Campaign;
  const endsAt = new Date(Date.now() - 4 * dayMs).toISOString();
  const retainUntil = dayIn(campaign.timeZone, new Date(Date.now() - 2 * dayMs).toISOString());
  expect(await daftar.campaigns.change(campaign, { endsAt, retainUntil })).toBe(true);
  return campaign;
};

const remaining = async (campaignId: string) => (await daftar.signUps.page(campaignId, sessionId, 500)).items.length;
const counted = async (campaignId: string, of = daftar) => (await of.counts.everything(campaignId)).cells;
const recount = async (campaignId: string) => {
  const campaign = await daftar.campaigns.readNow(campaignId);
  if (!campaign) throw new Error('There is no such campaign');
  return daftar.recount(campaign, emptyRecount(campaignId, newRecountId(), true, Date.now()));
};
/** After what was under way at the date has landed. */
const later = () => Date.now() + 2 * 60_000;
const never = () => false;
const afterCalls = (calls: number) => {
  let left = calls;
  return () => {
    left -= 1;
    return left < 0;
  };
};
const isErased = async (campaignId: string) => (await daftar.campaigns.readNow(campaignId))?.erasedAt !== undefined;

/** Begins, and counts for the last time. Nobody is removed yet: the first slice is late as soon as it would. */
const countedLast = async (campaignId: string) => {
  await eraseDue(daftar, { now: Date.now, isLate: never });
  while (!(await daftar.retentions.get(campaignId))?.kept) {
    await eraseDue(daftar, { now: later, isLate: afterCalls(1) });
    // The recount runs where its asking arrives in the stream.
    await pump.drained();
  }
};

const erasedWholly = async (campaignId: string) => {
  await countedLast(campaignId);
  while (!(await isErased(campaignId))) await eraseDue(daftar, { now: later, isLate: never });
};

test('whoever is killed at any removal leaves a campaign that the next run goes on with; the counts never move', async () => {
  const campaignId = 'acara-terputus';
  await pastCampaign(campaignId, 30);
  const before = await counted(campaignId);
  await countedLast(campaignId);
  expect(await remaining(campaignId)).toBe(30);
  expect(await recount(campaignId)).toMatchObject({ settled: true, drift: 0, keptSince: expect.any(String) });

  let runs = 0;
  let seenLeft = 30;
  while (!(await isErased(campaignId))) {
    let removals = 0;
    const killed: Around = async ({ action }, send) => {
      removals += action === 'DeleteItem' ? 1 : 0;
      if (removals > 7) throw new Error('Killed');
      return send();
    };
    await eraseDue(openDaftar(process.env, killed), { now: later, isLate: never });
    await pump.drained();
    const left = await remaining(campaignId);
    expect(left).toBeLessThanOrEqual(seenLeft);
    seenLeft = left;
    expect(await counted(campaignId)).toEqual(before);
    expect(await recount(campaignId)).toMatchObject({ settled: true, drift: 0 });
    runs += 1;
    expect(runs).toBeLessThan(20);
  }
  expect(runs).toBeGreaterThan(2);
  expect(await remaining(campaignId)).toBe(0);
  expect(await counted(campaignId)).toEqual(before);

  // A recount of nobody still finds a count that was changed, and never sets counts to nought.
  const [cellId = ''] = Object.keys(before);
  const { marksOf } = await daftar.counts.everything(campaignId);
  expect(await daftar.counts.repair(campaignId, cellId, { 'confirmed:none': 999 }, marksOf(cellId))).toBe(true);
  expect((await recount(campaignId)).drift).toBeGreaterThan(0);
  expect((await counted(campaignId))[cellId]).toEqual({ 'confirmed:none': 999 });
});

test('a slice that runs out of time keeps how far it came, and two runs at once come to the same end', async () => {
  const campaignId = 'acara-irisan';
  await pastCampaign(campaignId, 12);
  const before = await counted(campaignId);
  await countedLast(campaignId);
  let slices = 0;
  const seen: number[] = [];
  while (!(await isErased(campaignId))) {
    const slice = () => eraseDue(openDaftar(process.env), { now: later, isLate: afterCalls(4) });
    expect((await Promise.all([slice(), slice()])).flat()).toEqual([]);
    seen.push((await daftar.retentions.get(campaignId))?.emptied ?? -1);
    slices += 1;
    expect(slices).toBeLessThan(40);
  }
  expect(slices).toBeGreaterThan(2);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  await pump.drained();
  expect(await remaining(campaignId)).toBe(0);
  expect(await counted(campaignId)).toEqual(before);
});

test('nothing begins where the date was moved in the same moment, and nothing is removed before the last count', async () => {
  const campaignId = 'acara-diundur';
  const seen = await pastCampaign(campaignId, 2);
  // As a manager does between the reading and the beginning.
  expect(await daftar.retentions.begin(seen, 'rt_LATE', new Date().toISOString())).toBe(false);
  expect(await daftar.retentions.get(campaignId)).toBeUndefined();

  // Within a minute of the beginning, a write that was under way may still land.
  await eraseDue(daftar, { now: Date.now, isLate: never });
  await eraseDue(daftar, { now: Date.now, isLate: never });
  expect((await daftar.campaigns.readNow(campaignId))?.erasingSince).toBeDefined();
  expect((await daftar.retentions.get(campaignId))?.recountId).toBeUndefined();
  expect(await remaining(campaignId)).toBe(2);
  const lines = readFileSync(ledger, 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toContainEqual({
    retentionId: expect.stringMatching(/^rt_/),
    organiserId: 'panitia-nusantara',
    campaignId,
    at: expect.any(String),
  });
  await erasedWholly(campaignId);
  expect(await remaining(campaignId)).toBe(0);
});

test('a table that was restored from before the date has its people erased again from the ledger, and its counts as they were', async () => {
  const campaignId = 'acara-pulih';
  const untouched = 'acara-tetap';
  await pastCampaign(campaignId, 6);
  await pastCampaign(untouched, 3);
  await postpone(untouched);
  const before = await counted(campaignId);
  const backup = await everything(engine);
  await erasedWholly(campaignId);

  const restored = await startTestEngine();
  try {
    const client = DynamoDBDocumentClient.from(new DynamoDBClient(restored.client));
    for (const Item of backup) await client.send(new PutCommand({ TableName: restored.tableName, Item }));
    process.env.DYNAMODB_ENDPOINT = restored.endpoint;
    const there = openDaftar(process.env);
    expect((await there.signUps.page(campaignId, sessionId, 500)).items).toHaveLength(6);

    for (let times = 0; times < 2; times += 1) {
      expect(await replayErasures(ledger)).toMatchObject({ unknown: 0 });
      expect((await there.signUps.page(campaignId, sessionId, 500)).items).toEqual([]);
      expect(await counted(campaignId, there)).toEqual(before);
      expect(await there.campaigns.readNow(campaignId)).toMatchObject({ erasedAt: expect.any(String) });
    }
    expect((await there.signUps.page(untouched, sessionId, 500)).items).toHaveLength(3);
  } finally {
    process.env.DYNAMODB_ENDPOINT = engine.endpoint;
    await restored.stop();
  }
});

const postpone = async (campaignId: string) => {
  const campaign = (await daftar.campaigns.readNow(campaignId)) as Campaign;
  await daftar.campaigns.change(campaign, { retainUntil: '2199-01-01' });
};
const everything = async ({ client, tableName }: TestEngine) => {
  const scanning = DynamoDBDocumentClient.from(new DynamoDBClient(client));
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await scanning.send(
      new ScanCommand({ TableName: tableName, ConsistentRead: true, ...(from && { ExclusiveStartKey: from }) }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return items;
};
