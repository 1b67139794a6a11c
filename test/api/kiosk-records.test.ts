import { afterAll, beforeAll, expect, test } from 'vitest';
import { kiosksOf, newCode, newLeaseId, newRecordId } from './kiosks.ts';
import { type Stage, signUpBody, startStage } from './stage.ts';

let stage: Stage;
let kiosks: ReturnType<typeof kiosksOf>;
beforeAll(async () => {
  stage = await startStage('kiosk-records');
  kiosks = kiosksOf(stage);
});
afterAll(() => stage.product.stop());

type Options = Parameters<Stage['newCampaign']>[0] & { quota?: number; waitingSize?: number };
const event = async ({ quota = 20, waitingSize = quota, ...options }: Options = {}) => {
  const sessions = { bandung: { quota, waitingSize }, surabaya: { quota, waitingSize, cityCode: '35.78' } };
  const campaignId = await stage.newCampaign({ sessions, ...options });
  const crew = kiosks.crew(campaignId);
  return { campaignId, crew, kiosk: await kiosks.enrolled(campaignId) };
};
const signUp = (campaignId: string, person: object = stage.nextPerson(), more: object = {}) =>
  stage.call('POST', `/v1/campaigns/${campaignId}/sign-ups`, { body: signUpBody(person, more) });
const ticket = async (code: string) => (await stage.call('GET', `/v1/tickets/${code}`)).body;
const cancel = (code: string, { phone }: { phone: string }) =>
  stage.call('POST', `/v1/tickets/${code}/cancellation`, {
    body: { phoneEnd: phone.replaceAll(/\D/g, '').slice(-3) },
  });
const roster = async (campaignId: string, sessionId = 'bandung') =>
  (await kiosks.crew(campaignId, sessionId).call('GET', 'roster?limit=500')).body.items;
const issued = async (campaignId: string) =>
  (await stage.call('GET', `/v1/campaigns/${campaignId}/sessions`, { token: stage.manager })).body.items.map(
    (session: { issued: number }) => session.issued,
  );

test('a runner has the very number and ticket that the tablet showed without a network', async () => {
  const { kiosk, crew } = await event();
  const lease = await kiosk.lease(3);
  const receipt = await kiosk.sendOne(stage.nextPerson(), lease.at(1));
  expect(receipt).toEqual({
    recordId: expect.any(String),
    outcome: 'confirmed',
    signUpId: expect.stringMatching(/^su_/),
    ticketCode: lease.at(1).ticketCode,
    number: lease.at(1).number,
  });
  expect(await ticket(lease.at(1).ticketCode)).toMatchObject({ status: 'confirmed', number: lease.at(1).number });
  expect(await crew.records()).toEqual([]);
});

test('a batch that is sent again, in another order, gets the same receipts and takes nothing more', async () => {
  const { campaignId, kiosk } = await event();
  const lease = await kiosk.lease(4);
  const [known, twice] = [stage.nextPerson(), stage.nextPerson()];
  await signUp(campaignId, known);
  const batch = [
    await kiosk.record(stage.nextPerson(), lease.at(0)),
    await kiosk.record(known, lease.at(1)),
    await kiosk.record(stage.nextPerson()),
    await kiosk.record(twice, lease.at(2)),
    await kiosk.record(twice, lease.at(3)),
    await kiosk.record(twice),
  ];
  const first = await kiosk.send(...batch);
  expect(first.map(({ outcome }) => outcome)).toEqual([
    'confirmed',
    'duplicate',
    'confirmed',
    'confirmed',
    'duplicate',
    'duplicate',
  ]);
  const before = await issued(campaignId);
  const both = await Promise.all([kiosk.send(...batch.toReversed()), kiosk.send(...batch, batch[0] as never)]);
  expect(both[0].toReversed()).toEqual(first);
  expect(both[1]).toEqual([...first, first[0]]);
  expect(await issued(campaignId)).toEqual(before);
  expect(await roster(campaignId)).toHaveLength(4);
});

test('of two copies of a batch at once, both get the same receipts', async () => {
  const { campaignId, kiosk } = await event();
  const lease = await kiosk.lease(5);
  const batch = await Promise.all([0, 1, 2, 3, 4].map((at) => kiosk.record(stage.nextPerson(), lease.at(at))));
  const pending = await Promise.all([0, 1, 2].map(() => kiosk.record(stage.nextPerson())));
  const [one, other] = await Promise.all([kiosk.send(...batch, ...pending), kiosk.send(...pending, ...batch)]);
  const byId = (receipts: { recordId: string }[]) => receipts.sort((a, b) => (a.recordId < b.recordId ? -1 : 1));
  expect(byId(one)).toEqual(byId(other));
  expect(one.every(({ outcome }) => outcome === 'confirmed')).toBe(true);
  expect(await roster(campaignId)).toHaveLength(8);
});

