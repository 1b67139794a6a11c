import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, signUpBody, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('siap');
});
afterAll(() => stage.product.stop());

const manage = (method: string, path: string, body?: unknown) =>
  stage.call(method, `/v1/campaigns/${path}`, { token: stage.manager, ...(body !== undefined && { body }) });
const nextYear = {
  campaignId: 'acara-siap-lagi',
  name: 'Acara Uji Lagi',
  startsAt: '2021-01-01T00:00:00Z',
  endsAt: '2101-01-01T00:00:00Z',
};

test('200: a manager sees what is not on the public page, and a target of null takes it away', async () => {
  const campaign = await stage.newCampaign();
  await manage('PATCH', campaign, { target: 35_000 });
  expect((await manage('GET', `${campaign}/settings`)).body).toMatchObject({ target: 35_000, onePlacePer: 'campaign' });
  await manage('PATCH', campaign, { target: null });
  const { body, headers } = await manage('GET', `${campaign}/settings`);
  expect(body).not.toHaveProperty('target');
  expect(body).not.toHaveProperty('sealedDataKey');
  expect(headers.etag).toBe(`"${body.version}"`);
});

test('200: a new consent text stands first, the old one stays word for word', async () => {
  const campaign = await stage.newCampaign();
  await manage('POST', `${campaign}/consents`, { version: '2', text: 'Setuju sekali.' });
  const { items } = (await manage('GET', `${campaign}/consents`)).body;
  expect(items.map(({ version, text }: { version: string; text: string }) => [version, text])).toEqual([
    ['2', 'Setuju sekali.'],
    ['1', 'Setuju.'],
  ]);
});

test('201: kiosks may lease as many places as the new session says', async () => {
  const campaign = await stage.newCampaign();
  const session = { sessionId: 'medan', cityCode: '12.71', venue: 'Lapangan', timeZone: 'Asia/Jakarta', quota: 100 };
  const body = { ...session, startsAt: '2099-01-01T00:00:00Z', leasable: 80 };
  expect((await manage('POST', `${campaign}/sessions`, body)).body).toMatchObject({ leasable: 80, waitingSize: 100 });
  const { items } = (await manage('GET', `${campaign}/sessions`)).body;
  expect(items.find(({ sessionId }: { sessionId: string }) => sessionId === 'medan')).toMatchObject({ leasable: 80 });
});

test('201: a copy has the questions, sessions a year later and channels, but nobody, no keys, and is closed', async () => {
  const questions = [{ questionId: 'kaus', kind: 'text', label: { id: 'Ukuran kaus' } }];
  const campaign = await stage.newCampaign({ questions, sessions: { bandung: { quota: 7, waitingSize: 3 } } });
  await manage('POST', `${campaign}/channels`, { channelId: 'agregator', kind: 'partner', name: 'Agregator' });
  await manage('POST', `${campaign}/channels/agregator/keys`, { name: 'Gudang data' });
  await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, {
    body: signUpBody(stage.nextPerson(), { answers: { kaus: 'L' } }),
  });
  await manage('POST', `${campaign}/consents`, { version: '5', text: 'Teks kelima.' });

  expect(await manage('POST', `${campaign}/copies`, nextYear)).toMatchObject({
    status: 201,
    body: { ...nextYear, state: 'closed', consent: { version: '1', text: 'Teks kelima.' }, version: 1 },
  });
  const copy = nextYear.campaignId;
  expect((await manage('GET', `${copy}/settings`)).body.questions).toMatchObject(questions);
  expect((await manage('GET', `${copy}/sessions`)).body.items).toMatchObject([
    { sessionId: 'bandung', startsAt: '2100-01-02T00:00:00.000Z', quota: 7, waitingSize: 3, issued: 0, state: 'open' },
  ]);
  const channels = (await manage('GET', `${copy}/channels`)).body.items;
  expect(channels.map(({ channelId }: { channelId: string }) => channelId)).toEqual(['agregator', 'halaman', 'kios']);
  expect((await manage('GET', `${copy}/channels/agregator/keys`)).body.items).toEqual([]);
  expect((await manage('GET', `${copy}/sessions/bandung/roster`)).body.items).toEqual([]);
});

test('201 again: a copy that is asked for twice under one key is one copy', async () => {
  const campaign = await stage.newCampaign();
  const body = { ...nextYear, campaignId: 'acara-siap-dua' };
  const ask = () =>
    stage.call('POST', `/v1/campaigns/${campaign}/copies`, {
      token: stage.manager,
      body,
      headers: { 'idempotency-key': 'salinan-1' },
    });
  const [first, second] = [await ask(), await ask()];
  expect(second).toMatchObject({ status: 201, body: first.body });
  expect((await manage('GET', `${body.campaignId}/sessions`)).body.items).toHaveLength(1);
  expect(await manage('POST', `${campaign}/copies`, body)).toMatchObject({ status: 409 });
});

test('403: only managers of the whole organiser copy a campaign', async () => {
  const campaign = await stage.newCampaign();
  const role = { role: 'manager', organiserId: 'panitia-nusantara', campaignId: campaign };
  await manage('PUT', `${campaign}/roles`, { email: 'satu.acara@daftar.test', role });
  const token = await stage.product.token('satu.acara@daftar.test');
  const reply = await stage.call('POST', `/v1/campaigns/${campaign}/copies`, { token, body: nextYear });
  expect(reply).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
});

test('a channel and a quota are changed on the version that was seen, or not at all; a city’s own name is taken away by null', async () => {
  const campaignId = await stage.newCampaign();
  const path = `/v1/campaigns/${campaignId}`;
  const change = (method: string, at: string, body: object, ifMatch?: string) =>
    stage.call(method, `${path}/${at}`, {
      token: stage.manager,
      body,
      ...(ifMatch !== undefined && { headers: { 'if-match': ifMatch } }),
    });
  const outdated = { status: 412, body: { code: 'version-outdated' } };
  const renamed = await change('PATCH', 'channels/halaman', { name: 'Web' }, '"1"');
  expect(renamed).toMatchObject({ status: 200, headers: { etag: '"2"' } });
  expect(await change('PATCH', 'channels/halaman', { name: 'Lain' }, '"1"')).toMatchObject(outdated);

  const raised = await change('PUT', 'sessions/bandung/quota', { quota: 9 }, '"5-5"');
  expect(raised).toMatchObject({ status: 200, headers: { etag: '"9-5"' }, body: { quota: 9, waitingSize: 5 } });
  for (const quota of [2, 20]) {
    expect(await change('PUT', 'sessions/bandung/quota', { quota }, '"5-5"')).toMatchObject(outdated);
  }
  expect((await change('PUT', 'sessions/bandung/quota', { quota: 8, waitingSize: 3 })).body).toMatchObject({
    quota: 8,
  });

  expect((await change('PATCH', 'sessions/bandung', { name: 'Bandung Raya' })).body.name).toBe('Bandung Raya');
  expect((await change('PATCH', 'sessions/bandung', { name: null })).body).not.toHaveProperty('name');
  const [session] = (await stage.call('GET', `${path}/sessions`, { token: stage.manager })).body.items;
  expect(session).not.toHaveProperty('name');
});
