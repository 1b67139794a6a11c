import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reply } from './client.ts';
import { type Stage, signUpBody, startStage } from './stage.ts';
import { tally, uploadsOf } from './uploads.ts';

let stage: Stage;
let uploads: ReturnType<typeof uploadsOf>;
let campaignId: string;
let key: string;
const channelId = 'agregator';
const consent = { version: '1', accepted: true };
const sent = () => ({ person: stage.nextPerson(), consent });
const post = (body: object, token = key, headers: Record<string, string> = {}) =>
  stage.call('POST', '/v1/partner/sign-ups', { token, body, headers });

beforeAll(async () => {
  stage = await startStage('partner');
  uploads = uploadsOf(stage);
  campaignId = await stage.newCampaign({ sessions: {} });
  key = await uploads.channel(campaignId, channelId, 'partner');
});
afterAll(() => stage.product.stop());

test('201, then 200 with the same id: a partner that asks again after a lost answer', async () => {
  const body = sent();
  const first = await post(body);
  expect(first).toMatchObject({ status: 201, body: { outcome: 'accepted', status: 'confirmed' } });
  expect(first.text).not.toContain('ticketCode');
  const again = await post(body);
  expect(again.status).toBe(200);
  expect(again.body).toEqual(first.body);
});

test('each of many is answered in its place', async () => {
  const [a, b] = [sent(), sent()];
  const items = [a, { ...sent(), consent: { version: '1', accepted: false } }, { person: 'bukan orang' }, a, b, {}];
  const { status, body } = await post({ items });
  expect(status).toBe(200);
  expect(body.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    'accepted',
    'rejected',
    'rejected',
    'duplicate',
    'accepted',
    'rejected',
  ]);
  expect(body.results[1].problems).toEqual([
    { pointer: '/consent/accepted', code: 'consent-missing', message: expect.any(String) },
  ]);
  expect(body.results[3].problems[0].code).toBe('twice-in-list');
});

test('422: a single bad one is a problem document that points at each field', async () => {
  const { person } = sent();
  const reply = await post({ person: { ...person, phone: '0', nik: '1' }, consent });
  expect(reply.status).toBe(422);
  expect(reply.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '/person/nik',
    '/person/phone',
  ]);
});

test('a person is cured as a row of a list is, and told what to look at', async () => {
  const { nik } = stage.nextPerson();
  const messy = {
    nik,
    name: '  SITI   AMINAH ',
    phone: 81_298_765_432,
    cityCode: 'Kota Bandung',
    districtCode: 'Sukasari',
    occupation: 'Ojek Online',
    membership: 'peserta baru',
    birthDate: '17 Agustus 2001',
  };
  const { status, body } = await post({ items: [{ person: messy, consent }] });
  expect(status).toBe(200);
  expect(body.results).toEqual([expect.objectContaining({ outcome: 'accepted' })]);
  const { items } = await uploads.must(uploads.manage('GET', `${campaignId}/channels/${channelId}/sign-ups`), 200);
  expect(items.map(({ name }: { name: string }) => name)).toContain('SITI AMINAH');
});

test('what cannot be cured without guessing comes back with what was found and what it could be', async () => {
  const person = { ...stage.nextPerson(), cityCode: 'Bandung' };
  const { body } = await post({ items: [{ person, consent }] });
  expect(body.results).toEqual([
    {
      outcome: 'rejected',
      problems: [
        {
          pointer: '/person/cityCode',
          code: 'city-ambiguous',
          message: expect.any(String),
          found: 'Bandung',
          suggestion: 'Kab. Bandung / Kota Bandung',
        },
      ],
    },
  ]);
  const alone = await post({ person, consent });
  expect(alone).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/person/cityCode', code: 'city-ambiguous' }] },
  });
  expect(Object.keys(alone.body.errors[0])).toEqual(['pointer', 'code', 'message']);
});

test('where a phone tells people apart, another name is another person once the partner says which', async () => {
  const drive = await stage.newCampaign({ sessions: {}, personRule: 'phone' });
  const own = await uploads.channel(drive, 'agregator-keluarga', 'partner');
  const { phone } = stage.nextPerson();
  const of = (name: string, ordinal?: number) => ({ person: { name, phone, ...(ordinal && { ordinal }) }, consent });
  expect((await post(of('Budi Santoso'), own)).status).toBe(201);
  expect((await post(of('budi  santoso'), own)).status).toBe(200);
  expect(await post(of('Wati Santoso'), own)).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/person/phone', code: 'phone-shared' }] },
  });
  const { body } = await post({ items: [of('Wati Santoso', 2), of('Joko Santoso', 2), of('Wati Santoso', 2)] }, own);
  expect(body.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    'accepted',
    'rejected',
    'duplicate',
  ]);
  expect(body.results[1].problems).toEqual([
    expect.objectContaining({ code: 'phone-shared', suggestion: expect.stringContaining('3') }),
  ]);
  const { items } = await uploads.must(uploads.manage('GET', `${drive}/channels/agregator-keluarga/sign-ups`), 200);
  expect(items).toHaveLength(2);
});

test('of somebody who came another way, a partner learns that they are registered and no more', async () => {
  const person = stage.nextPerson();
  const online = { ...signUpBody(person), sessionId: undefined };
  const { body } = await stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: online });
  const reply = await post({ person: { ...person, name: 'Orang Lain' }, consent });
  expect(reply).toMatchObject({ status: 200, body: { outcome: 'duplicate' } });
  // A warning is about what the partner itself has sent.
  expect(Object.keys(reply.body).filter((member) => member !== 'warnings')).toEqual(['outcome', 'problems']);
  expect(reply.text).not.toContain(body.signUpId);
});

