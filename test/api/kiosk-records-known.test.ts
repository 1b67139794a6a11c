import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRecordsStage } from './kiosk-records-stage.ts';
import { newCode } from './kiosks.ts';

let stage: Awaited<ReturnType<typeof startRecordsStage>>;
beforeAll(async () => {
  stage = await startRecordsStage('kiosk-known');
});
afterAll(() => stage.product.stop());

test('a second code opens the same ticket, and cancels it as the first does', async () => {
  const { campaignId, kiosk } = await stage.event();
  const lease = await kiosk.lease(1);
  const person = stage.nextPerson();
  const { body: online } = await stage.signUp(campaignId, person);
  const receipt = await kiosk.sendOne(person, lease.at(0));
  expect(receipt).toEqual({
    recordId: expect.any(String),
    outcome: 'duplicate',
    ticketCode: lease.at(0).ticketCode,
    number: lease.at(0).number,
    first: {
      channelName: expect.any(String),
      signedUpAt: online.signedUpAt,
      status: 'confirmed',
      number: online.number,
      sessionId: 'bandung',
    },
  });
  expect(JSON.stringify(receipt)).not.toContain(online.ticketCode);
  expect(await stage.ticket(lease.at(0).ticketCode)).toMatchObject({
    signUpId: online.signUpId,
    number: online.number,
  });
  expect((await stage.cancel(lease.at(0).ticketCode, person)).body).toMatchObject({ status: 'cancelled' });
  expect(await stage.ticket(online.ticketCode)).toMatchObject({ status: 'cancelled' });
});

test("a duplicate's number goes to who waits", async () => {
  const { campaignId, kiosk } = await stage.event({ quota: 2 });
  const lease = await kiosk.lease(1);
  const person = stage.nextPerson();
  await stage.signUp(campaignId, person);
  const { body: waiting } = await stage.signUp(campaignId);
  expect(waiting.status).toBe('waiting');
  await kiosk.sendOne(person, lease.at(0));
  expect(await stage.ticket(waiting.ticketCode)).toMatchObject({ status: 'confirmed' });
});

test('who waits online is lifted onto the leased place, and their first ticket shows it', async () => {
  const { campaignId, kiosk } = await stage.event({ quota: 2 });
  const lease = await kiosk.lease(1);
  await stage.signUp(campaignId);
  const person = stage.nextPerson();
  const { body: waiting } = await stage.signUp(campaignId, person);
  const { body: behind } = await stage.signUp(campaignId);
  expect(behind).toMatchObject({ status: 'waiting', position: 2 });
  expect(await kiosk.sendOne(person, lease.at(0))).toMatchObject({
    outcome: 'confirmed',
    number: lease.at(0).number,
    signUpId: waiting.signUpId,
  });
  for (const code of [waiting.ticketCode, lease.at(0).ticketCode])
    expect(await stage.ticket(code)).toMatchObject({ status: 'confirmed', number: lease.at(0).number });
  expect(await stage.ticket(behind.ticketCode)).toMatchObject({ status: 'waiting', position: 1 });
});

test('who is signed up to another session is moved onto the leased place', async () => {
  const { campaignId, kiosk } = await stage.event({ quota: 3 });
  const lease = await kiosk.lease(1);
  const person = stage.nextPerson();
  const { body: there } = await stage.signUp(campaignId, person, { sessionId: 'surabaya' });
  expect(await kiosk.sendOne(person, lease.at(0))).toMatchObject({ outcome: 'confirmed', number: lease.at(0).number });
  expect(await stage.ticket(there.ticketCode)).toMatchObject({
    session: { sessionId: 'bandung' },
    status: 'confirmed',
  });
  expect(await stage.roster(campaignId, 'surabaya')).toEqual([]);
});

test('with a place per session, a kiosk gives one beside the other', async () => {
  const { campaignId, kiosk } = await stage.event({ onePlacePer: 'session' });
  const lease = await kiosk.lease(1);
  const person = stage.nextPerson();
  await stage.signUp(campaignId, person, { sessionId: 'surabaya' });
  expect(await kiosk.sendOne(person, lease.at(0))).toMatchObject({ outcome: 'confirmed' });
  expect(await stage.roster(campaignId, 'surabaya')).toHaveLength(1);
  expect(await stage.roster(campaignId, 'bandung')).toHaveLength(1);
});

test('without a leased number, who is signed up to another session stays there', async () => {
  const { campaignId, kiosk } = await stage.event();
  const person = stage.nextPerson();
  const { body } = await stage.signUp(campaignId, person, { sessionId: 'surabaya' });
  const code = newCode();
  expect(await kiosk.sendOne(person, undefined, { code })).toMatchObject({
    outcome: 'duplicate',
    first: { sessionId: 'surabaya' },
  });
  expect(await stage.ticket(code)).toMatchObject({ signUpId: body.signUpId, session: { sessionId: 'surabaya' } });
});

test('who cancelled before the lease was granted gets the place; who cancelled after it, the crew asks', async () => {
  const { campaignId, kiosk, crew } = await stage.event();
  const [before, after] = [stage.nextPerson(), stage.nextPerson()];
  const { body: one } = await stage.signUp(campaignId, before);
  const { body: two } = await stage.signUp(campaignId, after);
  await stage.cancel(one.ticketCode, before);
  const lease = await kiosk.lease(2);
  await stage.cancel(two.ticketCode, after);

  expect(await kiosk.sendOne(before, lease.at(0))).toMatchObject({ outcome: 'confirmed', number: lease.at(0).number });
  expect(await stage.ticket(one.ticketCode)).toMatchObject({ status: 'confirmed', number: lease.at(0).number });
  expect(await kiosk.sendOne(after, lease.at(1))).toMatchObject({
    outcome: 'conflict',
    reason: 'cancelled-since',
    number: lease.at(1).number,
  });
  expect(await stage.ticket(two.ticketCode)).toMatchObject({ status: 'cancelled' });
  expect((await crew.devices())[0]).toMatchObject({ used: 1, held: 1 });
});

