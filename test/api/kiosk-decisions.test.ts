import { afterAll, beforeAll, expect, test } from 'vitest';
import { kiosksOf } from './kiosks.ts';
import { type Stage, signUpBody, startStage } from './stage.ts';

let stage: Stage;
let kiosks: ReturnType<typeof kiosksOf>;
beforeAll(async () => {
  stage = await startStage('kiosk-decisions');
  kiosks = kiosksOf(stage);
});
afterAll(() => stage.product.stop());

let crews = 0;
const event = async (quota = 20, waitingSize = quota) => {
  const sessions = { bandung: { quota, waitingSize }, surabaya: { quota, cityCode: '35.78' } };
  const campaignId = await stage.newCampaign({ sessions });
  crews += 1;
  const email = `kru.kios.${crews}@daftar.test`;
  const role = { role: 'crew', organiserId: 'panitia-nusantara', campaignId, sessionId: 'bandung' };
  await stage.call('PUT', `/v1/campaigns/${campaignId}/roles`, { token: stage.manager, body: { email, role } });
  return {
    campaignId,
    crew: kiosks.crew(campaignId),
    kiosk: await kiosks.enrolled(campaignId),
    crewToken: await stage.product.token(email),
  };
};
const signUp = (campaignId: string, person: object = stage.nextPerson(), more: object = {}) =>
  stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(person, more) });
const ticket = async (code: string) => (await stage.call('GET', `/v1/tickets/${code}`)).body;
const phoneEnd = ({ phone }: { phone: string }) => phone.replaceAll(/\D/g, '').slice(-3);
const cancel = (code: string, person: { phone: string }) =>
  stage.call('POST', `/v1/tickets/${code}/cancellation`, { body: { phoneEnd: phoneEnd(person) } });

test('a revoked tablet’s record: crew may not say yes, a manager may; its runner then has the number shown', async () => {
  const { crew, kiosk, crewToken } = await event();
  const lease = await kiosk.lease(1);
  const record = await kiosk.record(stage.nextPerson(), lease.at(0));
  await crew.call('DELETE', `devices/${kiosk.deviceId}`);
  const held = await kiosk.send(record);
  expect(held).toMatchObject([{ outcome: 'held', reason: 'device-revoked', number: lease.at(0).number }]);
  expect(await kiosk.send(record)).toEqual(held);

  expect(await crew.resolve(record.recordId, 'accept', crewToken)).toMatchObject({ status: 403 });
  expect(await crew.resolve(record.recordId, 'accept')).toMatchObject({
    status: 200,
    body: { state: 'resolved', outcome: 'confirmed', resolution: { action: 'accept', by: 'manajer@daftar.test' } },
  });
  expect(await ticket(lease.at(0).ticketCode)).toMatchObject({ status: 'confirmed', number: lease.at(0).number });
  expect(await kiosk.send(record)).toMatchObject([{ outcome: 'confirmed', number: lease.at(0).number }]);
});

test('what a revoked tablet took before, and was answered into nowhere, is answered again as before', async () => {
  const { crew, kiosk } = await event();
  const lease = await kiosk.lease(1);
  const batch = [await kiosk.record(stage.nextPerson(), lease.at(0)), await kiosk.record(stage.nextPerson())];
  const first = await kiosk.send(...batch);
  await crew.call('DELETE', `devices/${kiosk.deviceId}`);
  expect(await kiosk.send(...batch)).toEqual(first);
});

