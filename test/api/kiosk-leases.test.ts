import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kiosksOf, newLeaseId, newSecret } from './kiosks.ts';
import { type Stage, signUpBody, startStage } from './stage.ts';

let stage: Stage;
let kiosks: ReturnType<typeof kiosksOf>;
beforeAll(async () => {
  stage = await startStage('kiosk-leases');
  kiosks = kiosksOf(stage);
});
afterAll(() => stage.product.stop());

const event = async (quota: number) => {
  const campaignId = await stage.newCampaign({ sessions: { bandung: { quota } } });
  return { campaignId, crew: kiosks.crew(campaignId), kiosk: await kiosks.enrolled(campaignId) };
};
const signUp = (campaignId: string, person = stage.nextPerson()) =>
  stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(person) });
const isSigned = (ticketKey: string, text: string, signature: string) => {
  const point = Buffer.from(ticketKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  const key = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y } });
  const bytes = Buffer.from(signature, 'base64url');
  return verify('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }, bytes);
};

test('201, then 200 with the same places: a lease asked for again after a lost answer', async () => {
  const { kiosk, crew } = await event(40);
  const leaseId = newLeaseId();
  const replies = await Promise.all([1, 2, 3].map(() => kiosk.post('leases', { leaseId, size: 5 })));
  expect(replies.every(({ status }) => status === 200 || status === 201)).toBe(true);
  const places = replies.map(({ body }) => body.places.map(({ number }: { number: number }) => number));
  expect(new Set(places.map(String)).size).toBe(1);
  expect(await kiosk.post('leases', { leaseId, size: 5 })).toMatchObject({ status: 200, body: { leaseId } });
  expect((await crew.devices())[0]).toMatchObject({ leased: 5, held: 5 });
});

test('each place comes with its own ticket, signed for this session', async () => {
  const { kiosk } = await event(40);
  const { places } = await kiosk.lease(5);
  expect(new Set(places.map(({ ticketCode }) => ticketCode)).size).toBe(5);
  for (const { ticketCode, signature } of places) {
    expect(isSigned(kiosk.state.ticketKey, `daftar ticket 1|${ticketCode}|bandung`, signature)).toBe(true);
    expect(isSigned(kiosk.state.ticketKey, `daftar ticket 1|${ticketCode}|surabaya`, signature)).toBe(false);
  }
});

test('a heartbeat lists the places that are left, with their tickets', async () => {
  const { kiosk } = await event(40);
  const lease = await kiosk.lease(3);
  await kiosk.sendOne(stage.nextPerson(), lease.at(0));
  const { body } = await kiosk.beat();
  expect(body.leases).toHaveLength(1);
  expect(body.leases[0].places.map(({ number }: { number: number }) => number)).toEqual([
    lease.at(1).number,
    lease.at(2).number,
  ]);
  expect(body.leases[0].places[0].ticketCode).toBe(lease.at(1).ticketCode);
});

test('kiosks lease no more than their share, and a manager changes it', async () => {
  const { kiosk, crew } = await event(10);
  expect((await kiosk.lease(8)).places).toHaveLength(5);
  const more = () => kiosk.post('leases', { leaseId: newLeaseId(), size: 8 });
  expect(await more()).toMatchObject({ status: 409, body: { code: 'lease-share-used-up' } });
  await kiosks.must(crew.call('PUT', 'leasable', { leasable: 7 }), 200);
  expect((await more()).body.places).toHaveLength(2);
});

test('409: no places are left to lease; 409: the session or campaign is closed', async () => {
  const { campaignId, kiosk, crew } = await event(2);
  const ask = () => kiosk.post('leases', { leaseId: newLeaseId() });
  await signUp(campaignId);
  await signUp(campaignId);
  expect(await ask()).toMatchObject({ status: 409, body: { code: 'no-places-to-lease' } });
  await kiosks.must(crew.call('POST', 'closing'), 200);
  expect(await ask()).toMatchObject({ status: 409, body: { code: 'session-closed' } });
});