test('a second code opens the same ticket, and cancels it as the first does', async () => {
  const { campaignId, kiosk } = await event();
  const lease = await kiosk.lease(1);
  const person = stage.nextPerson();
  const { body: online } = await signUp(campaignId, person);
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
  expect(await ticket(lease.at(0).ticketCode)).toMatchObject({ signUpId: online.signUpId, number: online.number });
  expect((await cancel(lease.at(0).ticketCode, person)).body).toMatchObject({ status: 'cancelled' });
  expect(await ticket(online.ticketCode)).toMatchObject({ status: 'cancelled' });
});

test("a duplicate's number goes to who waits", async () => {
  const { campaignId, kiosk } = await event({ quota: 2 });
  const lease = await kiosk.lease(1);
  const person = stage.nextPerson();
  await signUp(campaignId, person);
  const { body: waiting } = await signUp(campaignId);
  expect(waiting.status).toBe('waiting');
  await kiosk.sendOne(person, lease.at(0));
  expect(await ticket(waiting.ticketCode)).toMatchObject({ status: 'confirmed' });
});

test('who waits online is lifted onto the leased place, and their first ticket shows it', async () => {
  const { campaignId, kiosk } = await event({ quota: 2 });
  const lease = await kiosk.lease(1);
  await signUp(campaignId);
  const person = stage.nextPerson();
  const { body: waiting } = await signUp(campaignId, person);
  const { body: behind } = await signUp(campaignId);
  expect(behind).toMatchObject({ status: 'waiting', position: 2 });
  expect(await kiosk.sendOne(person, lease.at(0))).toMatchObject({
    outcome: 'confirmed',
    number: lease.at(0).number,
    signUpId: waiting.signUpId,
  });
  for (const code of [waiting.ticketCode, lease.at(0).ticketCode])
    expect(await ticket(code)).toMatchObject({ status: 'confirmed', number: lease.at(0).number });
  expect(await ticket(behind.ticketCode)).toMatchObject({ status: 'waiting', position: 1 });
});

test('who is signed up to another session is moved onto the leased place', async () => {
  const { campaignId, kiosk } = await event({ quota: 3 });
  const lease = await kiosk.lease(1);
  const person = stage.nextPerson();
  const { body: there } = await signUp(campaignId, person, { sessionId: 'surabaya' });
  expect(await kiosk.sendOne(person, lease.at(0))).toMatchObject({ outcome: 'confirmed', number: lease.at(0).number });
  expect(await ticket(there.ticketCode)).toMatchObject({ session: { sessionId: 'bandung' }, status: 'confirmed' });
  expect(await roster(campaignId, 'surabaya')).toEqual([]);
});

test('with a place per session, a kiosk gives one beside the other', async () => {
  const { campaignId, kiosk } = await event({ onePlacePer: 'session' });
  const lease = await kiosk.lease(1);
  const person = stage.nextPerson();
  await signUp(campaignId, person, { sessionId: 'surabaya' });
  expect(await kiosk.sendOne(person, lease.at(0))).toMatchObject({ outcome: 'confirmed' });
  expect(await roster(campaignId, 'surabaya')).toHaveLength(1);
  expect(await roster(campaignId, 'bandung')).toHaveLength(1);
});

test('who cancelled before the lease was granted gets the place; who cancelled after it, the crew asks', async () => {
  const { campaignId, kiosk, crew } = await event();
  const [before, after] = [stage.nextPerson(), stage.nextPerson()];
  const { body: one } = await signUp(campaignId, before);
  const { body: two } = await signUp(campaignId, after);
  await cancel(one.ticketCode, before);
  const lease = await kiosk.lease(2);
  await cancel(two.ticketCode, after);

  expect(await kiosk.sendOne(before, lease.at(0))).toMatchObject({ outcome: 'confirmed', number: lease.at(0).number });
  expect(await ticket(one.ticketCode)).toMatchObject({ status: 'confirmed', number: lease.at(0).number });
  expect(await kiosk.sendOne(after, lease.at(1))).toMatchObject({
    outcome: 'conflict',
    reason: 'cancelled-since',
    number: lease.at(1).number,
  });
  expect(await ticket(two.ticketCode)).toMatchObject({ status: 'cancelled' });
  expect((await crew.devices())[0]).toMatchObject({ used: 1, held: 1 });
});

