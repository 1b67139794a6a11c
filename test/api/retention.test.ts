import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eraseDue } from '../../functions/events/retention/erase-due.ts';
import { type Daftar, openDaftar } from '../../functions/http/daftar.ts';
import { needsPeople, type Route } from '../../shared/api/route.ts';
import { routes } from '../../shared/api/routes.ts';
import { dayIn } from '../../shared/domain/campaign.ts';
import { startTestEngine, type TestEngine } from '../engine.ts';
import type { Reply } from './client.ts';
import { newContest } from './competition-stage.ts';
import { kiosksOf } from './kiosks.ts';
import { awayFromTheHour, eventually, type Stage, signUpBody, startStage } from './stage.ts';
import { uploadsOf } from './uploads.ts';

const dayMs = 86_400_000;
let engine: TestEngine;
let stage: Stage;
let daftar: Daftar;
let tablets: ReturnType<typeof kiosksOf>;
let uploads: ReturnType<typeof uploadsOf>;

beforeAll(async () => {
  engine = await startTestEngine();
  stage = await startStage('simpan', { DYNAMODB_ENDPOINT: engine.endpoint });
  const { dataDir } = stage.product;
  Object.assign(process.env, {
    TABLE_NAME: engine.tableName,
    DYNAMODB_ENDPOINT: engine.endpoint,
    KEY_FILE: join(dataDir, 'master.key'),
    ERASURES_FILE: join(dataDir, 'erasures.jsonl'),
    OBJECTS_FOLDER: join(dataDir, 'objects'),
  });
  daftar = openDaftar(process.env);
  tablets = kiosksOf(stage);
  uploads = uploadsOf(stage);
});
afterAll(async () => {
  await stage.product.stop();
  await engine.stop();
});

const manage = (method: string, path: string, body?: object, headers?: Record<string, string>) =>
  stage.call(method, `/v1/campaigns/${path}`, {
    token: stage.manager,
    ...(body && { body }),
    ...(headers && { headers }),
  });
const dayFromNow = (days: number) => dayIn('Asia/Jakarta', new Date(Date.now() + days * dayMs).toISOString());
const at = (days: number) => new Date(Date.now() + days * dayMs).toISOString();

/** As a manager does who wants the data gone now. */
const makePast = async (campaignId: string) => {
  for (const { sessionId } of (await manage('GET', `${campaignId}/sessions`)).body.items)
    expect((await manage('PATCH', `${campaignId}/sessions/${sessionId}`, { startsAt: at(-5) })).status).toBe(200);
  const body = { endsAt: at(-4), retainUntil: dayFromNow(-2), confirmName: 'Acara Uji' };
  const reply = await manage('PATCH', campaignId, body);
  expect(reply.status, reply.text).toBe(200);
};
const erased = async (campaignId: string) => {
  const isLate = () => false;
  expect(await eraseDue(daftar, { now: Date.now, isLate })).toEqual([]);
  return eventually(
    async () => {
      // After what was under way at the date has landed.
      expect(await eraseDue(daftar, { now: () => Date.now() + 2 * 60_000, isLate })).toEqual([]);
      return (await manage('GET', `${campaignId}/settings`)).body;
    },
    ({ erasedAt }) => erasedAt !== undefined,
  );
};
const items = async () => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(engine.client));
  const found: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: engine.tableName,
        ConsistentRead: true,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    found.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return found;
};
const recount = async (campaignId: string) => {
  const { recountId } = (await manage('POST', `${campaignId}/counts/recounts`)).body;
  return eventually(
    async () => (await manage('GET', `${campaignId}/counts/recounts/${recountId}`)).body,
    ({ state }) => state === 'done',
  );
};

test('data is kept for a year after the end unless another last day is set, in the campaign’s own zone', async () => {
  const campaignId = await stage.newCampaign();
  const settings = (await manage('GET', `${campaignId}/settings`)).body;
  expect(settings).toMatchObject({ endsAt: '2100-01-01T00:00:00Z', retainUntil: '2101-01-01' });
  // 17.00 UTC is the next day in Jakarta.
  const later = await manage('PATCH', campaignId, { endsAt: '2100-02-28T17:00:00Z' });
  expect(later.body.retainUntil).toBe('2101-03-01');
  const set = await manage('PATCH', campaignId, { retainUntil: '2100-06-30' });
  expect(set.body.retainUntil).toBe('2100-06-30');
  expect((await manage('GET', `${campaignId}/settings`)).body.retainUntil).toBe('2100-06-30');
});

const problemOf = ({ status, body }: { status: number; body: { errors?: { pointer: string; code: string }[] } }) => ({
  status,
  errors: body.errors?.map(({ pointer, code }) => `${pointer} ${code}`),
});

