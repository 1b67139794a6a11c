import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Daftar, openDaftar } from '../../functions/http/daftar.ts';
import { type EventSource, eventSources, patternsOf, schedules } from '../../infra/event-sources.ts';
import { makeDemo } from '../../infra/local/demo/make-demo.ts';
import { startStreamPump } from '../../infra/local/stream-pump.ts';
import { newRecountId } from '../../shared/keys/made-ids.ts';
import { emptyRecount } from '../../shared/table/recount.item.ts';
import { makePeople } from '../drill/people.ts';
import { startTestEngine } from '../engine.ts';
import { startRecordingProxy } from './recording-proxy.ts';

const campaignId = 'fun-run-5k';
const sessionId = 'bandung';
const minute = 60_000;

const engine = await startTestEngine();
const keyFile = join(dirname(engine.databaseFile), 'master.key');
writeFileSync(keyFile, randomBytes(32).toString('hex'));
Object.assign(process.env, {
  TABLE_NAME: engine.tableName,
  KEY_FILE: keyFile,
  ERASURES_FILE: join(dirname(keyFile), 'erasures.jsonl'),
  OBJECTS_FOLDER: join(dirname(keyFile), 'objects'),
  TOKEN_ISSUER: 'https://issuer.example',
  TOKEN_CLIENT_ID: 'pages',
  TOKEN_JWKS_URL: 'https://issuer.example/jwks.json',
});

type Run = (event?: unknown, context?: unknown) => Promise<unknown>;

/** A copy of a function of its own, as Lambda has one for each, that reaches the table through a proxy of its own. */
const startFunction = async (load: () => Promise<{ handler: unknown }>) => {
  const proxy = await startRecordingProxy(engine.endpoint);
  vi.resetModules();
  const { handler } = await load();
  const run: Run = (event) => {
    // It opens its table at its first call.
    process.env.DYNAMODB_ENDPOINT = proxy.endpoint;
    return (handler as Run)(event, {});
  };
  return { run, proxy };
};
const stream = () => import('../../functions/events/stream.ts');
const functions = {
  counts: await startFunction(stream),
  recounts: await startFunction(stream),
  sweep: await startFunction(() => import('../../functions/events/schedule.ts')),
  retention: await startFunction(() => import('../../functions/events/retention.ts')),
};
const people = await startFunction(() => import('../../functions/public/handler.ts'));

const pump = await startStreamPump({
  endpoint: engine.endpoint,
  tableName: engine.tableName,
  mappings: Object.entries<EventSource>(eventSources).map(([name, source]) => ({
    name,
    handler: functions[name as keyof typeof eventSources].run as never,
    filter: { Filters: patternsOf(source).map((pattern) => ({ Pattern: JSON.stringify(pattern) })) },
    ...(source.tumblingWindowSeconds > 0 && { tumblingWindowSeconds: source.tumblingWindowSeconds }),
  })),
});
const daftar: Daftar = openDaftar({ ...process.env, DYNAMODB_ENDPOINT: engine.endpoint });
const crowd = makePeople('event-actions');

const signUp = async () => {
  const { person } = crowd.next().value;
  const body = JSON.stringify({ sessionId, person, consent: { version: '1', accepted: true }, answers: {} });
  const path = `/v1/campaigns/${campaignId}/sign-ups`;
  const http = { method: 'POST', path, sourceIp: '192.0.2.1' };
  const headers = { 'content-type': 'application/json' };
  const answer = await people.run({
    routeKey: 'POST /v1/campaigns/{campaignId}/sign-ups',
    rawPath: path,
    pathParameters: { campaignId },
    headers,
    body,
    requestContext: { http },
  });
  expect(answer).toMatchObject({ statusCode: 201 });
};

beforeAll(async () => {
  await makeDemo({ endpoint: engine.endpoint, tableName: engine.tableName, keyFile });
  for (let nth = 0; nth < 5; nth += 1) await signUp();
  await pump.drained();

  // Somebody's answer is lost: a number without a sign-up, found by the sweep a quarter of an hour later.
  await daftar.numbers.take(campaignId, sessionId);
  const start = Date.now();
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const minutes of [0, 1, 16, 17]) {
    vi.setSystemTime(start + minutes * minute);
    await functions.sweep.run();
  }
  vi.useRealTimers();

  // A cell that has gone wrong is set right by a recount.
  const { cells, marksOf } = await daftar.counts.all(campaignId);
  const cellId = Object.keys(cells)[0] ?? '';
  await daftar.counts.repair(campaignId, cellId, { 'confirmed:none': 99 }, marksOf(cellId));
  await functions.recounts.run({ Records: [{ messageId: 'records of the counts were given up' }] });
  await daftar.recounts.start(emptyRecount(campaignId, newRecountId(), true, Date.now()));
  await pump.drained();

  // The campaign's date is past: it is begun, a minute later its people are counted for the last time, then they are removed.
  const campaign = await daftar.campaigns.readNow(campaignId);
  const past = (days: number) => new Date(start - days * 86_400_000).toISOString();
  if (campaign) await daftar.campaigns.change(campaign, { endsAt: past(9), retainUntil: past(2).slice(0, 10) });
  await functions.retention.run();
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const minutes of [2, 3]) {
    vi.setSystemTime(Date.now() + minutes * minute);
    await functions.retention.run();
    await pump.drained();
  }
  await functions.retention.run();
  vi.useRealTimers();
});

afterAll(async () => {
  await pump.stop();
  for (const { proxy } of [...Object.values(functions), people]) await proxy.stop();
  await engine.stop();
});

test.each(Object.entries({ ...eventSources, ...schedules }))(
  '%s does to the table what is written of it, and nothing else',
  (name, { table }) => {
    expect(functions[name as keyof typeof functions].proxy.used()).toEqual([...table].sort());
  },
);