test('who names the cancellation is taken again, with a place or without', async () => {
  const { campaignId, kiosk } = await event();
  const lease = await kiosk.lease(1);
  for (const place of [lease.at(0), undefined]) {
    const person = stage.nextPerson();
    const { body } = await signUp(campaignId, person);
    const reopens = (await cancel(body.ticketCode, person)).body.cancellationId;
    expect(await kiosk.sendOne(person, place, { reopens })).toMatchObject({ outcome: 'confirmed' });
  }
});

test('a sign-up by kiosk that was cancelled since is not opened again by the same record', async () => {
  const { kiosk, crew } = await event();
  const lease = await kiosk.lease(1);
  const person = stage.nextPerson();
  const record = await kiosk.record(person, lease.at(0));
  await kiosk.send(record);
  await cancel(lease.at(0).ticketCode, person);
  expect(await kiosk.send(record)).toMatchObject([{ outcome: 'duplicate', first: { status: 'cancelled' } }]);
  expect(await ticket(lease.at(0).ticketCode)).toMatchObject({ status: 'cancelled' });
  expect(await crew.records()).toEqual([]);
});

test('a sign-up by kiosk that was moved since is its own number’s again, not somebody else’s', async () => {
  const { campaignId, kiosk } = await event({ quota: 2 });
  const lease = await kiosk.lease(1);
  await signUp(campaignId);
  const person = stage.nextPerson();
  await signUp(campaignId, person);
  const record = await kiosk.record(person, lease.at(0));
  await kiosk.send(record);
  const moved = await stage.call('POST', `/v1/tickets/${lease.at(0).ticketCode}/move`, {
    body: { sessionId: 'surabaya', phoneEnd: person.phone.replaceAll(/\D/g, '').slice(-3) },
  });
  expect(moved.status).toBe(200);
  expect(await kiosk.send(record)).toMatchObject([{ outcome: 'confirmed', number: moved.body.number }]);
});