test('the last day cannot lie before the end or a session, nor a session after it; what is no date is refused', async () => {
  const campaignId = await stage.newCampaign();
  const patch = async (body: object) => problemOf(await manage('PATCH', campaignId, body));
  for (const retainUntil of ['2100-02-30', '31-12-2100', '', 20_270_101, null])
    expect((await patch({ retainUntil })).status).toBe(422);
  expect(await patch({ retainUntil: '2099-12-31' })).toEqual({ status: 422, errors: ['/retainUntil before-end'] });
  await manage('PATCH', campaignId, { retainUntil: '2100-06-30' });
  expect(await patch({ endsAt: '2100-07-01T00:00:00Z' })).toEqual({ status: 422, errors: ['/endsAt before-end'] });
  const startsAt = '2100-07-01T00:00:00Z';
  const moved = await manage('PATCH', `${campaignId}/sessions/bandung`, { startsAt });
  expect(problemOf(moved)).toEqual({ status: 422, errors: ['/startsAt after-retention'] });
  const added = { sessionId: 'medan', cityCode: '12.71', venue: 'Lapangan', startsAt, timeZone: 'Asia/Jakarta' };
  expect(problemOf(await manage('POST', `${campaignId}/sessions`, { ...added, quota: 5 }))).toEqual({
    status: 422,
    errors: ['/startsAt after-retention'],
  });
});

test('a last day that is past erases at once, so it is taken only with the campaign’s name', async () => {
  await awayFromTheHour();
  const campaignId = await stage.newCampaign({ sessions: {} });
  const past = { endsAt: at(-4), retainUntil: dayFromNow(-1) };
  const refused = { status: 422, errors: ['/confirmName confirm-name'] };
  expect(problemOf(await manage('PATCH', campaignId, past))).toEqual(refused);
  expect(problemOf(await manage('PATCH', campaignId, { ...past, confirmName: 'acara uji' }))).toEqual(refused);
  // Nor by way of the end alone, of which the day is made.
  expect(problemOf(await manage('PATCH', campaignId, { endsAt: at(-800) }))).toEqual(refused);
  // The name that the same request gives is not the one that was there.
  const renamed = { ...past, name: 'Lain', confirmName: 'Lain' };
  expect(problemOf(await manage('PATCH', campaignId, renamed))).toEqual(refused);
  expect((await manage('PATCH', campaignId, { ...past, retainUntil: dayFromNow(0) })).status).toBe(200);
  expect((await manage('PATCH', campaignId, { retainUntil: dayFromNow(-1), confirmName: 'Acara Uji' })).status).toBe(
    200,
  );
});

const planted = { name: 'Zulaikha Purnamasari', nik: '3273014508900777', phone: '081299887766' };
const traces = ['Zulaikha', '3273014508900777', '81299887766', 'Pondok Kacang'];

