import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDaftar } from '../../functions/http/daftar.ts';
import type { AuditEntry } from '../../shared/domain/audit-entry.ts';
import { signUpIdOf } from '../../shared/keys/made-ids.ts';
import { startTestEngine } from '../engine.ts';
import { awayFromTheHour, type Stage, signUpBody, startStage } from './stage.ts';
import { uploadsOf } from './uploads.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let stage: Stage;
let campaign: string;
let crew: string;
let otherCrew: string;

beforeAll(async () => {
  engine = await startTestEngine();
  stage = await startStage('meja-bantuan', { DYNAMODB_ENDPOINT: engine.endpoint });
  campaign = await stage.newCampaign({
    sessions: { bandung: { quota: 50 }, surabaya: { quota: 50, cityCode: '35.78' } },
  });
  crew = await newCrew(campaign, 'bandung');
  otherCrew = await newCrew(campaign, 'surabaya');
});
afterAll(async () => {
  await stage.product.stop();
  await engine.stop();
});

let crews = 0;
const newCrew = async (campaignId: string, sessionId: string) => {
  crews += 1;
  const email = `kru.meja.${crews}@daftar.test`;
  const role = { role: 'crew', organiserId: 'panitia-nusantara', campaignId, sessionId };
  await stage.call('PUT', `/v1/campaigns/${campaignId}/roles`, { token: stage.manager, body: { email, role } });
  return stage.product.token(email);
};
const signUp = async (person: object, campaignId = campaign, sessionId = 'bandung') =>
  stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(person, { sessionId }) });
const lookUp = (body: object, { token = crew, sessionId = 'bandung', campaignId = campaign } = {}) =>
  stage.call('POST', `/v1/campaigns/${campaignId}/sessions/${sessionId}/lookups`, { token, body });
const consent = { version: '1', accepted: true };
const handOver = (
  signUpId: string,
  body: object,
  { token = crew, sessionId = 'bandung', campaignId = campaign } = {},
) =>
  stage.call('POST', `/v1/campaigns/${campaignId}/sessions/${sessionId}/sign-ups/${signUpId}/hand-over`, {
    token,
    body,
  });
const ticket = (code: string) => stage.call('GET', `/v1/tickets/${code}`);
const daftar = () => openDaftar({ TABLE_NAME: 'daftar', DYNAMODB_ENDPOINT: engine.endpoint, MASTER_KEY_ID: 'unused' });
const auditOf = async (campaignId: string): Promise<AuditEntry[]> => {
  const log: AuditEntry[] = [];
  for await (const entry of daftar().audit.ofCampaign(campaignId)) log.push(entry);
  return log;
};
/** A stranger's sign-up with the owner's NIK. */
const squatted = async (campaignId = campaign) => {
  const owner = stage.nextPerson();
  const stranger = stage.nextPerson();
  const { body } = await signUp({ ...stranger, nik: owner.nik }, campaignId);
  return { owner, stranger, body };
};

test('a crew learns when and through whom a person signed up, and no more of their phone than its end', async () => {
  const person = stage.nextPerson();
  const { body: mine } = await signUp(person);
  const { status, body, text } = await lookUp({ nik: person.nik });
  expect(status).toBe(200);
  expect(body.found).toEqual([
    {
      signUpId: mine.signUpId,
      name: person.name,
      channelName: expect.any(String),
      signedUpAt: mine.signedUpAt,
      sessionId: 'bandung',
      status: 'confirmed',
      number: mine.number,
      phoneEnd: expect.stringMatching(/^\d{3}$/),
    },
  ]);
  expect(text).not.toContain(mine.ticketCode);
  expect(text).not.toContain(person.nik);
});

test('of another session a crew learns where and when, not the whole name', async () => {
  const person = { ...stage.nextPerson(), name: 'Wulan Kusumawardani' };
  await signUp(person, campaign, 'surabaya');
  const [found] = (await lookUp({ nik: person.nik })).body.found;
  expect(found).toMatchObject({ sessionId: 'surabaya', name: 'Wulan K.' });
});

test('nobody found is an empty list, and a NIK of another campaign is nobody here', async () => {
  const person = stage.nextPerson();
  expect((await lookUp({ nik: person.nik })).body).toEqual({ found: [] });
  // Campaigns are numbered here: this one's id begins like the tenth's.
  let tenth = await stage.newCampaign();
  while (tenth !== `${campaign}0`) tenth = await stage.newCampaign();
  expect((await signUp(person, tenth)).status).toBe(201);
  expect((await lookUp({ nik: person.nik })).body).toEqual({ found: [] });
});