test('dismissed: the number goes to who waits, and the record comes to nothing', async () => {
  const { campaignId, crew, kiosk, crewToken } = await event(2);
  const lease = await kiosk.lease(1);
  const person = stage.nextPerson();
  const { body: first } = await signUp(campaignId, person);
  await cancel(first.ticketCode, person);
  const record = await kiosk.record(person, lease.at(0));
  const [receipt] = await kiosk.send(record);
  expect(receipt).toMatchObject({ outcome: 'conflict', reason: 'cancelled-since' });
  await signUp(campaignId);
  const { body: waiting } = await signUp(campaignId);
  expect(waiting.status).toBe('waiting');
  const dismiss = () => crew.resolve(record.recordId, 'dismiss', crewToken);
  expect(await dismiss()).toMatchObject({
    status: 200,
    body: { state: 'resolved', resolution: { action: 'dismiss' } },
  });
  expect((await dismiss()).status).toBe(200);
  expect(await crew.resolve(record.recordId, 'accept')).toMatchObject({
    status: 409,
    body: { code: 'record-resolved' },
  });
  expect(await ticket(waiting.ticketCode)).toMatchObject({ status: 'confirmed' });
  expect(await crew.records('open')).toEqual([]);
  expect(await crew.records('resolved')).toHaveLength(1);
});

test('who cancelled since and stands there all the same: accepted onto the number', async () => {
  const { campaignId, crew, kiosk, crewToken } = await event();
  const lease = await kiosk.lease(1);
  const person = stage.nextPerson();
  const { body } = await signUp(campaignId, person);
  await cancel(body.ticketCode, person);
  const record = await kiosk.record(person, lease.at(0));
  await kiosk.send(record);
  expect(await crew.resolve(record.recordId, 'accept', crewToken)).toMatchObject({
    status: 200,
    body: { state: 'resolved' },
  });
  for (const code of [body.ticketCode, lease.at(0).ticketCode])
    expect(await ticket(code)).toMatchObject({ status: 'confirmed', number: lease.at(0).number });
});

test.each(['waiting', 'confirmed', 'elsewhere'])(
  'hand-over where the stranger is %s: the owner has the leased number, the stranger’s ticket stops',
  async (how) => {
    const { campaignId, crew, kiosk, crewToken } = await event(2);
    const lease = await kiosk.lease(1);
    if (how === 'waiting') await signUp(campaignId);
    const [owner, stranger] = [stage.nextPerson(), stage.nextPerson()];
    const more = { sessionId: how === 'elsewhere' ? 'surabaya' : 'bandung' };
    const { body: squatted } = await signUp(campaignId, { ...stranger, nik: owner.nik }, more);
    const record = await kiosk.record(owner, lease.at(0));
    await kiosk.send(record);
    expect(await crew.resolve(record.recordId, 'accept')).toMatchObject({
      status: 409,
      body: { code: 'record-takes-no-such' },
    });
    expect(await crew.resolve(record.recordId, 'hand-over', crewToken)).toMatchObject({
      status: 200,
      body: { state: 'resolved', outcome: 'confirmed', of: { status: 'confirmed', number: lease.at(0).number } },
    });
    const mine = await ticket(lease.at(0).ticketCode);
    expect(mine).toMatchObject({ status: 'confirmed', number: lease.at(0).number, session: { sessionId: 'bandung' } });
    expect(mine.name.split(' ')[0]).toBe(owner.name.split(' ')[0]);
    expect(await ticket(squatted.ticketCode)).toMatchObject({ code: 'ticket-not-found' });
    expect((await cancel(lease.at(0).ticketCode, owner)).status).toBe(200);
  },
);

test('hand-over without a leased number: the stranger’s number and status are the owner’s', async () => {
  const { campaignId, crew, kiosk, crewToken } = await event();
  const [owner, stranger] = [stage.nextPerson(), stage.nextPerson()];
  const { body: squatted } = await signUp(campaignId, { ...stranger, nik: owner.nik });
  const record = await kiosk.record(owner);
  await kiosk.send(record);
  expect((await crew.resolve(record.recordId, 'hand-over', crewToken)).status).toBe(200);
  expect(await ticket(record.code)).toMatchObject({ status: 'confirmed', number: squatted.number });
  expect(await ticket(squatted.ticketCode)).toMatchObject({ code: 'ticket-not-found' });
});

test('hand-over is for records whose phone differs only', async () => {
  const { crew, kiosk } = await event();
  const lease = await kiosk.lease(1);
  await kiosk.sendOne(stage.nextPerson(), lease.at(0));
  const record = await kiosk.record(stage.nextPerson(), lease.at(0));
  await kiosk.send(record);
  expect(await crew.resolve(record.recordId, 'hand-over')).toMatchObject({
    status: 409,
    body: { code: 'record-takes-no-such' },
  });
});

