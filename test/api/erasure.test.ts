import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kiosksOf } from './kiosks.ts';
import { eventually, type Stage, signUpBody, startStage } from './stage.ts';
import { uploadsOf } from './uploads.ts';

let stage: Stage;
let tablets: ReturnType<typeof kiosksOf>;
let uploads: ReturnType<typeof uploadsOf>;
beforeAll(async () => {
  stage = await startStage('penghapusan');
  tablets = kiosksOf(stage);
  uploads = uploadsOf(stage);
});
afterAll(() => stage.product.stop());

const manage = (method: string, path: string, body?: object) =>
  stage.call(method, `/v1/campaigns/${path}`, { token: stage.manager, ...(body && { body }) });
const signUp = (campaignId: string, person: object, more: object = {}) =>
  stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(person, more) });
const erase = async (campaignId: string, signUpId: string, more: object = {}) => {
  const reply = await manage('POST', `${campaignId}/sign-ups/${signUpId}/erasure`, {
    reason: 'asked-by-person',
    ...more,
  });
  expect(reply.status, reply.text).toBe(200);
  return reply.body as { erasureId: string; erasedAt: string };
};
const drained = (campaignId: string, total: number) =>
  eventually(
    async () => (await manage('GET', `${campaignId}/counts`)).body,
    (counts) => counts.total === total,
  );
const recount = async (campaignId: string) => {
  const { recountId } = (await manage('POST', `${campaignId}/counts/recounts`)).body;
  return eventually(
    async () => (await manage('GET', `${campaignId}/counts/recounts/${recountId}`)).body,
    ({ state, settled }) => state === 'done' && settled,
  );
};

