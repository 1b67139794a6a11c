import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChannelEvent, isPublicAddress, retryAfterMs } from '../../shared/domain/webhook.ts';
import { eventually, type Stage, startStage } from './stage.ts';
import { uploadsOf } from './uploads.ts';

let stage: Stage;
let uploads: ReturnType<typeof uploadsOf>;
beforeAll(async () => {
  stage = await startStage('webhook');
  uploads = uploadsOf(stage);
});
afterAll(() => stage.product.stop());

type Received = { signature: string; body: string };
/** A partner's system that is down for the first calls. */
const startPartner = async (downFor: number) => {
  const received: Received[] = [];
  let calls = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      calls += 1;
      if (calls > downFor) received.push({ signature: String(request.headers['daftar-signature']), body });
      response.writeHead(calls > downFor ? 204 : 503).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/daftar`,
    received,
    calls: () => calls,
    events: () => received.flatMap(({ body }) => JSON.parse(body).events as ChannelEvent[]),
    stop: () => server.close(),
  };
};

const place = { channelId: 'agregator', sessionId: 'bandung' };
const setUp = async (downFor: number) => {
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota: 1 }, cimahi: { quota: 5 } } });
  const key = await uploads.channel(campaignId, 'agregator', 'partner');
  const partner = await startPartner(downFor);
  const path = `${campaignId}/channels/agregator/webhook`;
  const { secret } = await uploads.must(uploads.manage('PUT', path, { url: partner.url }), 200);
  const importId = await uploads.started(key, { campaignId, ...place, rows: 1 });
  const importId2 = await uploads.started(key, { campaignId, ...place, rows: 1 });
  const [first] = await uploads.sent(key, importId, 0, uploads.rows(1));
  const [second] = await uploads.sent(key, importId2, 0, uploads.rows(1));
  return { campaignId, key, partner, path, secret, first: first?.signUpId, second: second?.signUpId };
};

test('a partner that was down is told later, once and signed, who was cancelled and who moved up', async () => {
  const { campaignId, key, partner, path, secret, first, second } = await setUp(1);
  await uploads.must(uploads.manage('POST', `${campaignId}/sign-ups/${first}/cancellation`), 200);
  await eventually(
    async () => partner.calls(),
    (calls) => calls >= 1,
  );
  const events = await eventually(
    async () => partner.events(),
    (told) => told.length >= 2,
  );
  expect(events).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ signUpId: first, was: 'confirmed', status: 'cancelled' }),
      expect.objectContaining({ signUpId: second, was: 'waiting', status: 'confirmed', number: 2 }),
    ]),
  );
  expect(partner.calls()).toBeGreaterThan(1);

  for (const { signature, body } of partner.received) {
    const [, at, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
    expect(mac).toBe(createHmac('sha256', secret).update(`${at}.${body}`).digest('hex'));
    expect(Math.abs(Number(at) - Date.now() / 1_000)).toBeLessThan(60);
  }
  const shown = await eventually(
    () => uploads.must(uploads.manage('GET', path), 200),
    ({ lastDeliveredAt }) => lastDeliveredAt !== undefined,
  );
  expect(shown).toMatchObject({ url: partner.url, failures: 0 });
  expect(JSON.stringify(shown)).not.toContain('whsec');

  // Nothing is told twice, and all of it can be read again.
  await uploads.must(uploads.manage('POST', `${campaignId}/sign-ups/${second}/cancellation`), 200);
  const all = await eventually(
    async () => partner.events(),
    (told) => told.some(({ signUpId, status }) => signUpId === second && status === 'cancelled'),
  );
  expect(all).toHaveLength(3);
  const list = await uploads.must(stage.call('GET', '/v1/partner/events', { token: key }), 200);
  expect(new Set(list.items)).toEqual(new Set(all));
  partner.stop();
});

test('the secret lies in no file of the table: only its sealed form does', async () => {
  const { secret, partner } = await setUp(0);
  const { dataDir } = stage.product;
  const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dataDir, name))
    // The product runs on: a file may be gone since the folder was read.
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .map((path) => readFileSync(path));
  const holding = (text: string) => files.filter((bytes) => bytes.includes(text)).length;
  expect(holding(partner.url)).toBeGreaterThan(0);
  expect(holding(secret)).toBe(0);
  partner.stop();
});

/** Another channel, whose partner is told of a cancellation whenever `tell` is called. */
const setUpOther = async (campaignId: string) => {
  const channelId = 'agregator-lain';
  const key = await uploads.channel(campaignId, channelId, 'partner');
  const partner = await startPartner(0);
  await uploads.must(uploads.manage('PUT', `${campaignId}/channels/${channelId}/webhook`, { url: partner.url }), 200);
  const importId = await uploads.started(key, { campaignId, channelId, sessionId: 'cimahi', rows: 3 });
  const left = (await uploads.sent(key, importId, 0, uploads.rows(3))).map(({ signUpId }) => signUpId);
  const tell = async () => {
    const signUpId = left.pop();
    await uploads.must(uploads.manage('POST', `${campaignId}/sign-ups/${signUpId}/cancellation`), 200);
    await eventually(
      async () => partner.events(),
      (told) => told.some((event) => event.signUpId === signUpId),
    );
  };
  return { key, partner, tell };
};

test('a channel sees its own events only, and a removed webhook is called no more', async () => {
  const { campaignId, key, partner, path, first, second } = await setUp(0);
  const other = await setUpOther(campaignId);
  const eventsOf = async (token: string): Promise<ChannelEvent[]> =>
    (await uploads.must(stage.call('GET', '/v1/partner/events', { token }), 200)).items;

  // So that the stream has looked for the webhook, and found it.
  await uploads.must(uploads.manage('POST', `${campaignId}/sign-ups/${first}/cancellation`), 200);
  const before = await eventually(
    async () => partner.events(),
    (told) => told.length >= 2,
  );
  const callsBefore = partner.calls();
  await uploads.must(uploads.manage('DELETE', path), 200);
  // It may go on with what it found for 5 s.
  await new Promise((resolve) => setTimeout(resolve, 5_200));
  await uploads.must(uploads.manage('POST', `${campaignId}/sign-ups/${second}/cancellation`), 200);

  // The stream keeps its order, so what the other is told was noted after this. The run that tells the first of it may
  // have looked here before, and the run that tells the last may not be through yet: the one between is wholly done.
  for (let told = 0; told < 3; told++) await other.tell();
  expect(partner.calls()).toBe(callsBefore);
  expect(new Set(await eventsOf(key))).toEqual(new Set(before));
  expect(await eventsOf(other.key)).toEqual(other.partner.events());
  expect(other.partner.events().map(({ signUpId }) => signUpId)).not.toContain(second);
  expect(await uploads.manage('GET', path)).toMatchObject({ status: 404, body: { code: 'webhook-not-found' } });
  partner.stop();
  other.partner.stop();
});

test.each([
  'http://mitra.example.com/daftar',
  'https://127.0.0.1/daftar',
  'https://[::1]/daftar',
  'https://169.254.169.254/latest',
  'https://localhost/daftar',
  'https://db.internal/daftar',
  'https://mitra.example.com:8443/daftar',
  'https://orang@mitra.example.com/daftar',
  'https://2130706433/daftar',
  'https://dynamodb.ap-southeast-3.amazonaws.com/',
])('on AWS, a webhook at %s is refused', (url) => {
  expect(isPublicAddress(url)).toBe(false);
});

test('on AWS, a webhook at a name is taken', () => {
  expect(isPublicAddress('https://mitra.example.com/daftar?kota=1')).toBe(true);
});

test('who fails is called ever more seldom, and at least once an hour', () => {
  expect([1, 2, 3, 10, 50].map(retryAfterMs)).toEqual([5_000, 10_000, 20_000, 2_560_000, 3_600_000]);
});