test('who was given a number that is somebody else’s gets the next one, and a ticket of their own', async () => {
  const { crew, kiosk, crewToken } = await event();
  const lease = await kiosk.lease(2);
  const first = await kiosk.sendOne(stage.nextPerson(), lease.at(0));
  const record = await kiosk.record(stage.nextPerson(), lease.at(0));
  await kiosk.send(record);
  const { body } = await crew.resolve(record.recordId, 'accept', crewToken);
  expect(body).toMatchObject({ state: 'resolved', outcome: 'confirmed', of: { number: lease.at(1).number + 1 } });
  const [receipt] = await kiosk.send(record);
  expect(receipt.ticketCode).not.toBe(lease.at(0).ticketCode);
  expect(await ticket(receipt.ticketCode)).toMatchObject({ signUpId: receipt.signUpId });
  expect(await ticket(lease.at(0).ticketCode)).toMatchObject({ signUpId: first.signUpId });
});

test('refused as full and accepted: tried again, and open for as long as it is refused', async () => {
  const { campaignId, crew, kiosk, crewToken } = await event(1, 0);
  const person = stage.nextPerson();
  const { body } = await signUp(campaignId, person);
  const record = await kiosk.record(stage.nextPerson());
  await kiosk.send(record);
  const accept = () => crew.resolve(record.recordId, 'accept', crewToken);
  expect(await accept()).toMatchObject({ status: 200, body: { state: 'open', reason: 'session-full' } });
  await cancel(body.ticketCode, person);
  expect(await accept()).toMatchObject({ status: 200, body: { state: 'resolved', outcome: 'confirmed' } });
  expect(await ticket(record.code)).toMatchObject({ status: 'confirmed' });
});

test('a record that comes again is answered as before, though there is room now; dismissed, it stays so', async () => {
  const { campaignId, crew, kiosk } = await event(1, 0);
  const person = stage.nextPerson();
  const { body } = await signUp(campaignId, person);
  const records = [await kiosk.record(stage.nextPerson()), await kiosk.record(stage.nextPerson())] as const;
  const first = await kiosk.send(...records);
  await crew.resolve(records[0].recordId, 'dismiss');
  await cancel(body.ticketCode, person);
  expect(await kiosk.send(...records)).toEqual(first);
  for (const { code } of records) expect(await ticket(code)).toMatchObject({ code: 'ticket-not-found' });
});

test('a tablet that was added anew hands in what it took under its old name: the crew says it is the same', async () => {
  const { campaignId, crew, kiosk, crewToken } = await event();
  const lease = await kiosk.lease(1);
  const again = await kiosks.enrolled(campaignId, 'bandung', 'Tablet 1 lagi');
  const record = await again.record(stage.nextPerson(), lease.at(0));
  expect(await again.send(record)).toMatchObject([{ outcome: 'refused', reason: 'number-not-leased' }]);
  expect((await crew.resolve(record.recordId, 'accept', crewToken)).body).toMatchObject({ outcome: 'confirmed' });
  expect(await ticket(lease.at(0).ticketCode)).toMatchObject({ status: 'confirmed', number: lease.at(0).number });
});

test('a new name makes no revoked tablet a good one: its records wait for a manager all the same', async () => {
  const { campaignId, crew, kiosk, crewToken } = await event();
  const lease = await kiosk.lease(1);
  await crew.call('DELETE', `devices/${kiosk.deviceId}`);
  const again = await kiosks.enrolled(campaignId, 'bandung', 'Tablet 1 lagi');
  const record = await again.record(stage.nextPerson(), lease.at(0));
  await again.send(record);
  expect((await crew.resolve(record.recordId, 'accept', crewToken)).status).toBe(403);
  expect((await crew.resolve(record.recordId, 'accept')).body).toMatchObject({ outcome: 'confirmed' });
});

