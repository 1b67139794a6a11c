import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, type Stage, signUpBody, startStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('staff');
});
afterAll(() => stage.product.stop());

const join = async (campaign: string, sessionId = 'bandung') =>
  (
    await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, {
      body: signUpBody(stage.nextPerson(), { sessionId }),
    })
  ).body;
const asManager = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  stage.call(method, path, { token: stage.manager, ...(body !== undefined && { body }), ...(headers && { headers }) });
const newSession = {
  sessionId: 'cimahi',
  cityCode: '32.77',
  venue: 'Alun-alun',
  startsAt: '2099-01-01T00:00:00Z',
  timeZone: 'Asia/Jakarta',
  quota: 10,
};

test('201 twice the same: a POST that is sent again with its Idempotency-Key creates once; 422 where the body is another', async () => {
  const campaign = await stage.newCampaign();
  const path = `/v1/campaigns/${campaign}/sessions`;
  const first = await asManager('POST', path, newSession, { 'idempotency-key': 'kunci-1' });
  const second = await asManager('POST', path, newSession, { 'idempotency-key': 'kunci-1' });
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body).toEqual(first.body);
  expect(await asManager('POST', path, { ...newSession, quota: 11 }, { 'idempotency-key': 'kunci-1' })).toMatchObject({
    status: 422,
    body: { code: 'idempotency-key-reused' },
  });
  expect(await asManager('POST', path, newSession)).toMatchObject({ status: 409, body: { code: 'already-exists' } });
});

test('200: raising a quota gives places to those who wait, in order; 409: it is never set below the issued numbers', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 2, waitingSize: 4 } } });
  for (let at = 0; at < 5; at += 1) await join(campaign);
  const path = `/v1/campaigns/${campaign}/sessions/bandung/quota`;
  expect(await asManager('PUT', path, { quota: 4 })).toMatchObject({
    status: 200,
    body: { quota: 4, line: 4, issued: 5 },
  });
  const roster = await asManager('GET', `/v1/campaigns/${campaign}/sessions/bandung/roster`);
  expect(roster.body.items.map(({ number, status }: Record<string, unknown>) => [number, status])).toEqual([
    [1, 'confirmed'],
    [2, 'confirmed'],
    [3, 'confirmed'],
    [4, 'confirmed'],
    [5, 'waiting'],
  ]);
  expect(await asManager('PUT', path, { quota: 4, waitingSize: 9 })).toMatchObject({
    status: 200,
    body: { waitingSize: 9 },
  });
  expect(await asManager('PUT', path, { quota: 3 })).toMatchObject({
    status: 409,
    body: { code: 'quota-below-issued' },
  });
  await asManager('PUT', path, { quota: 10 });
  expect(await asManager('PUT', path, { quota: 5 })).toMatchObject({ status: 200, body: { quota: 5, line: 5 } });
});

test('200: a roster pages in the order of its numbers, and its cursor opens no other list', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 12 }, cimahi: { quota: 12 } } });
  for (let at = 0; at < 12; at += 1) await join(campaign);
  const numbers: number[] = [];
  let cursor: string | null = '';
  let one = '';
  while (cursor !== null) {
    const { body } = await asManager(
      'GET',
      `/v1/campaigns/${campaign}/sessions/bandung/roster?limit=5${cursor && `&cursor=${cursor}`}`,
    );
    numbers.push(...body.items.map(({ number }: { number: number }) => number));
    cursor = body.nextCursor;
    one ||= cursor ?? '';
  }
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  for (const wrong of [one, 'AAAA', '%7B%7D', Buffer.from('{"scope":1}').toString('base64url')]) {
    expect(await asManager('GET', `/v1/campaigns/${campaign}/sessions/cimahi/roster?cursor=${wrong}`)).toMatchObject({
      status: 400,
      body: { code: 'invalid-parameter' },
    });
  }
  expect(await asManager('GET', `/v1/campaigns/${campaign}/sessions/bandung/roster?limit=0`)).toMatchObject({
    status: 400,
  });
});

test('409 no-free-place, then 200 with one place more: promoting by hand takes a place from nobody', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 1, waitingSize: 3 } } });
  const [holder, , last] = [await join(campaign), await join(campaign), await join(campaign)];
  const promote = (signUpId: string, body = {}) =>
    asManager('POST', `/v1/campaigns/${campaign}/sign-ups/${signUpId}/promotion`, body);
  expect(await promote(last.signUpId)).toMatchObject({ status: 409, body: { code: 'no-free-place' } });
  expect(await promote(last.signUpId, { raiseQuota: true })).toMatchObject({
    status: 200,
    body: { status: 'confirmed', number: 3 },
  });
  expect(await promote(last.signUpId)).toMatchObject({ status: 409, body: { code: 'not-waiting' } });
  expect((await asManager('GET', `/v1/campaigns/${campaign}/sessions`)).body.items[0]).toMatchObject({
    quota: 2,
    line: 1,
  });

  expect(await asManager('POST', `/v1/campaigns/${campaign}/sign-ups/${holder.signUpId}/cancellation`)).toMatchObject({
    status: 200,
    body: { status: 'cancelled' },
  });
  const { body } = await asManager('GET', `/v1/campaigns/${campaign}/sessions/bandung/roster`);
  expect(body.items.map(({ status }: { status: string }) => status)).toEqual(['cancelled', 'confirmed', 'confirmed']);
});

