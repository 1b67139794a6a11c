import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDaftar } from '../../functions/http/daftar.ts';
import { guessesAtPin } from '../../functions/http/refuse-guess.ts';
import { helpDeskPinLastsMs } from '../../shared/domain/help-desk-pin.ts';
import { startTestEngine } from '../engine.ts';
import { kiosksOf } from './kiosks.ts';
import { awayFromTheHour, type Stage, signUpBody, startStage } from './stage.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let stage: Stage;
let kiosks: ReturnType<typeof kiosksOf>;
let campaign: string;
beforeAll(async () => {
  engine = await startTestEngine();
  stage = await startStage('meja-kios', { DYNAMODB_ENDPOINT: engine.endpoint });
  kiosks = kiosksOf(stage);
  campaign = await newCampaign();
});
afterAll(async () => {
  await stage.product.stop();
  await engine.stop();
});

const daftar = () => openDaftar({ TABLE_NAME: 'daftar', DYNAMODB_ENDPOINT: engine.endpoint, MASTER_KEY_ID: 'unused' });
const newCampaign = (more: object = {}) =>
  stage.newCampaign({ sessions: { bandung: { quota: 3 }, surabaya: { quota: 50, cityCode: '35.78' } }, ...more });
const signUp = async (person: object, campaignId = campaign, sessionId = 'bandung') =>
  stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(person, { sessionId }) });
const newPin = async (campaignId: string, deviceId: string, token = stage.manager): Promise<string> =>
  (await kiosks.must(kiosks.crew(campaignId).call('POST', `devices/${deviceId}/help-desk-pin`, {}, token), 201)).pin;
/** A kiosk whose crew has a PIN for it. */
const deskKiosk = async (campaignId = campaign, makesPin = stage.manager) => {
  const kiosk = await kiosks.enrolled(campaignId);
  const pin = await newPin(campaignId, kiosk.deviceId, makesPin);
  const lookUp = (sought: object, typed = pin) => kiosk.post('lookups', { pin: typed, ...sought });
  return { ...kiosk, pin, lookUp, open: (typed = pin) => kiosk.post('help-desk', { pin: typed }) };
};
const otherThan = (pin: string) => String((Number(pin) + 1) % 1_000_000).padStart(6, '0');
const auditOf = async (does: string) => {
  const log = [];
  for await (const entry of daftar().audit.ofCampaign(campaign)) if (entry.does === does) log.push(entry);
  return log;
};

test('with its crew’s PIN a kiosk says when and through whom somebody signed up, their name shortened, and prints their ticket', async () => {
  const { open, lookUp } = await deskKiosk();
  expect((await open()).status).toBe(200);
  const person = { ...stage.nextPerson(), name: 'Wulan Kusumawardani' };
  const { body: mine } = await signUp(person);
  const { body, text } = await lookUp({ nik: person.nik });
  expect(body.found).toEqual([
    {
      signUpId: mine.signUpId,
      name: 'Wulan K.',
      channelName: expect.any(String),
      signedUpAt: mine.signedUpAt,
      sessionId: 'bandung',
      status: 'confirmed',
      number: mine.number,
      phoneEnd: expect.stringMatching(/^\d{3}$/),
      ticket: { ticketCode: mine.ticketCode.replaceAll('-', ''), signature: expect.stringMatching(/^[\w-]{86}$/) },
    },
  ]);
  expect(text).not.toContain(person.nik);
  const byCode = await lookUp({ ticketCode: mine.ticketCode });
  expect(byCode.body.found).toMatchObject([{ signUpId: mine.signUpId }]);
});

test('who waits is told their place in the line', async () => {
  const small = await stage.newCampaign({ sessions: { bandung: { quota: 1, waitingSize: 5 } } });
  const { lookUp } = await deskKiosk(small);
  await signUp(stage.nextPerson(), small);
  const person = stage.nextPerson();
  await signUp(person, small);
  expect((await lookUp({ nik: person.nik })).body.found).toMatchObject([{ status: 'waiting', position: 1 }]);
});

test('of another session it tells where and when, and hands out no ticket; of a cancelled one neither', async () => {
  const { lookUp } = await deskKiosk();
  const elsewhere = stage.nextPerson();
  await signUp(elsewhere, campaign, 'surabaya');
  const [there] = (await lookUp({ nik: elsewhere.nik })).body.found;
  expect(there.sessionId).toBe('surabaya');
  expect(there.ticket).toBeUndefined();

  const gone = stage.nextPerson();
  const { body } = await signUp(gone);
  const phoneEnd = gone.phone.replace(/\D/g, '').slice(-3);
  await stage.call('POST', `/v1/tickets/${body.ticketCode}/cancellation`, { body: { phoneEnd } });
  const [cancelled] = (await lookUp({ nik: gone.nik })).body.found;
  expect(cancelled.status).toBe('cancelled');
  expect(cancelled.ticket).toBeUndefined();
});

test('another campaign’s people and tickets are nobody here', async () => {
  const other = await newCampaign();
  const { lookUp } = await deskKiosk(other);
  const person = stage.nextPerson();
  const { body } = await signUp(person);
  expect((await lookUp({ nik: person.nik })).body).toEqual({ found: [] });
  expect((await lookUp({ ticketCode: body.ticketCode })).body).toEqual({ found: [] });
  expect((await lookUp({ ticketCode: 'bukan kode' })).body).toEqual({ found: [] });
});

