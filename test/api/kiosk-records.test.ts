import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRecordsStage } from './kiosk-records-stage.ts';
import { newCode, newLeaseId, newRecordId } from './kiosks.ts';

let stage: Awaited<ReturnType<typeof startRecordsStage>>;
beforeAll(async () => {
  stage = await startRecordsStage('kiosk-records');
});
afterAll(() => stage.product.stop());

test('a runner has the very number and ticket that the tablet showed without a network', async () => {
  const { kiosk, crew } = await stage.event();
  const lease = await kiosk.lease(3);
  const receipt = await kiosk.sendOne(stage.nextPerson(), lease.at(1));
  expect(receipt).toEqual({
    recordId: expect.any(String),
    outcome: 'confirmed',
    signUpId: expect.stringMatching(/^su_/),
    ticketCode: lease.at(1).ticketCode,
    number: lease.at(1).number,
  });
  expect(await stage.ticket(lease.at(1).ticketCode)).toMatchObject({ status: 'confirmed', number: lease.at(1).number });
  expect(await crew.records()).toEqual([]);
});

test('a batch that is sent again, in another order, gets the same receipts and takes nothing more', async () => {
  const { campaignId, kiosk } = await stage.event();
  const lease = await kiosk.lease(4);
  const [known, twice] = [stage.nextPerson(), stage.nextPerson()];
  await stage.signUp(campaignId, known);
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
  const before = await stage.issued(campaignId);
  const both = await Promise.all([kiosk.send(...batch.toReversed()), kiosk.send(...batch, batch[0] as never)]);
  expect(both[0].toReversed()).toEqual(first);
  expect(both[1]).toEqual([...first, first[0]]);
  expect(await stage.issued(campaignId)).toEqual(before);
  expect(await stage.roster(campaignId)).toHaveLength(4);
});

test('of two copies of a batch at once, both get the same receipts', async () => {
  const { campaignId, kiosk } = await stage.event();
  const lease = await kiosk.lease(5);
  const batch = await Promise.all([0, 1, 2, 3, 4].map((at) => kiosk.record(stage.nextPerson(), lease.at(at))));
  const pending = await Promise.all([0, 1, 2].map(() => kiosk.record(stage.nextPerson())));
  const [one, other] = await Promise.all([kiosk.send(...batch, ...pending), kiosk.send(...pending, ...batch)]);
  const byId = (receipts: { recordId: string }[]) => receipts.sort((a, b) => (a.recordId < b.recordId ? -1 : 1));
  expect(byId(one)).toEqual(byId(other));
  expect(one.every(({ outcome }) => outcome === 'confirmed')).toBe(true);
  expect(await stage.roster(campaignId)).toHaveLength(8);
});

test('a number that a tablet gave twice stays the first one’s', async () => {
  const { kiosk, crew } = await stage.event();
  const lease = await kiosk.lease(1);
  const [first, second] = [stage.nextPerson(), stage.nextPerson()];
  await kiosk.sendOne(first, lease.at(0));
  expect(await kiosk.sendOne(second, lease.at(0))).toMatchObject({ outcome: 'conflict', reason: 'number-taken' });
  expect(await crew.records('open')).toHaveLength(1);
});

test('a number that was not leased to this tablet, or whose code is made up, is refused and its form kept', async () => {
  const { campaignId, kiosk, crew } = await stage.event();
  const other = await stage.kiosks.enrolled(campaignId);
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
  expect(await stage.roster(campaignId)).toEqual([]);
  expect(await other.sendOne(stage.nextPerson(), theirs.at(0))).toMatchObject({ outcome: 'confirmed' });
});

test('a leased number is never refused as full, closed or outdated', async () => {
  const { campaignId, crew, kiosk } = await stage.event({ quota: 2, waitingSize: 0 });
  const lease = await kiosk.lease(1);
  await stage.signUp(campaignId);
  const manage = (path: string, body?: object) =>
    stage.call('POST', `/v1/campaigns/${campaignId}/${path}`, { token: stage.manager, ...(body && { body }) });
  await stage.kiosks.must(manage('consents', { version: '2', text: 'Setuju lagi.' }), 201);
  await stage.kiosks.must(crew.call('POST', 'closing'), 200);
  await stage.kiosks.must(manage('closing'), 200);
  expect(await kiosk.sendOne(stage.nextPerson(), lease.at(0))).toMatchObject({
    outcome: 'confirmed',
    number: lease.at(0).number,
  });
});