test('404: a sign-up of another campaign cannot be reached through mine', async () => {
  const [mine, other] = [await stage.newCampaign(), await stage.newCampaign()];
  const { signUpId } = await join(other);
  expect(await asManager('POST', `/v1/campaigns/${mine}/sign-ups/${signUpId}/cancellation`)).toMatchObject({
    status: 404,
    body: { code: 'sign-up-not-found' },
  });
});

test('403 at the next request: a role that is taken away is gone; 409: the last manager stays', async () => {
  const campaign = await stage.newCampaign();
  const role = { role: 'manager', organiserId: 'panitia-nusantara', campaignId: campaign };
  const email = 'wakil@daftar.test';
  const token = await stage.product.token(email);
  const counts = () => stage.call('GET', `/v1/campaigns/${campaign}/counts`, { token });
  expect((await counts()).status).toBe(403);
  expect((await asManager('PUT', `/v1/campaigns/${campaign}/roles`, { email, role })).status).toBe(200);
  expect((await counts()).status).toBe(200);
  expect((await asManager('DELETE', `/v1/campaigns/${campaign}/roles`, { email, role })).status).toBe(200);
  expect((await counts()).status).toBe(403);
  expect(
    await asManager('PUT', `/v1/campaigns/${campaign}/roles`, { email, role: { ...role, campaignId: 'fun-run-5k' } }),
  ).toMatchObject({ status: 403 });
  expect(
    await asManager('PUT', `/v1/campaigns/${campaign}/roles`, {
      email,
      role: { role: 'manager', organiserId: 'panitia-nusantara' },
    }),
  ).toMatchObject({ status: 403 });
});

test('412: who changes what someone else has changed meanwhile is told so', async () => {
  const campaign = await stage.newCampaign();
  const path = `/v1/campaigns/${campaign}`;
  const first = await asManager('PATCH', path, { name: 'Nama Baru' });
  const version = String(first.headers.etag);
  expect((await asManager('PATCH', path, { name: 'Nama Lain' }, { 'if-match': version })).status).toBe(200);
  expect(await asManager('PATCH', path, { name: 'Nama Terlambat' }, { 'if-match': version })).toMatchObject({
    status: 412,
    body: { code: 'version-outdated' },
  });
  expect(await asManager('PATCH', path, { endsAt: '2000-01-01T00:00:00Z' })).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/endsAt', code: 'time-order' }] },
  });
});

test('a crew sees its own session, and no other', async () => {
  const token = await stage.product.token('kru.bandung@daftar.test');
  expect((await stage.call('GET', '/v1/campaigns/fun-run-5k/sessions/bandung/roster', { token })).status).toBe(200);
  expect((await stage.call('GET', '/v1/campaigns/fun-run-5k/sessions/jakarta/roster', { token })).status).toBe(403);
  const { body } = await stage.call('GET', '/v1/campaigns/fun-run-5k/sessions', { token });
  expect(body.items.map(({ sessionId }: { sessionId: string }) => sessionId)).toEqual(['bandung']);
});

test('404 then 200: a recount is found in its own campaign only', async () => {
  const [mine, other] = [await stage.newCampaign(), await stage.newCampaign()];
  const started = await asManager('POST', `/v1/campaigns/${mine}/counts/recounts`);
  expect(started.status).toBe(202);
  expect(await asManager('GET', `/v1/campaigns/${other}/counts/recounts/${started.body.recountId}`)).toMatchObject({
    status: 404,
    body: { code: 'recount-not-found' },
  });
  const done = await eventually(
    () => asManager('GET', `/v1/campaigns/${mine}/counts/recounts/${started.body.recountId}`),
    ({ body }) => body.state === 'done',
  );
  expect(done.body).toMatchObject({ settled: true, drift: 0 });
});

test('a session goes by its own name where it has one, on the page, the ticket and in the counts', async () => {
  const campaign = await stage.newCampaign({ sessions: {} });
  await asManager('POST', `/v1/campaigns/${campaign}/sessions`, { ...newSession, name: 'Jakarta', cityCode: '31.71' });
  const page = await stage.call('GET', `/v1/campaigns/${campaign}`);
  expect(page.body.sessions[0]).toMatchObject({ cityCode: '31.71', cityName: 'Jakarta' });
  const { ticketCode } = await join(campaign, 'cimahi');
  expect((await stage.call('GET', `/v1/tickets/${ticketCode}`)).body.session.cityName).toBe('Jakarta');
  expect((await asManager('GET', `/v1/campaigns/${campaign}/counts`)).body.cities[0].cityName).toBe('Jakarta');
});