test('without its PIN, with another kiosk’s, or with one that was replaced, it tells nothing', async () => {
  const { open, lookUp, pin, deviceId } = await deskKiosk();
  const person = stage.nextPerson();
  await signUp(person);
  expect(await lookUp({ nik: person.nik }, otherThan(pin))).toMatchObject({
    status: 403,
    body: { code: 'wrong-help-desk-pin' },
  });
  const without = await kiosks.enrolled(campaign);
  expect((await without.post('help-desk', { pin })).body.code).toBe('no-help-desk-pin');
  const replaced = await newPin(campaign, deviceId);
  expect((await open()).status).toBe(replaced === pin ? 200 : 403);
  expect((await open(replaced)).status).toBe(200);
});

test('after ten wrong PINs even the right one waits; a new PIN counts anew', async () => {
  await awayFromTheHour();
  const { open, pin, deviceId } = await deskKiosk();
  for (let guess = 0; guess < guessesAtPin; guess += 1) expect((await open(otherThan(pin))).status).toBe(403);
  const stopped = await open();
  expect(stopped.status).toBe(429);
  expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0);
  expect((await open(await newPin(campaign, deviceId))).status).toBe(200);
});

test('a thief who asks many things at once tries no more than 240 PINs an hour', async () => {
  await awayFromTheHour(90_000);
  const { open, pin, deviceId } = await deskKiosk();
  const statuses: number[] = [];
  for (let round = 0; round < 13; round += 1)
    statuses.push(...(await Promise.all(Array.from({ length: 20 }, () => open(otherThan(pin))))).map((r) => r.status));
  expect(statuses.filter((status) => status !== 403 && status !== 429)).toEqual([]);
  // Counted before they are looked at: asking at once gains nothing, and not even a new PIN is listened to.
  expect((await open(await newPin(campaign, deviceId))).status).toBe(429);
});

test('a PIN stops with the role of whoever made it, with its time, and with the kiosk', async () => {
  const email = 'kru.meja.kios@daftar.test';
  const role = { role: 'crew', organiserId: 'panitia-nusantara', campaignId: campaign, sessionId: 'bandung' };
  const roles = (method: string) =>
    stage.call(method, `/v1/campaigns/${campaign}/roles`, { token: stage.manager, body: { email, role } });
  await roles('PUT');
  const { open, deviceId } = await deskKiosk(campaign, await stage.product.token(email));
  expect((await open()).status).toBe(200);
  await roles('DELETE');
  expect((await open()).body.code).toBe('no-help-desk-pin');

  const timed = await deskKiosk();
  const device = await daftar().devices.get(timed.deviceId);
  if (!device?.helpDesk) throw new Error('The device has no PIN');
  expect(Date.parse(device.helpDesk.until) - Date.now()).toBeLessThanOrEqual(helpDeskPinLastsMs);
  // As a value of its own: six digits stand in a hash by chance.
  expect(JSON.stringify(device)).not.toMatch(new RegExp(`[:"]${timed.pin}[",}]`));
  await daftar().devices.setHelpDesk(timed.deviceId, { ...device.helpDesk, until: new Date().toISOString() });
  expect((await timed.open()).body.code).toBe('no-help-desk-pin');

  await kiosks.must(kiosks.crew(campaign).call('DELETE', `devices/${deviceId}`), 200);
  expect((await open()).body.code).toBe('device-revoked');
  const again = await kiosks.crew(campaign).call('POST', `devices/${deviceId}/help-desk-pin`, {});
  expect(again.body.code).toBe('device-revoked');
});

test('each opening, wrong PIN and look-up is in the audit log with who answers for it, and nothing of the person', async () => {
  const { open, lookUp, pin, deviceId } = await deskKiosk();
  const person = stage.nextPerson();
  const { body: mine } = await signUp(person);
  await open();
  await open(otherThan(pin));
  await lookUp({ nik: person.nik });
  const ofThis = async (does: string) => (await auditOf(does)).filter(({ who }) => who === deviceId);
  expect(await ofThis('openHelpDesk')).toMatchObject([
    { role: 'kiosk', about: { deviceId, crew: 'manajer@daftar.test' } },
    { refused: 'wrong-help-desk-pin' },
  ]);
  const looked = await ofThis('lookUpAtKiosk');
  expect(looked).toMatchObject([{ about: { sessionId: 'bandung', deviceId, signUpIds: [mine.signUpId] } }]);
  expect(JSON.stringify(looked)).not.toMatch(new RegExp(`${person.nik}|${person.name}|${pin}"`));
});

test('a campaign without NIKs is asked by phone', async () => {
  const byPhone = await stage.newCampaign({ personRule: 'phone' });
  const { lookUp } = await deskKiosk(byPhone);
  const { nik: _, ...person } = stage.nextPerson();
  await signUp(person, byPhone);
  expect((await lookUp({ phone: person.phone })).body.found).toHaveLength(1);
  expect((await lookUp({ nik: '3273014508900001' })).status).toBe(422);
});