test('the same NIK with another phone: the crew looks at the ID card, nothing is given away', async () => {
  const { campaignId, kiosk, crew } = await event();
  const lease = await kiosk.lease(1);
  const [owner, stranger] = [stage.nextPerson(), stage.nextPerson()];
  await signUp(campaignId, { ...stranger, nik: owner.nik });
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

test('a number that a tablet gave twice stays the first one’s', async () => {
  const { kiosk, crew } = await event();
  const lease = await kiosk.lease(1);
  const [first, second] = [stage.nextPerson(), stage.nextPerson()];
  await kiosk.sendOne(first, lease.at(0));
  expect(await kiosk.sendOne(second, lease.at(0))).toMatchObject({ outcome: 'conflict', reason: 'number-taken' });
  expect(await crew.records('open')).toHaveLength(1);
});

test('a number that a tablet gave to two who are signed up already opens the first one’s ticket only', async () => {
  const { campaignId, kiosk } = await event();
  const lease = await kiosk.lease(1);
  const [first, second] = [stage.nextPerson(), stage.nextPerson()];
  const { body } = await signUp(campaignId, first);
  await signUp(campaignId, second);
  const { ticketCode } = lease.at(0);
  expect(await kiosk.sendOne(first, lease.at(0))).toMatchObject({ outcome: 'duplicate', ticketCode });
  const receipt = await kiosk.sendOne(second, lease.at(0));
  expect(receipt.outcome).toBe('duplicate');
  expect(receipt).not.toHaveProperty('ticketCode');
  expect(await ticket(ticketCode)).toMatchObject({ signUpId: body.signUpId });
});

test('a number that was not leased to this tablet, or whose code is made up, is refused and its form kept', async () => {
  const { campaignId, kiosk, crew } = await event();
  const other = await kiosks.enrolled(campaignId);
  const theirs = await other.lease(1);
  const mine = await kiosk.lease(2);
  const forged = [
    await kiosk.record(stage.nextPerson(), theirs.at(0)),
    await kiosk.record(stage.nextPerson(), { ...mine.at(0), ticketCode: newCode() }),
    await kiosk.record(stage.nextPerson(), { ...mine.at(0), number: mine.at(0).number + 100 }),
    await kiosk.record(stage.nextPerson(), { ...mine.at(0), leaseId: newLeaseId() }),
  ];
  const receipts = await kiosk.send(...forged);
  for (const receipt of receipts) expect(receipt).toMatchObject({ outcome: 'refused', reason: 'number-not-leased' });
  expect(await crew.records('open')).toHaveLength(4);
  expect(await roster(campaignId)).toEqual([]);
  expect(await other.sendOne(stage.nextPerson(), theirs.at(0))).toMatchObject({ outcome: 'confirmed' });
});

test('a leased number is never refused as full, closed or outdated', async () => {
  const { campaignId, crew, kiosk } = await event({ quota: 2, waitingSize: 0 });
  const lease = await kiosk.lease(1);
  await signUp(campaignId);
  const manage = (path: string, body?: object) =>
    stage.call('POST', `/v1/campaigns/${campaignId}/${path}`, { token: stage.manager, ...(body && { body }) });
  await kiosks.must(manage('consents', { version: '2', text: 'Setuju lagi.' }), 201);
  await kiosks.must(crew.call('POST', 'closing'), 200);
  await kiosks.must(manage('closing'), 200);
  expect(await kiosk.sendOne(stage.nextPerson(), lease.at(0))).toMatchObject({
    outcome: 'confirmed',
    number: lease.at(0).number,
  });
});

test('without a leased number a runner waits like online; full, closed and cancelled are refused and kept', async () => {
  const { campaignId, kiosk, crew } = await event({ quota: 1, waitingSize: 1 });
  await signUp(campaignId);
  const code = newCode();
  const waiting = await kiosk.sendOne(stage.nextPerson(), undefined, { code });
  expect(waiting).toMatchObject({ outcome: 'waiting', ticketCode: code, number: 2, position: 1 });
  expect(await ticket(code)).toMatchObject({ status: 'waiting', position: 1 });
  expect(await kiosk.sendOne(stage.nextPerson())).toMatchObject({ outcome: 'refused', reason: 'session-full' });

  const gone = stage.nextPerson();
  const { body } = await signUp(campaignId, gone, { sessionId: 'surabaya' });
  await cancel(body.ticketCode, gone);
  expect(await kiosk.sendOne(gone)).toMatchObject({ outcome: 'refused', reason: 'already-cancelled' });
  await kiosks.must(crew.call('POST', 'closing'), 200);
  expect(await kiosk.sendOne(stage.nextPerson())).toMatchObject({ outcome: 'refused', reason: 'session-closed' });
  expect(await crew.records('open')).toHaveLength(3);
});

test('without a leased number, who is signed up to another session stays there', async () => {
  const { campaignId, kiosk } = await event();
  const person = stage.nextPerson();
  const { body } = await signUp(campaignId, person, { sessionId: 'surabaya' });
  const code = newCode();
  expect(await kiosk.sendOne(person, undefined, { code })).toMatchObject({
    outcome: 'duplicate',
    first: { sessionId: 'surabaya' },
  });
  expect(await ticket(code)).toMatchObject({ signUpId: body.signUpId, session: { sessionId: 'surabaya' } });
});

test('a code that is somebody else’s ticket opens theirs for ever', async () => {
  const { campaignId, kiosk } = await event();
  const { body: theirs } = await signUp(campaignId);
  const [fresh, known] = [stage.nextPerson(), stage.nextPerson()];
  await signUp(campaignId, known);
  const receipt = await kiosk.sendOne(fresh, undefined, { code: theirs.ticketCode });
  expect(receipt.outcome).toBe('confirmed');
  expect(receipt.ticketCode).not.toBe(theirs.ticketCode);
  expect(await ticket(receipt.ticketCode)).toMatchObject({ signUpId: receipt.signUpId });
  await kiosk.sendOne(known, undefined, { code: theirs.ticketCode });
  expect(await ticket(theirs.ticketCode)).toMatchObject({ signUpId: theirs.signUpId });
});

test.each(['1999-01-01T00:00:00Z', '2077-01-01T00:00:00.000Z'])(
  'a clock at %s: the sign-up lies between the grant of its place and now',
  async (takenAt) => {
    const { campaignId, kiosk } = await event();
    const lease = await kiosk.lease(1);
    await kiosk.sendOne(stage.nextPerson(), lease.at(0), { takenAt });
    await kiosk.sendOne(stage.nextPerson(), undefined, { takenAt });
    const entries = await roster(campaignId);
    expect(entries).toHaveLength(2);
    for (const { signedUpAt } of entries) {
      expect(Date.parse(signedUpAt)).toBeGreaterThan(Date.now() - 60_000);
      expect(Date.parse(signedUpAt)).toBeLessThanOrEqual(Date.now());
    }
    expect(Date.parse(entries[0].signedUpAt)).toBeGreaterThanOrEqual(Date.parse(lease.grantedAt));
  },
);

test('a consent that was never published, or a form without the NIK that is asked for, waits for the crew', async () => {
  const { kiosk, crew } = await event();
  const lease = await kiosk.lease(2);
  const consent = { version: '7', accepted: true };
  expect(await kiosk.sendOne(stage.nextPerson(), lease.at(0), { consent })).toMatchObject({
    outcome: 'refused',
    reason: 'consent-outdated',
  });
  const { nik: _, ...nameless } = stage.nextPerson();
  expect(await kiosk.sendOne(nameless, lease.at(1))).toMatchObject({ outcome: 'refused', reason: 'invalid-request' });
  expect(await crew.records('open')).toHaveLength(2);
  expect((await crew.devices())[0]).toMatchObject({ held: 2 });
});

test('what a kiosk asked yesterday and this campaign asks no more is left out; the runner stays', async () => {
  const questions = [
    { questionId: 'kaus', kind: 'text', label: { id: 'Kaus', en: 'Shirt' }, required: true, maxLength: 3 },
  ];
  const { campaignId, kiosk } = await event({ questions });
  const lease = await kiosk.lease(1);
  const person = { ...stage.nextPerson(), cityCode: '99.99' };
  const receipt = await kiosk.sendOne(person, lease.at(0), { answers: { kaus: 'XXXXL', lama: 'ya' } });
  expect(receipt).toMatchObject({ outcome: 'confirmed' });
  expect(await roster(campaignId)).toHaveLength(1);
});

test('a record that cannot be opened stays on the tablet, and harms none beside it', async () => {
  const { campaignId, kiosk, crew } = await event();
  const lease = await kiosk.lease(1);
  const good = await kiosk.record(stage.nextPerson(), lease.at(0));
  const another = await kiosk.record(stage.nextPerson());
  const bytes = Buffer.from(another.sealed, 'base64');
  const broken = (at: number) => {
    const copy = Buffer.from(bytes);
    copy.writeUInt8((copy.readUInt8(at) + 1) % 256, at);
    return copy.toString('base64');
  };
  const records = [
    { ...another, recordId: newRecordId() },
    ...[0, 1, 64, 70, 100, bytes.length - 1].map((at) => ({
      ...another,
      recordId: newRecordId(),
      sealed: broken(at),
    })),
    { ...another, recordId: newRecordId(), sealed: Buffer.alloc(200).toString('base64') },
    { ...(await kiosk.record({ bukan: 'orang' })) },
    good,
  ];
  const receipts = await kiosk.send(...records);
  expect(receipts.slice(0, -1)).toEqual(
    records.slice(0, -1).map(({ recordId }) => ({ recordId, outcome: 'unreadable', reason: 'record-unreadable' })),
  );
  expect(receipts.at(-1)).toMatchObject({ outcome: 'confirmed' });
  expect(await crew.records()).toEqual([]);
  expect(await roster(campaignId)).toHaveLength(1);
});

test('two kiosks and the page with one NIK: one place, and every code opens it', async () => {
  const { campaignId, kiosk } = await event();
  const other = await kiosks.enrolled(campaignId);
  const [a, b] = [await kiosk.lease(1), await other.lease(1)];
  const person = stage.nextPerson();
  const [one, two, online] = await Promise.all([
    kiosk.sendOne(person, a.at(0)),
    other.sendOne(person, b.at(0)),
    signUp(campaignId, person),
  ]);
  expect([200, 201]).toContain(online.status);
  expect(await roster(campaignId)).toHaveLength(1);
  const [{ number }] = await roster(campaignId);
  for (const code of [a.at(0).ticketCode, b.at(0).ticketCode, online.body.ticketCode])
    expect(await ticket(code)).toMatchObject({ number, status: 'confirmed' });
  expect([one.outcome, two.outcome]).toContain('duplicate');
});

test('a sign-up by kiosk says so: its channel, its consent and when', async () => {
  const { campaignId, kiosk } = await event();
  const lease = await kiosk.lease(1);
  await kiosk.sendOne(stage.nextPerson(), lease.at(0));
  expect((await roster(campaignId))[0]).toMatchObject({ channelId: 'kios', status: 'confirmed' });
});