test('without a leased number a runner waits like online; full, closed and cancelled are refused and kept', async () => {
  const { campaignId, kiosk, crew } = await stage.event({ quota: 1, waitingSize: 1 });
  await stage.signUp(campaignId);
  const code = newCode();
  const waiting = await kiosk.sendOne(stage.nextPerson(), undefined, { code });
  expect(waiting).toMatchObject({ outcome: 'waiting', ticketCode: code, number: 2, position: 1 });
  expect(await stage.ticket(code)).toMatchObject({ status: 'waiting', position: 1 });
  expect(await kiosk.sendOne(stage.nextPerson())).toMatchObject({ outcome: 'refused', reason: 'session-full' });

  const gone = stage.nextPerson();
  const { body } = await stage.signUp(campaignId, gone, { sessionId: 'surabaya' });
  await stage.cancel(body.ticketCode, gone);
  expect(await kiosk.sendOne(gone)).toMatchObject({ outcome: 'refused', reason: 'already-cancelled' });
  await stage.kiosks.must(crew.call('POST', 'closing'), 200);
  expect(await kiosk.sendOne(stage.nextPerson())).toMatchObject({ outcome: 'refused', reason: 'session-closed' });
  expect(await crew.records('open')).toHaveLength(3);
});

test('a code that is somebody else’s ticket opens theirs for ever', async () => {
  const { campaignId, kiosk } = await stage.event();
  const { body: theirs } = await stage.signUp(campaignId);
  const [fresh, known] = [stage.nextPerson(), stage.nextPerson()];
  await stage.signUp(campaignId, known);
  const receipt = await kiosk.sendOne(fresh, undefined, { code: theirs.ticketCode });
  expect(receipt.outcome).toBe('confirmed');
  expect(receipt.ticketCode).not.toBe(theirs.ticketCode);
  expect(await stage.ticket(receipt.ticketCode)).toMatchObject({ signUpId: receipt.signUpId });
  await kiosk.sendOne(known, undefined, { code: theirs.ticketCode });
  expect(await stage.ticket(theirs.ticketCode)).toMatchObject({ signUpId: theirs.signUpId });
});

test.each(['1999-01-01T00:00:00Z', '2077-01-01T00:00:00.000Z'])(
  'a clock at %s: the sign-up lies between the grant of its place and now',
  async (takenAt) => {
    const { campaignId, kiosk } = await stage.event();
    const lease = await kiosk.lease(1);
    await kiosk.sendOne(stage.nextPerson(), lease.at(0), { takenAt });
    await kiosk.sendOne(stage.nextPerson(), undefined, { takenAt });
    const entries = await stage.roster(campaignId);
    expect(entries).toHaveLength(2);
    for (const { signedUpAt } of entries) {
      expect(Date.parse(signedUpAt)).toBeGreaterThan(Date.now() - 60_000);
      expect(Date.parse(signedUpAt)).toBeLessThanOrEqual(Date.now());
    }
    expect(Date.parse(entries[0].signedUpAt)).toBeGreaterThanOrEqual(Date.parse(lease.grantedAt));
  },
);

test('a consent that was never published, or a form without the NIK that is asked for, waits for the crew', async () => {
  const { kiosk, crew } = await stage.event();
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
  const { campaignId, kiosk } = await stage.event({ questions });
  const lease = await kiosk.lease(1);
  const person = { ...stage.nextPerson(), cityCode: '99.99' };
  const receipt = await kiosk.sendOne(person, lease.at(0), { answers: { kaus: 'XXXXL', lama: 'ya' } });
  expect(receipt).toMatchObject({ outcome: 'confirmed' });
  expect(await stage.roster(campaignId)).toHaveLength(1);
});

test('a record that cannot be opened stays on the tablet, and harms none beside it', async () => {
  const { campaignId, kiosk, crew } = await stage.event();
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
  expect(await stage.roster(campaignId)).toHaveLength(1);
});

test('a sign-up by kiosk says so: its channel, its consent and when', async () => {
  const { campaignId, kiosk } = await stage.event();
  const lease = await kiosk.lease(1);
  await kiosk.sendOne(stage.nextPerson(), lease.at(0));
  expect((await stage.roster(campaignId))[0]).toMatchObject({ channelId: 'kios', status: 'confirmed' });
});