/** Every place of the engine's database where one of these stands. */
const foundInDatabase = (planted: readonly string[]): string[] => {
  const database = new DatabaseSync(join(stage.product.dataDir, 'dynamodb.sqlite'), { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[];
  const found = tables.flatMap(({ name }) =>
    database
      .prepare(`SELECT * FROM "${name}"`)
      .all()
      .flatMap((row) => {
        const text = Object.values(row)
          .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
          .join('\n');
        return planted.filter((one) => text.includes(one)).map((one) => `${name}: ${one} in ${text.slice(0, 160)}`);
      }),
  );
  database.close();
  return found;
};

const planted = { name: 'Zulaikha Purnamasari', nik: '3273014508900777', phone: '081299887766' };
const traces = ['Zulaikha', '3273014508900777', '81299887766', 'Pondok Kacang'];

test('a person who is planted everywhere is found nowhere once erased: table, index, stream, lists, logs; and the counts stay', async () => {
  const question = { questionId: 'alamat', label: { id: 'Alamat', en: 'Address' }, kind: 'text', required: false };
  const campaignId = await stage.newCampaign({
    sessions: { bandung: { quota: 2, waitingSize: 5 } },
    questions: [question],
  });
  const person = { ...planted, cityCode: '32.73', occupation: 'penjual Pondok Kacang' };
  const first = (await signUp(campaignId, person, { answers: { alamat: 'Pondok Kacang 7' } })).body;
  await signUp(campaignId, stage.nextPerson());
  const waiting = (await signUp(campaignId, stage.nextPerson())).body;
  expect(waiting.status).toBe('waiting');

  // At a kiosk: the same person again, and somebody with their NIK and another phone.
  const kiosk = await tablets.enrolled(campaignId);
  expect((await kiosk.sendOne(person)).outcome).toBe('duplicate');
  expect((await kiosk.sendOne({ ...stage.nextPerson(), nik: planted.nik })).outcome).toBe('conflict');
  // In a list: once as a row that is rejected, beside another one that stays.
  const key = await uploads.channel(campaignId);
  const importId = await uploads.started(key, { campaignId, channelId: 'komunitas', sessionId: 'bandung', rows: 2 });
  const rejected = await uploads.sent(key, importId, 0, [
    { line: 2, ...planted, name: 'Zulaikha 4711' },
    { line: 3, name: '12345', nik: '3273014508900999', phone: '081311112222' },
  ]);
  expect(rejected.map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected']);
  await manage('POST', `${campaignId}/sessions/bandung/lookups`, { nik: planted.nik });
  await drained(campaignId, 3);
  expect(foundInDatabase(traces).length).toBeGreaterThan(0);

  const { erasureId } = await erase(campaignId, first.signUpId);

  // What lay ahead is cancelled: who waits has the place.
  expect((await stage.call('GET', `/v1/tickets/${waiting.ticketCode}`)).body.status).toBe('confirmed');
  expect((await stage.call('GET', `/v1/tickets/${first.ticketCode}`)).status).toBe(404);
  const counts = await eventually(
    async () => (await manage('GET', `${campaignId}/counts`)).body,
    ({ total, cancelled }) => total === 2 && cancelled === 1,
  );
  expect(counts).toMatchObject({ total: 2, cancelled: 1 });
  expect(await recount(campaignId)).toMatchObject({ drift: 0, settled: true });

  const shown = [
    await manage('GET', `${campaignId}/sessions/bandung/roster`),
    await manage('GET', `${campaignId}/channels/halaman/sign-ups`),
    await manage('GET', `${campaignId}/sessions/bandung/records`),
    await manage('GET', `${campaignId}/audit-entries`),
    await stage.call('GET', `/v1/imports/${importId}/rejections`, { token: key }),
    await manage('POST', `${campaignId}/rights-lookups`, { nik: planted.nik }),
    await manage('POST', `${campaignId}/sessions/bandung/lookups`, { nik: planted.nik }),
  ];
  for (const { text } of shown) for (const trace of traces) expect(text).not.toContain(trace);
  expect(shown[4]?.body.items).toMatchObject([{ line: 3 }]);
  expect(shown[5]?.body.found).toEqual([]);

  // The newest record of the stream is kept: it should be another's.
  await signUp(campaignId, stage.nextPerson());
  await drained(campaignId, 3);
  await eventually(
    () => Promise.resolve(foundInDatabase(traces)),
    (found) => found.length === 0,
  );
  for (const trace of traces) expect(stage.product.stderr()).not.toContain(trace);
  const ledger = readFileSync(join(stage.product.dataDir, 'erasures.jsonl'), 'utf8');
  expect(JSON.parse(ledger.trim())).toMatchObject({ erasureId, campaignId, personKey: expect.any(String) });
  for (const trace of traces) expect(ledger).not.toContain(trace);
});

test('no retry, kiosk record or upload brings an erased person back; who names the erasure signs up anew', async () => {
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota: 5 } } });
  const person = stage.nextPerson();
  const kiosk = await tablets.enrolled(campaignId);
  const lease = await kiosk.lease(1);
  const { signUpId, ticketCode } = (await signUp(campaignId, person)).body;
  const late = await kiosk.record(person);
  const leased = await kiosk.record(person, lease.at(0));
  const { erasureId } = await erase(campaignId, signUpId);

  expect(await signUp(campaignId, person)).toMatchObject({ status: 403, body: { code: 'sign-up-refused' } });
  const other = { ...person, phone: stage.nextPerson().phone };
  expect((await signUp(campaignId, other)).text).toBe((await signUp(campaignId, person)).text);
  for (const receipt of await kiosk.send(late, leased, late)) {
    expect(receipt).toMatchObject({ outcome: 'refused', reason: 'already-cancelled' });
  }
  expect(await tablets.crew(campaignId).records()).toEqual([]);
  const key = await uploads.channel(campaignId);
  const importId = await uploads.started(key, { campaignId, channelId: 'komunitas', sessionId: 'bandung', rows: 1 });
  expect(await uploads.sent(key, importId, 0, [{ line: 2, ...person }])).toMatchObject([{ outcome: 'duplicate' }]);
  expect((await manage('GET', `${campaignId}/sessions/bandung/roster`)).body.items).toEqual([]);
  expect((await manage('POST', `${campaignId}/sign-ups/${signUpId}/cancellation`)).status).toBe(404);

  const again = await signUp(campaignId, person, { reopens: erasureId });
  expect(again).toMatchObject({ status: 201, body: { status: 'confirmed' } });
  expect(again.body.ticketCode).not.toBe(ticketCode);
  expect((await stage.call('GET', `/v1/tickets/${again.body.ticketCode}`)).status).toBe(200);
});

test('where nothing lies ahead the sign-up counts on as it did: the same totals, city, channel and day, and no drift', async () => {
  const campaignId = await stage.newCampaign({ sessions: {} });
  const people = [stage.nextPerson(), stage.nextPerson()];
  const made = [];
  for (const person of people)
    made.push((await signUp(campaignId, { ...person, membership: 'new' }, { sessionId: undefined })).body);
  const before = await eventually(
    async () => (await manage('GET', `${campaignId}/counts`)).body,
    ({ total, days }) => total === 2 && days.reduce((sum: number, day: { total: number }) => sum + day.total, 0) === 2,
  );
  await erase(campaignId, made[0].signUpId);
  expect(await recount(campaignId)).toMatchObject({ drift: 0 });
  const after = (await manage('GET', `${campaignId}/counts`)).body;
  expect({ ...after, asOf: '' }).toEqual({ ...before, asOf: '' });
  const list = (await manage('GET', `${campaignId}/channels/halaman/sign-ups`)).body.items;
  expect(list.map(({ signUpId }: { signUpId: string }) => signUpId)).toEqual([made[1].signUpId]);
});