test('places that were given back and named unused go to who waits, at once', async () => {
  const { campaignId, kiosk, crew } = await event(4);
  const lease = await kiosk.lease(2);
  for (let at = 0; at < 2; at += 1) await signUp(campaignId);
  const { body: waiting } = await signUp(campaignId);
  expect(waiting.status).toBe('waiting');
  await kiosk.sendOne(stage.nextPerson(), lease.at(0));
  const give = () =>
    kiosk.post(`leases/${lease.leaseId}/return`, { unused: [lease.at(0).number, lease.at(1).number, 9] });
  const { body } = await give();
  expect(body).toEqual({ leaseId: lease.leaseId, state: 'closed' });
  expect((await give()).body).toEqual(body);
  expect((await stage.call('GET', `/v1/tickets/${waiting.ticketCode}`)).body.status).toBe('confirmed');
  expect((await crew.devices())[0]).toMatchObject({ leased: 2, used: 1, held: 0 });
});

test("a lease is its own device's", async () => {
  const { campaignId, kiosk } = await event(20);
  const other = await kiosks.enrolled(campaignId);
  const { leaseId } = await kiosk.lease(2);
  for (const reply of [
    await other.post('leases', { leaseId, size: 2 }),
    await other.post(`leases/${leaseId}/return`, { unused: [1, 2] }),
    await kiosk.post(`leases/${newLeaseId()}/return`, { unused: [] }),
  ])
    expect(reply).toMatchObject({ status: 404, body: { code: 'lease-not-found' } });
});

test('a tablet that is asked for its places takes no more until they are back', async () => {
  const { kiosk, crew } = await event(40);
  const lease = await kiosk.lease(2);
  await kiosks.must(crew.call('POST', `devices/${kiosk.deviceId}/return`), 200);
  expect((await kiosk.beat()).body).toMatchObject({ returnAsked: true });
  const ask = () => kiosk.post('leases', { leaseId: newLeaseId(), size: 2 });
  expect(await ask()).toMatchObject({ status: 409, body: { code: 'places-asked-back' } });
  await kiosk.post(`leases/${lease.leaseId}/return`, { unused: lease.places.map(({ number }) => number) });
  expect((await kiosk.beat()).body).toMatchObject({ returnAsked: true, leases: [] });
  expect((await ask()).status).toBe(201);
  expect((await kiosk.beat()).body).toMatchObject({ returnAsked: false });
});

test('places on a tablet that is gone stay held, and do not keep the new one from taking some', async () => {
  const { kiosk, crew } = await event(40);
  await kiosk.lease(2);
  const { enrolment } = await kiosks.must(crew.call('POST', `devices/${kiosk.deviceId}/enrolment`), 201);
  const secret = newSecret();
  await kiosks.must(stage.call('POST', '/v1/kiosk/enrolments', { body: { code: enrolment.code, secret } }), 201);
  await kiosks.must(crew.call('POST', `devices/${kiosk.deviceId}/return`), 200);
  const body = { leaseId: newLeaseId(), size: 3 };
  await kiosks.must(stage.call('POST', '/v1/kiosk/leases', { token: `${kiosk.deviceId}_${secret}`, body }), 201);
  expect((await crew.devices())[0]).toMatchObject({ leased: 5, held: 5 });
});

test('a lost tablet is written off: its places go to who waits, and whom it confirmed still come in', async () => {
  const { campaignId, kiosk, crew } = await event(4);
  const lease = await kiosk.lease(2);
  const taken = await kiosk.record(stage.nextPerson(), lease.at(0));
  const online = [];
  for (let at = 0; at < 4; at += 1) online.push((await signUp(campaignId)).body);
  expect(online.map(({ status }) => status)).toEqual(['confirmed', 'confirmed', 'waiting', 'waiting']);
  await kiosks.must(crew.call('POST', `devices/${kiosk.deviceId}/write-off`), 200);
  for (const { ticketCode } of online)
    expect((await stage.call('GET', `/v1/tickets/${ticketCode}`)).body.status).toBe('confirmed');

  expect(await kiosk.send(taken)).toMatchObject([{ outcome: 'held', reason: 'device-revoked' }]);
  expect((await crew.resolve(taken.recordId, 'accept')).body).toMatchObject({
    state: 'resolved',
    outcome: 'confirmed',
  });
  const ticket = await stage.call('GET', `/v1/tickets/${lease.at(0).ticketCode}`);
  expect(ticket.body).toMatchObject({ status: 'confirmed', number: lease.at(0).number });
  expect((await crew.devices())[0]).toMatchObject({ state: 'written-off', used: 1, held: 0 });
});
