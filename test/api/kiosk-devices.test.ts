import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTable, type Table } from '../../shared/table/client.ts';
import { deviceItem } from '../../shared/table/device.item.ts';
import { startTestEngine } from '../engine.ts';
import { kiosksOf, newLeaseId, newSecret } from './kiosks.ts';
import { awayFromTheHour, type Stage, startStage } from './stage.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let table: Table;
let stage: Stage;
let kiosks: ReturnType<typeof kiosksOf>;
let campaignId: string;
let crew: ReturnType<typeof kiosks.crew>;
beforeAll(async () => {
  engine = await startTestEngine();
  table = openTable(engine);
  stage = await startStage('kiosk-devices', { DYNAMODB_ENDPOINT: engine.endpoint });
  kiosks = kiosksOf(stage);
  campaignId = await stage.newCampaign({ sessions: { bandung: { quota: 200 } } });
  crew = kiosks.crew(campaignId);
});
afterAll(async () => {
  await stage.product.stop();
  await engine.stop();
});

const enrol = (code: string, secret: string) => stage.call('POST', '/v1/kiosk/enrolments', { body: { code, secret } });
const beat = (token: string) =>
  stage.call('POST', '/v1/kiosk/heartbeats', { token, body: { queued: 3, sent: 2, unused: 0 } });

test('a tablet is enrolled by its code and knows all that it needs without a network', async () => {
  const device = await crew.device('Tablet gerbang', 20);
  expect(device).toMatchObject({ state: 'invited', leaseSize: 20, leased: 0, used: 0, held: 0 });
  expect(device.enrolment.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-?){3}$/);
  const typed = device.enrolment.code.toLowerCase().replaceAll('-', ' ');
  const { status, body } = await enrol(typed, newSecret());
  expect(status).toBe(201);
  expect(body).toMatchObject({
    deviceId: device.deviceId,
    name: 'Tablet gerbang',
    leaseSize: 20,
    sessionId: 'bandung',
    campaign: { campaignId, consent: { version: '1' }, sessions: [{ sessionId: 'bandung' }] },
    leases: [],
    returnAsked: false,
  });
  for (const key of [body.sealingKey.publicKey, body.ticketKey]) {
    const point = Buffer.from(key, 'base64url');
    expect([point.length, point[0]]).toEqual([65, 4]);
  }
});

test('200 with the same: a tablet whose enrolment was answered into nowhere asks again', async () => {
  const { enrolment, deviceId } = await crew.device();
  const secret = newSecret();
  const replies = await Promise.all([enrol(enrolment.code, secret), enrol(enrolment.code, secret)]);
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 201]));
  const again = await enrol(enrolment.code, secret);
  expect(again).toMatchObject({ status: 200, body: { deviceId } });
  expect((await beat(`${deviceId}_${secret}`)).status).toBe(200);
});

test('409: a code that was used enrols no second tablet, and the first goes on', async () => {
  const { enrolment, deviceId } = await crew.device();
  const secret = newSecret();
  await enrol(enrolment.code, secret);
  expect(await enrol(enrolment.code, newSecret())).toMatchObject({ status: 409, body: { code: 'enrolment-used' } });
  expect((await beat(`${deviceId}_${secret}`)).status).toBe(200);
});

test('a code ends after 15 minutes; who used it in time may still ask again', async () => {
  const [late, inTime] = [await crew.device(), await crew.device()];
  const secret = newSecret();
  await enrol(inTime.enrolment.code, secret);
  expect(Date.parse(late.enrolment.expiresAt) - Date.parse(late.createdAt)).toBe(15 * 60_000);
  for (const { deviceId } of [late, inTime]) {
    await table.update({
      Key: deviceItem.key({ deviceId }),
      UpdateExpression: 'SET codeExpiresAt = :past',
      ExpressionAttributeValues: { ':past': new Date(Date.now() - 1).toISOString() },
    });
  }
  expect(await enrol(late.enrolment.code, newSecret())).toMatchObject({
    status: 404,
    body: { code: 'enrolment-not-found' },
  });
  expect((await enrol(inTime.enrolment.code, secret)).status).toBe(200);
});