test('who names the cancellation is taken again, with a place or without', async () => {
  const { campaignId, kiosk } = await stage.event();
  const lease = await kiosk.lease(1);
  for (const place of [lease.at(0), undefined]) {
    const person = stage.nextPerson();
    const { body } = await stage.signUp(campaignId, person);
    const reopens = (await stage.cancel(body.ticketCode, person)).body.cancellationId;
    expect(await kiosk.sendOne(person, place, { reopens })).toMatchObject({ outcome: 'confirmed' });
  }
});

test('a sign-up by kiosk that was cancelled since is not opened again by the same record', async () => {
  const { kiosk, crew } = await stage.event();
  const lease = await kiosk.lease(1);
  const person = stage.nextPerson();
  const record = await kiosk.record(person, lease.at(0));
  await kiosk.send(record);
  await stage.cancel(lease.at(0).ticketCode, person);
  expect(await kiosk.send(record)).toMatchObject([{ outcome: 'duplicate', first: { status: 'cancelled' } }]);
  expect(await stage.ticket(lease.at(0).ticketCode)).toMatchObject({ status: 'cancelled' });
  expect(await crew.records()).toEqual([]);
});

test('a sign-up by kiosk that was moved since is its own number’s again, not somebody else’s', async () => {
  const { campaignId, kiosk } = await stage.event({ quota: 2 });
  const lease = await kiosk.lease(1);
  await stage.signUp(campaignId);
  const person = stage.nextPerson();
  await stage.signUp(campaignId, person);
  const record = await kiosk.record(person, lease.at(0));
  await kiosk.send(record);
  const moved = await stage.call('POST', `/v1/tickets/${lease.at(0).ticketCode}/move`, {
    body: { sessionId: 'surabaya', phoneEnd: person.phone.replaceAll(/\D/g, '').slice(-3) },
  });
  expect(moved.status).toBe(200);
  expect(await kiosk.send(record)).toMatchObject([{ outcome: 'confirmed', number: moved.body.number }]);
});

test('the same NIK with another phone: the crew looks at the ID card, nothing is given away', async () => {
  const { campaignId, kiosk, crew } = await stage.event();
  const lease = await kiosk.lease(1);
  const [owner, stranger] = [stage.nextPerson(), stage.nextPerson()];
  await stage.signUp(campaignId, { ...stranger, nik: owner.nik });
  for (const place of [lease.at(0), undefined]) {
    const receipt = await kiosk.sendOne(owner, place);
    expect(receipt).toMatchObject({ outcome: 'conflict', reason: 'phone-differs' });
    expect(receipt).not.toHaveProperty('first');
    expect(receipt).not.toHaveProperty('ticketCode');
  }
  expect((await crew.devices())[0]).toMatchObject({ held: 1 });
  const shown = await crew.records('open');
  expect(shown).toHaveLength(2);
  expect(shown[0]).toMatchObject({
    deviceName: 'Tablet 1',
    reason: 'phone-differs',
    phoneEnd: owner.phone.replaceAll(/\D/g, '').slice(-3),
    of: { status: 'confirmed' },
  });
  expect(JSON.stringify(shown)).not.toContain(owner.nik);
});

test('a number that a tablet gave to two who are signed up already opens the first one’s ticket only', async () => {
  const { campaignId, kiosk } = await stage.event();
  const lease = await kiosk.lease(1);
  const [first, second] = [stage.nextPerson(), stage.nextPerson()];
  const { body } = await stage.signUp(campaignId, first);
  await stage.signUp(campaignId, second);
  const { ticketCode } = lease.at(0);
  expect(await kiosk.sendOne(first, lease.at(0))).toMatchObject({ outcome: 'duplicate', ticketCode });
  const receipt = await kiosk.sendOne(second, lease.at(0));
  expect(receipt.outcome).toBe('duplicate');
  expect(receipt).not.toHaveProperty('ticketCode');
  expect(await stage.ticket(ticketCode)).toMatchObject({ signUpId: body.signUpId });
});

test('two kiosks and the page with one NIK: one place, and every code opens it', async () => {
  const { campaignId, kiosk } = await stage.event();
  const other = await stage.kiosks.enrolled(campaignId);
  const [a, b] = [await kiosk.lease(1), await other.lease(1)];
  const person = stage.nextPerson();
  const [one, two, online] = await Promise.all([
    kiosk.sendOne(person, a.at(0)),
    other.sendOne(person, b.at(0)),
    stage.signUp(campaignId, person),
  ]);
  expect([200, 201]).toContain(online.status);
  expect(await stage.roster(campaignId)).toHaveLength(1);
  const [{ number }] = await stage.roster(campaignId);
  for (const code of [a.at(0).ticketCode, b.at(0).ticketCode, online.body.ticketCode])
    expect(await stage.ticket(code)).toMatchObject({ number, status: 'confirmed' });
  expect([one.outcome, two.outcome]).toContain('duplicate');
});