test('after its date nobody of a campaign is found anywhere; counts, recount and published ranking are what they were', async () => {
  const question = { questionId: 'alamat', label: { id: 'Alamat', en: 'Address' }, kind: 'text', required: false };
  const contest = await newContest(stage);
  const { campaignId, competitionId } = contest;
  await manage('PATCH', campaignId, { questions: [question] });
  const session = { sessionId: 'bandung', cityCode: '32.73', venue: 'GOR', timeZone: 'Asia/Jakarta', quota: 9 };
  await manage('POST', `${campaignId}/sessions`, { ...session, startsAt: at(5) });
  const signUp = (person: object, more: object = {}) =>
    stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(person, more) });
  const person = { ...planted, cityCode: '32.73', occupation: 'penjual Pondok Kacang' };
  const first = (await signUp(person, { answers: { alamat: 'Pondok Kacang 7' } })).body;
  const gone = (await signUp(stage.nextPerson())).body;
  await signUp(stage.nextPerson());
  await manage('POST', `${campaignId}/sign-ups/${gone.signUpId}/erasure`, { reason: 'asked-by-person' });
  const kiosk = await tablets.enrolled(campaignId);
  expect((await kiosk.sendOne(person)).outcome).toBe('duplicate');
  const key = await uploads.channel(campaignId);
  const importId = await uploads.started(key, { campaignId, channelId: 'komunitas', sessionId: 'bandung', rows: 1 });
  await uploads.sent(key, importId, 0, [{ line: 2, ...planted, name: 'Zulaikha 4711' }]);
  await manage('POST', `${campaignId}/rights-requests`, { kind: 'access', signUpId: first.signUpId });
  await manage('POST', `${campaignId}/rights-lookups`, { nik: planted.nik });
  const entry = await contest.enter(1, {
    contact: { name: planted.name, phone: planted.phone },
    statement: 'Hubungi Zulaikha di Pondok Kacang.',
  });
  expect(entry.status, entry.text).toBe(201);
  const { entryCode } = entry.body;
  // What has no way in by hand: a partner's event, a double scan, a spare bib, an objection, a photo, a ranking.
  const event = { eventId: 'ev', signUpId: first.signUpId, was: 'waiting' as const, status: 'confirmed' as const };
  await daftar.channelEvents.add({ campaignId, channelId: 'komunitas', ...event, at: at(0) }, Date.now());
  const scan = { campaignId, sessionId: 'bandung', checkInId: 'ci_x', outcome: 'checked-in' as never, at: at(0) };
  await daftar.doubleScans.add({ ...scan, gate: 'Pintu 1', by: 'kru', receivedAt: at(0), signUpId: first.signUpId });
  const objectionId = 'ob_01M7WN5D7764VBE9103KWAM290';
  const objection = { objectionId, competitionId, entryNumber: 1, text: 'Saya Zulaikha', raisedAt: at(0), version: 1 };
  await daftar.objections.add(objection);
  const stored = await daftar.entries.get(competitionId, 1);
  const place = `photos/${competitionId}/ph_x.jpg`;
  await daftar.objects.write(place, Buffer.from('a photo'), 'image/jpeg');
  const photo = { photoId: 'ph_x', roundId: 'foto', place, bytes: 7, hash: 'x', width: 1, height: 1, takenInAt: at(0) };
  if (stored) await daftar.entries.change(stored, { photos: [photo] });
  const unit = stored?.unit as never;
  const ranking = { asOf: at(0), lines: [{ entryNumber: 1, unit, roundId: 'foto', rank: 1, total: 8_767 }] };
  await daftar.rankingSnapshots.put(competitionId, 'FINAL', ranking);

  const before = await eventually(
    async () => (await manage('GET', `${campaignId}/counts`)).body,
    ({ total, cancelled, channels }) =>
      total === 2 && cancelled === 1 && channels.some((one: { channelId: string }) => one.channelId === 'komunitas'),
  );
  // Of one day, whichever it is when it is asked for again.
  const covered = `${campaignId}/coverage?at=${dayFromNow(0)}`;
  const coverage = (await manage('GET', covered)).body;
  const ofCampaign = (all: readonly Record<string, unknown>[]) =>
    all.filter((item) => traces.some((trace) => JSON.stringify(item).includes(trace)));
  expect(ofCampaign(await items()).length).toBeGreaterThan(1);

  await makePast(campaignId);
  const settings = await erased(campaignId);
  expect(settings).toMatchObject({ erasingSince: expect.any(String), erasedAt: expect.any(String) });

  const left = await items();
  expect(ofCampaign(left)).toEqual([]);
  const here = left.filter((item) => item.campaignId === campaignId || item.competitionId === competitionId);
  const types = new Set(here.map(({ type }) => type));
  for (const type of ['SignUp', 'KioskRecord', 'ChannelImport', 'Import', 'ChannelEvent', 'DoubleScan', 'Bib'])
    expect(types).not.toContain(type);
  const holding = left.filter((item) => JSON.stringify(item).includes(first.signUpId));
  expect(new Set(holding.map(({ type }) => type))).toEqual(new Set(['AuditEntry']));
  expect(left.filter(({ type, importId: id }) => type === 'ImportChunk' && id === importId)).toEqual([]);
  expect(here.filter(({ type, from }) => type === 'AuditEntry' && from !== undefined)).toEqual([]);
  expect(await daftar.objects.size(place)).toBeUndefined();
  expect(await daftar.entries.get(competitionId, 1)).toMatchObject({ unit, contact: { name: '', phone: '' } });
  expect(await daftar.rankingSnapshots.get(competitionId, 'FINAL')).toEqual(ranking);

  expect({ ...(await manage('GET', `${campaignId}/counts`)).body, asOf: '' }).toEqual({ ...before, asOf: '' });
  expect({ ...(await manage('GET', covered)).body, asOf: '' }).toEqual({ ...coverage, asOf: '' });
  const found = await recount(campaignId);
  expect(found).toMatchObject({ settled: true, drift: 0, keptSince: expect.any(String) });
  expect(found.counted).toEqual(found.recounted);
  // The log's chain holds without the addresses.
  expect((await manage('GET', `${campaignId}/audit-verification`)).body).toMatchObject({ isIntact: true });

  expect((await stage.call('GET', `/v1/tickets/${first.ticketCode}`)).status).toBe(404);
  expect((await signUp(person)).body).toMatchObject({ code: 'campaign-closed' });
  const shown = await stage.call('GET', `/v1/entries/${entryCode}`);
  for (const trace of traces) expect(shown.text).not.toContain(trace);
  const ledger = readFileSync(join(stage.product.dataDir, 'erasures.jsonl'), 'utf8');
  expect(ledger).toContain(`"campaignId":"${campaignId}"`);
  for (const trace of traces) expect(ledger + stage.product.stderr()).not.toContain(trace);
});