test('a new code voids the old one; the old secret works until the new code is used', async () => {
  const kiosk = await kiosks.enrolled(campaignId);
  const invited = await kiosks.must(crew.call('POST', `devices/${kiosk.deviceId}/enrolment`), 201);
  const newer = await kiosks.must(crew.call('POST', `devices/${kiosk.deviceId}/enrolment`), 201);
  expect((await enrol(invited.enrolment.code, newSecret())).status).toBe(404);
  expect((await beat(kiosk.token)).status).toBe(200);
  const secret = newSecret();
  expect(await enrol(newer.enrolment.code, secret)).toMatchObject({ status: 201, body: { deviceId: kiosk.deviceId } });
  expect((await beat(kiosk.token)).status).toBe(401);
  expect((await beat(`${kiosk.deviceId}_${secret}`)).status).toBe(200);
});

test('the crew sees what a tablet said last, and never a secret', async () => {
  const kiosk = await kiosks.enrolled(campaignId, 'bandung', 'Tablet dua');
  await kiosk.lease(7);
  await beat(kiosk.token);
  const shown = (await crew.devices()).find(({ deviceId }: { deviceId: string }) => deviceId === kiosk.deviceId);
  expect(shown).toMatchObject({
    name: 'Tablet dua',
    state: 'active',
    queued: 3,
    sent: 2,
    leased: 7,
    used: 0,
    held: 7,
    lastSeenAt: expect.any(String),
  });
  const listed = JSON.stringify(await crew.devices());
  expect(listed).not.toContain(kiosk.secret);
  // By their names: ids and codes are letters at random.
  expect(listed.match(/"[^"]*(hash|secret)[^"]*":/gi)).toBeNull();
});

test('a revoked tablet stops at its next request, but for handing in', async () => {
  const kiosk = await kiosks.enrolled(campaignId);
  const lease = await kiosk.lease(2);
  await kiosks.must(crew.call('DELETE', `devices/${kiosk.deviceId}`), 200);
  for (const reply of [
    await beat(kiosk.token),
    await kiosk.post('leases', { leaseId: newLeaseId() }),
    await kiosk.post(`leases/${lease.leaseId}/return`, { unused: [] }),
  ]) {
    expect(reply).toMatchObject({ status: 403, body: { code: 'device-revoked' } });
  }
  expect(await kiosk.sendOne(stage.nextPerson(), lease.at(0))).toMatchObject({ outcome: 'held' });
  for (const path of [`devices/${kiosk.deviceId}/enrolment`, `devices/${kiosk.deviceId}/return`])
    expect(await crew.call('POST', path)).toMatchObject({ status: 403, body: { code: 'device-revoked' } });
  const shown = (await crew.devices()).find(({ deviceId }: { deviceId: string }) => deviceId === kiosk.deviceId);
  expect(shown).toMatchObject({ state: 'revoked', held: 2 });
});

test('a code that was not used before its tablet was revoked enrols nobody', async () => {
  const { enrolment, deviceId } = await crew.device();
  await kiosks.must(crew.call('DELETE', `devices/${deviceId}`), 200);
  expect((await enrol(enrolment.code, newSecret())).status).toBe(404);
});

test('a secret of another tablet, or none, opens nothing', async () => {
  const [one, other] = [await kiosks.enrolled(campaignId), await kiosks.enrolled(campaignId)];
  const { deviceId: invited } = await crew.device();
  for (const token of [`${one.deviceId}_${other.secret}`, `${invited}_${one.secret}`, `kd_00000000_${one.secret}`])
    expect((await beat(token)).status).toBe(401);
});

test('404 in one session for a tablet of another', async () => {
  const elsewhere = await stage.newCampaign();
  const { deviceId } = await kiosks.crew(elsewhere).device();
  for (const [method, path] of [
    ['DELETE', `devices/${deviceId}`],
    ['POST', `devices/${deviceId}/enrolment`],
    ['POST', `devices/${deviceId}/return`],
    ['POST', `devices/${deviceId}/write-off`],
  ] as const)
    expect(await crew.call(method, path)).toMatchObject({ status: 404, body: { code: 'device-not-found' } });
});

test('429 with Retry-After: who guesses codes is slowed down, and a right code is never stopped', async () => {
  await awayFromTheHour();
  const statuses = new Set<number>();
  let last: Awaited<ReturnType<typeof enrol>> | undefined;
  for (let at = 0; at < 40; at += 1) {
    last = await enrol(`0000-0000-${String(at).padStart(4, '0')}`, newSecret());
    statuses.add(last.status);
  }
  expect(statuses).toEqual(new Set([404, 429]));
  expect(last).toMatchObject({ status: 429, body: { code: 'too-many-attempts' } });
  expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
  const { enrolment } = await crew.device();
  expect((await enrol(enrolment.code, newSecret())).status).toBe(201);
});