test('of two who decide at once, one does; the person has one place', async () => {
  const { campaignId, crew, kiosk } = await event();
  const lease = await kiosk.lease(1);
  const record = await kiosk.record(stage.nextPerson(), lease.at(0));
  await crew.call('DELETE', `devices/${kiosk.deviceId}`);
  await kiosk.send(record);
  const replies = await Promise.all([1, 2, 3].map(() => crew.resolve(record.recordId, 'accept')));
  expect(replies.some(({ status }) => status === 200)).toBe(true);
  expect(replies.every(({ status }) => status === 200 || status === 409)).toBe(true);
  const { body } = await kiosks.crew(campaignId).call('GET', 'roster');
  expect(body.items).toHaveLength(1);
});

test('of a yes and a no at once one is done and the other is told, and what was done is what stands there', async () => {
  const { campaignId, crew, kiosk, crewToken } = await event(40);
  const lease = await kiosk.lease(12);
  for (let round = 0; round < 12; round += 1) {
    const person = stage.nextPerson();
    const { body: first } = await signUp(campaignId, person);
    await cancel(first.ticketCode, person);
    const record = await kiosk.record(person, lease.at(round));
    await kiosk.send(record);
    const [yes, no] = await Promise.all([
      crew.resolve(record.recordId, 'accept'),
      crew.resolve(record.recordId, 'dismiss', crewToken),
    ]);
    const statuses = [yes.status, no.status];
    expect(
      statuses.toSorted((a, b) => a - b),
      JSON.stringify([yes.body, no.body]),
    ).toEqual([200, 409]);
    expect([yes, no].find(({ status }) => status === 409)?.body.code).toBe('record-resolved');
    const wasTaken = yes.status === 200;
    const { status, number } = await ticket(first.ticketCode);
    expect([status, number === lease.at(round).number]).toEqual(wasTaken ? ['confirmed', true] : ['cancelled', false]);
    const [listed] = (await crew.records('resolved')).filter(
      ({ recordId }: { recordId: string }) => recordId === record.recordId,
    );
    expect(listed.resolution.action).toBe(wasTaken ? 'accept' : 'dismiss');
  }
});

test('a decision that was refused leaves the record open to the next one', async () => {
  const { campaignId, crew, kiosk, crewToken } = await event();
  const lease = await kiosk.lease(1);
  const person = stage.nextPerson();
  const { body: first } = await signUp(campaignId, person);
  await cancel(first.ticketCode, person);
  const record = await kiosk.record(person, lease.at(0));
  await kiosk.send(record);
  expect((await crew.resolve(record.recordId, 'hand-over')).body.code).toBe('record-takes-no-such');
  expect((await crew.resolve(record.recordId, 'dismiss', crewToken)).status).toBe(200);
});

test('records are listed by pages, of one state or all; a crew sees its own session’s only', async () => {
  const { campaignId, crew, kiosk, crewToken } = await event();
  const known = stage.nextPerson();
  await signUp(campaignId, known);
  await kiosk.send(...(await Promise.all(Array.from({ length: 4 }, () => kiosk.record(known)))));
  const consent = { version: '7', accepted: true };
  await kiosk.sendOne(stage.nextPerson(), undefined, { consent });
  expect(await crew.records('explained')).toHaveLength(4);
  expect(await crew.records('open')).toHaveLength(1);
  expect(await crew.records()).toHaveLength(5);
  const pages = [];
  for (let cursor = ''; ; ) {
    const { body } = await crew.call('GET', `records?limit=2${cursor}`, undefined, crewToken);
    pages.push(...body.items);
    if (body.nextCursor === null) break;
    cursor = `&cursor=${body.nextCursor}`;
  }
  expect(new Set(pages.map(({ recordId }) => recordId)).size).toBe(5);
  const elsewhere = kiosks.crew(campaignId, 'surabaya');
  expect((await elsewhere.call('GET', 'records', undefined, crewToken)).status).toBe(403);
  expect(await elsewhere.records()).toEqual([]);
  expect(await elsewhere.resolve(pages[0].recordId, 'dismiss')).toMatchObject({
    status: 404,
    body: { code: 'record-not-found' },
  });
});