test('a revoked key stops at its next request', async () => {
  const other = await uploads.channel(campaignId, 'agregator-cabut', 'partner');
  expect((await post(sent(), other)).status).toBe(201);
  const keyId = other.slice(0, 11);
  await uploads.must(uploads.manage('DELETE', `${campaignId}/channels/agregator-cabut/keys/${keyId}`), 200);
  expect(await post(sent(), other)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
  const { items } = await uploads.must(uploads.manage('GET', `${campaignId}/channels/agregator-cabut/keys`), 200);
  expect(items).toEqual([
    expect.objectContaining({ keyId, lastUsedAt: expect.any(String), revokedAt: expect.any(String) }),
  ]);
  const listed = JSON.stringify(items);
  expect(listed).not.toContain(other.slice(keyId.length + 1));
  // By their names: a key's id is letters at random.
  expect(listed.match(/"[^"]*(hash|secret)[^"]*":/gi)).toBeNull();
});

test('a key with another secret is nobody’s', async () => {
  const wrong = `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`;
  expect((await post(sent(), wrong)).status).toBe(401);
});

test('two keys are active at most, so that one can be changed for the other', async () => {
  await uploads.channel(campaignId, 'agregator-dua', 'partner');
  const path = `${campaignId}/channels/agregator-dua/keys`;
  const second = await uploads.must(uploads.manage('POST', path, { name: 'kedua' }), 201);
  expect(await uploads.manage('POST', path, { name: 'ketiga' })).toMatchObject({
    status: 409,
    body: { code: 'two-keys-active' },
  });
  await uploads.must(uploads.manage('DELETE', `${path}/${second.keyId}`), 200);
  await uploads.must(uploads.manage('POST', path, { name: 'ketiga' }), 201);
  expect((await uploads.must(uploads.manage('GET', path), 200)).items).toHaveLength(3);
});

test('two managers at once cannot make a third key', async () => {
  await uploads.channel(campaignId, 'agregator-tiga', 'partner');
  const path = `${campaignId}/channels/agregator-tiga/keys`;
  const replies = await Promise.all(Array.from({ length: 6 }, () => uploads.manage('POST', path, { name: 'lagi' })));
  expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(replies.filter(({ status }) => status === 409)).toHaveLength(5);
});

test('403: a key with ranges of addresses works from nowhere else', async () => {
  const here = { ipRanges: ['127.0.0.0/8', '::1/128'] };
  const there = { ipRanges: ['203.0.113.0/24', '2001:db8::/32'] };
  const mine = await uploads.channel(campaignId, 'agregator-sini', 'partner', here);
  const theirs = await uploads.channel(campaignId, 'agregator-sana', 'partner', there);
  expect((await post(sent(), mine)).status).toBe(201);
  expect(await post(sent(), theirs)).toMatchObject({ status: 403, body: { code: 'address-not-allowed' } });
  const spoofed = { 'cloudfront-viewer-address': '203.0.113.9:1', 'x-forwarded-for': '203.0.113.9' };
  expect((await post(sent(), theirs, spoofed)).status).toBe(403);
});

test('429 with Retry-After: a key that has spent its rows of this minute', async () => {
  const slow = await uploads.channel(campaignId, 'agregator-pelan', 'partner', { rowsPerMinute: 600 });
  const items = (count: number) => ({ items: Array.from({ length: count }, () => ({})) });
  const statuses: number[] = [];
  let refused: Partial<Reply> = {};
  for (let at = 0; at < 4 && !statuses.includes(429); at += 1) {
    const reply = await post(items(400), slow);
    statuses.push(reply.status);
    if (reply.status === 429) refused = reply;
  }
  // A new minute may begin between two of them.
  expect([
    [200, 429],
    [200, 200, 429],
  ]).toContainEqual(statuses);
  expect(refused).toMatchObject({ body: { code: 'too-many-rows' } });
  expect(Number(refused.headers?.['retry-after'])).toBeGreaterThan(0);
  expect(Number(refused.headers?.['retry-after'])).toBeLessThanOrEqual(60);
});

test('409: neither page nor kiosk takes keys or lists', async () => {
  expect(await uploads.manage('POST', `${campaignId}/channels/halaman/keys`, { name: 'x' })).toMatchObject({
    status: 409,
    body: { code: 'channel-takes-no-keys' },
  });
  const reply = await uploads.begin(stage.manager, { campaignId, channelId: 'halaman', rows: 1 });
  expect(reply).toMatchObject({ status: 409, body: { code: 'channel-takes-no-keys' } });
});

test('a role of partner cannot be given to a person', async () => {
  const role = { role: 'partner', organiserId: 'panitia-nusantara', campaignId, channelId };
  const reply = await uploads.manage('PUT', `${campaignId}/roles`, { email: 'orang@daftar.test', role });
  expect(reply.status).toBe(422);
});

test('a partner that sends a list uses the same door', async () => {
  const rows = uploads.rows(10);
  const importId = await uploads.started(key, { campaignId, channelId, rows: 10 });
  expect(tally(await uploads.sent(key, importId, 0, rows))).toEqual({ accepted: 10 });
  const { line: _, ...person } = rows[0]!;
  expect(await post({ person, consent })).toMatchObject({ status: 200, body: { outcome: 'accepted' } });
});
