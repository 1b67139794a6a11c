import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, signUpBody, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('ekspor');
});
afterAll(() => stage.product.stop());

const questions = [{ kind: 'text', questionId: 'kaus', label: { id: 'Ukuran kaus' }, required: false }];

const signUp = async (campaignId: string, more: object = {}) => {
  const person = { ...stage.nextPerson(), rw: '5', rt: '12', occupation: 'ojol' };
  const body = signUpBody(person, { answers: { kaus: 'XL' }, ...more });
  const reply = await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body });
  if (reply.status !== 201) throw new Error(reply.text);
  return { ...reply.body, person } as { signUpId: string; status: string; person: typeof person };
};
const manage = (method: string, path: string, body?: object, token = stage.manager) =>
  stage.call(method, `/v1/campaigns/${path}`, { token, ...(body && { body }) });
const begin = async (campaignId: string, body: object = { parts: ['sign-ups'] }) =>
  (await manage('POST', `${campaignId}/exports`, body)).body as { exportId: string };

type Exported = Record<string, unknown> & { signUpId: string; status: string };
const readAll = async (campaignId: string, exportId: string, limit = 2) => {
  const all: Exported[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query = `limit=${limit}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
    const { status, body, text } = await manage('GET', `${campaignId}/exports/${exportId}/sign-ups?${query}`);
    if (status !== 200) throw new Error(text);
    all.push(...body.items);
    cursor = body.nextCursor;
  }
  return all;
};
const namesIn = (value: unknown): Set<string> => {
  const names = new Set<string>();
  JSON.stringify(value, (name, inner) => {
    names.add(name);
    return inner;
  });
  return names;
};
const acts = async (campaignId: string, does: string) =>
  (await manage('GET', `${campaignId}/audit-entries?does=${does}`)).body.items;

test('everyone of every session is there once, in full, and no NIK', async () => {
  const sessions = { bandung: { quota: 3 }, medan: { quota: 5, cityCode: '12.71' } };
  const campaignId = await stage.newCampaign({ sessions, questions });
  const made = [];
  for (const sessionId of ['bandung', 'bandung', 'bandung', 'bandung', 'medan', 'medan', 'medan'])
    made.push(await signUp(campaignId, { sessionId }));
  const { exportId } = await begin(campaignId);
  const found = await readAll(campaignId, exportId);
  expect(found.map(({ signUpId }) => signUpId).sort()).toEqual(made.map(({ signUpId }) => signUpId).sort());
  expect(found.filter(({ status }) => status === 'waiting')).toHaveLength(1);
  const [{ person }] = made as [(typeof made)[0]];
  expect(found[0]).toMatchObject({
    number: 1,
    city: '32.73',
    home: { rw: '005', rt: '012' },
    occupation: 'ojol',
    answers: { kaus: 'XL' },
    channelId: 'halaman',
    consent: { version: '1', channelId: 'halaman' },
  });
  expect(found[0]).not.toHaveProperty('personKey');
  expect(JSON.stringify(found)).not.toContain(person.nik);
  // By their names: ids are letters at random, and some spell "nik".
  expect([...namesIn(found)].filter((name) => /nik|ticket/i.test(name))).toEqual([]);
});

test('of who is erased or took their consent back only what counts is left, so that the sums are the dashboard’s', async () => {
  const campaignId = await stage.newCampaign({ questions });
  const [gone, back, stays] = [await signUp(campaignId), await signUp(campaignId), await signUp(campaignId)];
  await manage('POST', `${campaignId}/sign-ups/${gone.signUpId}/erasure`, { reason: 'asked-by-person' });
  await manage('POST', `${campaignId}/sign-ups/${back.signUpId}/withdrawal`, {});
  const { exportId } = await begin(campaignId, { parts: ['sign-ups'], opensNik: 'enrolment' });
  const { body } = await manage('POST', `${campaignId}/exports/${exportId}/opened-sign-ups`, {});
  expect(body.items).toHaveLength(3);
  const one = (number: number) => body.items.find((item: { number: number }) => item.number === number);
  expect(one(1)).toMatchObject({ gone: 'erased', status: 'cancelled', city: '32.73' });
  expect(one(2)).toMatchObject({ gone: 'withdrawn', status: 'cancelled' });
  expect(one(3)).toMatchObject({ signUpId: stays.signUpId, status: 'confirmed', nik: stays.person.nik });
  for (const number of [1, 2])
    for (const field of ['name', 'phone', 'nik', 'answers', 'home', 'consent', 'occupation'])
      expect(one(number)).not.toHaveProperty(field);
});

test('the log says who took what, when and how much, and that the end is the end', async () => {
  const campaignId = await stage.newCampaign({ questions });
  for (let n = 0; n < 3; n++) await signUp(campaignId);
  const { exportId } = await begin(campaignId, { parts: ['sign-ups', 'audit', 'audit'] });
  await readAll(campaignId, exportId);
  const ended = await manage('POST', `${campaignId}/exports/${exportId}/ending`, { result: 'done', rows: 40 });
  expect(ended.body).toMatchObject({ exportId, ended: { result: 'done' } });
  const [begun] = await acts(campaignId, 'createExport');
  expect(begun).toMatchObject({ who: 'manajer@daftar.test', about: { exportId, parts: ['sign-ups', 'audit'] } });
  const [end] = await acts(campaignId, 'endExport');
  // The rows are the manager's word; what was read is the server's own count.
  expect(end).toMatchObject({ about: { exportId, end: 'done', rows: '40', read: '3' } });

  expect(await manage('GET', `${campaignId}/exports/${exportId}/sign-ups`)).toMatchObject({
    status: 409,
    body: { code: 'export-ended' },
  });
  const again = await manage('POST', `${campaignId}/exports/${exportId}/ending`, { result: 'given-up', rows: 0 });
  expect(again.body.ended).toEqual(ended.body.ended);
  expect(await acts(campaignId, 'endExport')).toHaveLength(1);
});

test('404: another manager of the same campaign gets neither its pages nor its key', async () => {
  const campaignId = await stage.newCampaign();
  const { exportId } = await begin(campaignId);
  const email = 'manajer.dua@daftar.test';
  const role = { role: 'manager', organiserId: 'panitia-nusantara', campaignId };
  expect((await manage('PUT', `${campaignId}/roles`, { email, role })).status).toBe(200);
  const second = await stage.product.token(email);
  const path = `${campaignId}/exports/${exportId}`;
  for (const [method, at, body] of [
    ['GET', path],
    ['GET', `${path}/sign-ups`],
    ['POST', `${path}/opened-sign-ups`, {}],
    ['POST', `${path}/ending`, { result: 'done', rows: 0 }],
  ] as const)
    expect(await manage(method, at, body, second)).toMatchObject({ status: 404, body: { code: 'export-not-found' } });
  const { key } = (await manage('GET', path)).body;
  expect(Buffer.from(key, 'base64url')).toHaveLength(32);
  expect((await manage('GET', path)).body.key).toBe(key);
  const other = await begin(campaignId);
  expect((await manage('GET', `${campaignId}/exports/${other.exportId}`)).body.key).not.toBe(key);
});

test('NIKs are opened only for a reason that was given, and each of them is in the log before it is shown', async () => {
  const campaignId = await stage.newCampaign({ questions });
  const made = [await signUp(campaignId), await signUp(campaignId), await signUp(campaignId)];
  const sealed = await begin(campaignId);
  expect(await manage('POST', `${campaignId}/exports/${sealed.exportId}/opened-sign-ups`, {})).toMatchObject({
    status: 403,
    body: { code: 'not-allowed' },
  });
  const { exportId } = await begin(campaignId, { parts: ['sign-ups'], opensNik: 'identity-check' });
  const path = `${campaignId}/exports/${exportId}/opened-sign-ups`;
  const first = (await manage('POST', path, { limit: 2 })).body;
  const second = (await manage('POST', path, { limit: 2, cursor: first.nextCursor })).body;
  const niks = [...first.items, ...second.items].map(({ nik }: { nik: string }) => nik);
  expect(niks).toEqual(made.map(({ person }) => person.nik));
  const opened = (await acts(campaignId, 'openExportedSignUps')).filter((act: { refused?: string }) => !act.refused);
  expect(opened.map(({ about }: { about: object }) => about).reverse()).toEqual([
    { exportId, reason: 'identity-check', signUpIds: made.slice(0, 2).map(({ signUpId }) => signUpId) },
    { exportId, reason: 'identity-check', signUpIds: [made[2]?.signUpId] },
  ]);
  // Whoever asks what was done with their data is told of it.
  const access = await manage('POST', `${campaignId}/sign-ups/${made[2]?.signUpId}/access-file`, {
    reason: 'asked-by-person',
  });
  expect(access.body.acts.map(({ does }: { does: string }) => does)).toContain('openExportedSignUps');
});

test('429: no more than 12,000 NIKs a minute, however many exports share them', async () => {
  const campaignId = await stage.newCampaign();
  const both = [];
  for (let n = 0; n < 2; n++) both.push(await begin(campaignId, { parts: ['sign-ups'], opensNik: 'enrolment' }));
  // A minute may turn while they are asked for: two minutes' worth is refused within one of them at the latest.
  let refused: Awaited<ReturnType<typeof manage>> | undefined;
  let taken = 0;
  for (; refused === undefined && taken < 121; taken++) {
    const reply = await manage('POST', `${campaignId}/exports/${both[taken % 2]?.exportId}/opened-sign-ups`, {});
    if (reply.status === 429) refused = reply;
  }
  expect(taken).toBeGreaterThan(60);
  expect(refused?.body.code).toBe('too-many-rows');
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
});

test("a page's place in one campaign opens nothing in another", async () => {
  const [mine, other] = [await stage.newCampaign(), await stage.newCampaign()];
  for (let n = 0; n < 2; n++) await signUp(mine, { answers: {} });
  const [here, there] = [await begin(mine), await begin(other)];
  const { nextCursor } = (await manage('GET', `${mine}/exports/${here.exportId}/sign-ups?limit=1`)).body;
  expect(nextCursor).not.toBeNull();
  const query = `cursor=${encodeURIComponent(nextCursor)}`;
  expect((await manage('GET', `${other}/exports/${there.exportId}/sign-ups?${query}`)).status).toBe(400);
  expect((await manage('GET', `${other}/exports/${here.exportId}/sign-ups`)).status).toBe(404);
});