test('where each session has places of its own, all that a person holds is found', async () => {
  const sessions = { bandung: { quota: 5 }, surabaya: { quota: 5, cityCode: '35.78' } };
  const perSession = await stage.newCampaign({ sessions, onePlacePer: 'session' });
  const token = await newCrew(perSession, 'bandung');
  const person = stage.nextPerson();
  await signUp(person, perSession);
  await signUp(person, perSession, 'surabaya');
  const { found } = (await lookUp({ nik: person.nik }, { campaignId: perSession, token })).body;
  expect(found.map(({ sessionId }: { sessionId: string }) => sessionId).sort()).toEqual(['bandung', 'surabaya']);
});

test('a campaign without NIKs is asked by phone, another one never', async () => {
  const byPhone = await stage.newCampaign({ personRule: 'phone' });
  const token = await newCrew(byPhone, 'bandung');
  const { nik: _, ...person } = stage.nextPerson();
  await signUp(person, byPhone);
  expect((await lookUp({ phone: person.phone }, { campaignId: byPhone, token })).body.found).toHaveLength(1);
  expect(await lookUp({ nik: '3273014508900001' }, { campaignId: byPhone, token })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/phone', code: 'phone-empty' }] },
  });
  expect(await lookUp({ phone: person.phone })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/nik', code: 'nik-empty' }] },
  });
  for (const body of [{}, { nik: '3273014508900001', phone: person.phone }]) {
    expect((await lookUp(body)).status).toBe(422);
  }
});

test('of a phone that stands for several people, each is found', async () => {
  const byPhone = await stage.newCampaign({ personRule: 'phone' });
  const token = await newCrew(byPhone, 'bandung');
  const uploads = uploadsOf(stage);
  const key = await uploads.channel(byPhone);
  const upload = { campaignId: byPhone, channelId: 'komunitas', sessionId: 'bandung', rows: 2 };
  const phone = '081200000077';
  await uploads.sent(key, await uploads.started(key, upload), 0, [
    { line: 2, name: 'Siti Aminah', phone },
    { line: 3, name: 'Budi Santoso', phone, ordinal: 2 },
  ]);
  const { found } = (await lookUp({ phone }, { campaignId: byPhone, token })).body;
  expect(found.map(({ name }: { name: string }) => name)).toEqual(['Siti Aminah', 'Budi Santoso']);
});

test("a crew of another session is refused: at this session's desk, and with this session's sign-ups at its own", async () => {
  const { owner, body } = await squatted();
  const asOther = { token: otherCrew };
  expect((await lookUp({ nik: owner.nik }, asOther)).status).toBe(403);
  const { name, phone } = owner;
  expect((await handOver(body.signUpId, { name, phone, consent }, asOther)).status).toBe(403);
  expect(
    (await handOver(body.signUpId, { name, phone, consent }, { token: otherCrew, sessionId: 'surabaya' })).body.code,
  ).toBe('sign-up-not-found');
  expect((await ticket(body.ticketCode)).status).toBe(200);
});

test("after a hand-over the stranger's ticket opens nothing, the owner's opens the same number and status", async () => {
  const { owner, stranger, body: before } = await squatted();
  const { name, phone, nik } = owner;
  // The owner is turned away at the page, as anybody with another phone is.
  expect((await signUp(owner)).body.code).toBe('sign-up-refused');

  const given = await handOver(before.signUpId, { name, phone, consent });
  expect(given).toMatchObject({ status: 200, body: { name, number: before.number, status: before.status } });
  const { ticketCode, signUpId } = given.body;
  expect(signUpId).toBe(signUpIdOf(ticketCode));
  expect((await ticket(before.ticketCode)).status).toBe(404);
  expect((await ticket(ticketCode)).body).toMatchObject({ number: before.number, status: before.status });

  // The stranger can no longer cancel it, nor get it back with their phone.
  const phoneEnd = String(stranger.phone).slice(-3);
  const cancelled = await stage.call('POST', `/v1/tickets/${before.ticketCode}/cancellation`, { body: { phoneEnd } });
  expect(cancelled.status).toBe(404);
  expect((await signUp({ ...stranger, nik })).body.code).toBe('sign-up-refused');
  expect((await signUp(owner)).body).toMatchObject({ ticketCode, number: before.number });
});

test('a second code of the stranger, shown by a kiosk, stops with the first', async () => {
  const { owner, body } = await squatted();
  const stored = await daftar().signUps.byId(body.signUpId);
  const second = 'K0D3KED0A123';
  expect(
    stored && (await daftar().ticketAliases.put({ signUpId: signUpIdOf(second), ticketCode: second }, stored)),
  ).toBe(true);
  expect((await ticket(second)).body).toMatchObject({ number: body.number });
  const { name, phone } = owner;
  expect((await handOver(body.signUpId, { name, phone, consent })).status).toBe(200);
  expect((await ticket(second)).status).toBe(404);
});