test('once the date is past, every change of people’s data is refused, by whomever: staff, partner, kiosk, runner, entrant', async () => {
  const contest = await newContest(stage);
  const { campaignId, competitionId } = contest;
  const startsAt = at(5);
  const session = { sessionId: 'bandung', cityCode: '32.73', venue: 'GOR', timeZone: 'Asia/Jakarta', quota: 9 };
  await manage('POST', `${campaignId}/sessions`, { ...session, startsAt });
  const signUp = { body: signUpBody(stage.nextPerson()) };
  const { ticketCode, signUpId } = (await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, signUp)).body;
  const { entryCode } = (await contest.enter(1)).body;
  const kiosk = await tablets.enrolled(campaignId);
  const key = await uploads.channel(campaignId);
  const importId = await uploads.started(key, { campaignId, channelId: 'komunitas', sessionId: 'bandung', rows: 1 });
  await makePast(campaignId);
  // Each function goes on for up to 5 s with the date that it has read.
  const refused = { status: 409, body: { code: 'data-erased' } };
  const refusal = (ask: () => Promise<Reply>) => eventually(ask, ({ body }) => body.code === 'data-erased');
  await refusal(() => stage.call('POST', `/v1/tickets/${ticketCode}/cancellation`, { body: { phoneEnd: '000' } }));

  const ids: Record<string, string> = {
    campaignId,
    competitionId,
    signUpId,
    importId,
    n: '0',
    sessionId: 'bandung',
    channelId: 'komunitas',
    roundId: 'foto',
    entryNumber: '1',
    judgeNumber: '1',
    deviceId: 'kd_00000000',
    keyId: 'dk_00000000',
    revisionId: 'rv_01M7WN5D7764VBE9103KWAM290',
    exportId: 'ex_01M7WN5D7764VBE9103KWAM290',
    objectionId: 'ob_01M7WN5D7764VBE9103KWAM290',
    recordId: `kr_${'0'.repeat(26)}`,
    rightsRequestId: 'rr_01M7WN5D7764VBE9103KWAM290',
  };
  const byManager = Object.entries<Route>(routes).filter(
    ([, { caller, path }]) => Array.isArray(caller) && caller.includes('manager') && path.includes('{'),
  );
  const changing = byManager.filter(([, route]) => needsPeople(route));
  expect(changing.length).toBeGreaterThan(30);
  const answers = await Promise.all(
    changing.map(async ([name, { method, path }]) => {
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, id: string) => ids[id] as string);
      const reply = await refusal(() => stage.call(method, filled, { token: stage.manager, body: {} }));
      return `${name} ${reply.status} ${reply.body.code}`;
    }),
  );
  expect(answers).toEqual(changing.map(([name]) => `${name} 409 data-erased`));

  const bySystem = { token: key, body: { items: [] } };
  expect(await refusal(() => stage.call('POST', '/v1/partner/sign-ups', bySystem))).toMatchObject(refused);
  expect(await uploads.send(key, importId, 0, [{ line: 2, ...planted }])).toMatchObject(refused);
  await refusal(() => kiosk.beat());
  expect(await kiosk.post('leases', { leaseId: `ls_${'0'.repeat(26)}`, count: 1 })).toMatchObject(refused);
  expect(await kiosk.post('records', { records: [] })).toMatchObject(refused);
  const move = { body: { phoneEnd: '000', sessionId: 'bandung' } };
  expect(await stage.call('POST', `/v1/tickets/${ticketCode}/move`, move)).toMatchObject(refused);
  expect(await refusal(() => contest.enter(2))).toMatchObject(refused);
  const withdrawal = { body: { phoneEnd: '000' } };
  expect(await stage.call('POST', `/v1/entries/${entryCode}/withdrawal`, withdrawal)).toMatchObject(refused);

  // What is about nobody's data still works, and a date that was set by mistake is taken back until erasing begins.
  expect((await manage('POST', `${campaignId}/counts/recounts`)).status).toBe(202);
  await eventually(
    async () => (await manage('GET', `${campaignId}/settings`)).body,
    ({ erasingSince }) => erasingSince !== undefined,
  );
  expect(await manage('PATCH', campaignId, { retainUntil: '2199-01-01' })).toMatchObject(refused);
  expect(await manage('PATCH', campaignId, { name: 'Nama lain' })).toMatchObject(refused);
});