test('a request is due 3 × 24 hours after it came in, and erasing answers it without saying whose it was', async () => {
  const campaignId = await stage.newCampaign();
  const { signUpId } = (await signUp(campaignId, stage.nextPerson())).body;
  const receivedAt = new Date(Date.now() - 3_600_000).toISOString();
  const request = await manage('POST', `${campaignId}/rights-requests`, { kind: 'erasure', signUpId, receivedAt });
  expect(request.status).toBe(201);
  expect(Date.parse(request.body.dueAt) - Date.parse(receivedAt)).toBe(72 * 3_600_000);
  const { rightsRequestId } = request.body;
  const { erasureId } = await erase(campaignId, signUpId, { rightsRequestId });
  const [listed] = (await manage('GET', `${campaignId}/rights-requests`)).body.items;
  expect(listed).toMatchObject({ rightsRequestId, closed: { result: 'done', erasureId, by: 'manajer@daftar.test' } });
  expect(listed).not.toHaveProperty('signUpId');
});

test('a consent that is taken back stops everything at once; what was agreed to can still be proven', async () => {
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota: 1, waitingSize: 3 } } });
  const person = stage.nextPerson();
  const { signUpId } = (await signUp(campaignId, person)).body;
  const next = (await signUp(campaignId, stage.nextPerson())).body;
  const path = `${campaignId}/sign-ups/${signUpId}`;
  const withdrawn = await manage('POST', `${path}/withdrawal`, {});
  expect(withdrawn.status).toBe(200);
  expect((await manage('POST', `${path}/withdrawal`, {})).body).toEqual(withdrawn.body);
  expect((await stage.call('GET', `/v1/tickets/${next.ticketCode}`)).body.status).toBe('confirmed');
  expect((await signUp(campaignId, person)).body.status).toBe('cancelled');
  const proof = (await manage('GET', `${path}/consent-proof`)).body;
  expect(proof).toMatchObject({ version: '1', text: 'Setuju.', withdrawnAt: withdrawn.body.withdrawnAt });
  expect(proof.textHash).toMatch(/^[0-9a-f]{64}$/);
});

test('an access file holds all of a person, and that it was opened is in it and in the log, with the reason', async () => {
  const campaignId = await stage.newCampaign();
  const person = stage.nextPerson();
  const { signUpId } = (await signUp(campaignId, person)).body;
  const kiosk = await tablets.enrolled(campaignId);
  await kiosk.sendOne(person);
  const path = `${campaignId}/sign-ups/${signUpId}`;
  const nik = (person as { nik: string }).nik;
  expect((await manage('POST', `${path}/nik`, { reason: 'identity-check' })).body).toEqual({ nik });
  const file = (await manage('POST', `${path}/access-file`, { reason: 'asked-by-person' })).body;
  expect(file.signUps).toMatchObject([{ signUpId, nik, consent: { version: '1' } }]);
  expect(file.kioskRecords).toMatchObject([{ sessionId: 'bandung', contents: { person: { nik } } }]);
  expect(file.acts.map(({ does }: { does: string }) => does)).toEqual(['openNik', 'getAccessFile']);
  const log = (await manage('GET', `${campaignId}/audit-entries?does=openNik`)).body.items;
  expect(log).toMatchObject([{ about: { signUpId, reason: 'identity-check' }, who: 'manajer@daftar.test' }]);
});

test('who was let in at a gate and is erased after the run still counts as present, in their city and at the gate', async () => {
  const campaignId = await stage.newCampaign({ sessions: { pagi: { quota: 5 }, sore: { quota: 5 } } });
  const token = stage.manager;
  const made = (await signUp(campaignId, stage.nextPerson(), { sessionId: 'pagi' })).body;
  const session = `/v1/campaigns/${campaignId}/sessions/pagi`;
  // The run is over: nothing lies ahead.
  await stage.call('PATCH', session, { token, body: { startsAt: new Date(Date.now() - 3_600_000).toISOString() } });
  const at = new Date().toISOString();
  const scan = (letter: string) => {
    const checkIn = { checkInId: `ci_${letter.repeat(26)}`, at, ticketCode: made.ticketCode, offline: false };
    return stage.call('POST', `${session}/check-ins`, { token, body: { gate: 'Pintu 1', checkIns: [checkIn] } });
  };
  const scanned = await scan('a');
  expect(scanned.body.results, scanned.text).toMatchObject([{ outcome: 'checked-in' }]);
  await erase(campaignId, made.signUpId);
  const counts = await eventually(
    async () => (await manage('GET', `${campaignId}/counts`)).body,
    ({ checkedIn }) => checkedIn === 1,
  );
  expect(counts).toMatchObject({ total: 1, confirmed: 1, cancelled: 0 });
  const { present } = (await scan('b')).body;
  expect(present).toBe(1);
  expect(await recount(campaignId)).toMatchObject({ drift: 0 });
});