test('a stranger who has cancelled does not keep the owner out: handed over, the owner reopens it', async () => {
  const { owner, stranger, body: before } = await squatted();
  const phoneEnd = String(stranger.phone).slice(-3);
  const { body: cancelled } = await stage.call('POST', `/v1/tickets/${before.ticketCode}/cancellation`, {
    body: { phoneEnd },
  });
  const { name, phone } = owner;
  expect((await handOver(before.signUpId, { name, phone, consent })).body.status).toBe('cancelled');
  const again = await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, {
    body: signUpBody(owner, { reopens: cancelled.cancellationId }),
  });
  expect(again).toMatchObject({ status: 201, body: { status: 'confirmed' } });
});

test('without consent to the present text nothing is handed over', async () => {
  const { owner, body } = await squatted();
  const { name, phone } = owner;
  expect(await handOver(body.signUpId, { name, phone, consent: { ...consent, accepted: false } })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/consent/accepted', code: 'consent-missing' }] },
  });
  expect((await handOver(body.signUpId, { name, phone, consent: { ...consent, version: '0' } })).body.code).toBe(
    'consent-outdated',
  );
  expect((await handOver(body.signUpId, { name, phone })).status).toBe(422);
  expect((await ticket(body.ticketCode)).status).toBe(200);
});

test('a campaign that knows people by their phone keeps it in a hand-over', async () => {
  const byPhone = await stage.newCampaign({ personRule: 'phone' });
  const token = await newCrew(byPhone, 'bandung');
  const { nik: _, ...person } = stage.nextPerson();
  const { body } = await signUp(person, byPhone);
  const at = { campaignId: byPhone, token };
  const { name } = stage.nextPerson();
  expect(await handOver(body.signUpId, { name, phone: '081298765432', consent }, at)).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/phone', code: 'phone-fixed' }] },
  });
  expect((await handOver(body.signUpId, { name, phone: person.phone, consent }, at)).body).toMatchObject({ name });
});

test('every look-up and hand-over is in the audit log: who, when, which sign-ups; no name, NIK or phone', async () => {
  const audited = await stage.newCampaign();
  const token = await newCrew(audited, 'bandung');
  const { owner, body } = await squatted(audited);
  await lookUp({ nik: owner.nik }, { campaignId: audited, token });
  await lookUp({ nik: stage.nextPerson().nik }, { campaignId: audited, token });
  const { name, phone } = owner;
  const given = await handOver(body.signUpId, { name, phone, consent }, { campaignId: audited, token });
  const log = await auditOf(audited);
  const who = expect.stringMatching(/^kru\.meja\.\d+@daftar\.test$/);
  const onOwner = { sessionId: 'bandung', signUpId: body.signUpId, newSignUpId: given.body.signUpId };
  expect(log.filter(({ role }) => role === 'crew').map(({ does, about, who: by }) => ({ does, about, by }))).toEqual([
    { by: who, does: 'lookUpPerson', about: { sessionId: 'bandung', signUpIds: [body.signUpId] } },
    { by: who, does: 'lookUpPerson', about: { sessionId: 'bandung', signUpIds: [] } },
    { by: who, does: 'handOver', about: onOwner },
  ]);
  const text = JSON.stringify(log);
  for (const personal of [owner.nik, owner.name, phone.replace(/\D/g, '').slice(-7)])
    expect(text).not.toContain(personal);
});

test('who looks up more than a queue can hold is told to wait, and nobody else is', async () => {
  await awayFromTheHour(90_000);
  const token = await newCrew(campaign, 'bandung');
  const { nik } = stage.nextPerson();
  const statuses: number[] = [];
  for (let n = 0; n < 241; n += 20)
    statuses.push(
      ...(await Promise.all(Array.from({ length: Math.min(20, 241 - n) }, () => lookUp({ nik }, { token })))).map(
        ({ status }) => status,
      ),
    );
  expect(statuses.filter((status) => status === 200)).toHaveLength(240);
  const { status, headers } = await lookUp({ nik }, { token });
  expect(status).toBe(429);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect((await lookUp({ nik })).status).toBe(200);
});

test('hand-overs are fewer still', async () => {
  await awayFromTheHour();
  const token = await newCrew(campaign, 'bandung');
  const body = { name: 'Siti Aminah', phone: '081234567890', consent };
  const nobody = `su_${'0'.repeat(26)}`;
  for (let n = 0; n < 40; n += 1) expect((await handOver(nobody, body, { token })).status).toBe(404);
  expect((await handOver(nobody, body, { token })).status).toBe(429);
});
