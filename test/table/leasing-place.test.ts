import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { StoredLease } from '../../shared/table/lease.item.ts';
import { leasing } from '../../shared/table/leasing.ts';
import { type SessionKey, sequences } from '../../shared/table/sequence.ts';
import { minutesOn, readingOf, recordOf, sweepAt, wantedBy } from './lease-fixture.ts';
import { at, draftOf, failWith, loseAnswer, now, requests, startTableFixture, storesOf } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
let found: ReturnType<typeof readingOf>;
beforeAll(async () => {
  fixture = await startTableFixture();
  found = readingOf(fixture.beside);
});
afterAll(() => fixture.stop());
afterEach(() => fixture.catchNoMore());

const take = async (session: SessionKey, device: string, wanted: number) =>
  (await leasing(fixture.beside).take(session, wantedBy(device, wanted), now)) as StoredLease;
const place = (
  lease: StoredLease,
  number: number,
  name: string,
  seen?: SignUp,
  requestId?: string,
  table = fixture.table,
) => leasing(table).place(lease, number, recordOf(lease, name, requestId), seen, minutesOn(1));
const besidePlace = (lease: StoredLease, number: number, name: string, seen?: SignUp, requestId = 'rq_other') =>
  place(lease, number, name, seen, requestId, fixture.beside);
const writeOff = (lease: StoredLease) => leasing(fixture.beside).writeOff(lease, minutesOn(1));
const signUp = async (session: SessionKey, ...names: string[]) => {
  for (const name of names) await storesOf(fixture.beside).add(draftOf(session, name), undefined);
};
const cancel = (session: SessionKey, name: string) =>
  storesOf(fixture.beside).cancel(draftOf(session, name), 'cn_1', 'runner', at);
const openJakarta = async ({ campaignId }: SessionKey, quota: number) => {
  const jakarta = { campaignId, sessionId: 'jakarta' };
  await fixture.beside.transact(sequences(fixture.beside).newItems(jakarta, quota, 5, false));
  return jakarta;
};

describe('a record', () => {
  test('of somebody new has the leased number, and a place', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 3);
    expect(await place(lease, 2, 'ani')).toMatchObject({
      signUp: { number: 2, status: 'confirmed', sessionId: 'bandung', leaseId: 'ls_a', version: 1 },
    });
    expect(await found.person(session, 'ani')).toMatchObject({ number: 2, status: 'confirmed', channelId: 'kios' });
    expect(await found.lease(session, 'a')).toMatchObject({ used: new Set([2]), state: 'open' });
    expect(await found.dead(session)).toEqual([]);
  });

  test('has it also where the session was closed and filled up meanwhile', async () => {
    const session = await fixture.openSession(4, 2);
    const lease = await take(session, 'a', 2);
    await signUp(session, 'ani', 'budi', 'citra', 'dewi');
    expect(await place(lease, 1, 'eko')).toMatchObject({ signUp: { number: 1, status: 'confirmed' } });
    expect(await found.person(session, 'citra')).toMatchObject({ status: 'waiting' });
  });

  test('of one who waits lifts them: their number dies, and whoever is next moves up by nobody', async () => {
    const session = await fixture.openSession(2, 5);
    await leasing(fixture.beside).setLeasable(session, 1);
    const lease = await take(session, 'a', 1);
    await signUp(session, 'ani', 'budi', 'citra');
    const budi = await found.person(session, 'budi');
    expect(budi).toMatchObject({ status: 'waiting', number: 3 });
    expect(await place(lease, 1, 'budi', budi)).toMatchObject({
      signUp: { number: 1, status: 'confirmed', version: 2 },
    });
    expect(await found.dead(session)).toEqual([3]);
    expect(await found.person(session, 'citra')).toMatchObject({ status: 'waiting' });
    expect(await found.line(session)).toMatchObject({ line: 3, ceiling: 8 });
  });

  test('of one who is in another session moves them, and their place there goes to whoever waits', async () => {
    const session = await fixture.openSession(4);
    const jakarta = await openJakarta(session, 1);
    const lease = await take(session, 'a', 1);
    await signUp(jakarta, 'ani', 'budi');
    const ani = await found.person(session, 'ani');
    expect(await place(lease, 1, 'ani', ani)).toMatchObject({ signUp: { sessionId: 'bandung', number: 1 } });
    expect(await found.dead(jakarta)).toEqual([1]);
    expect(await found.person(session, 'budi')).toMatchObject({ status: 'confirmed', sessionId: 'jakarta' });
  });

  test('of one who was promoted by hand elsewhere takes the promotion back', async () => {
    const session = await fixture.openSession(4);
    const jakarta = await openJakarta(session, 0);
    const lease = await take(session, 'a', 1);
    await signUp(jakarta, 'ani', 'budi');
    await storesOf(fixture.beside).promote(draftOf(jakarta, 'budi'), true, at);
    expect(await found.line(jakarta)).toMatchObject({ promoted: [2], quota: 1 });
    await place(lease, 1, 'budi', await found.person(session, 'budi'));
    expect(await found.line(jakarta)).toMatchObject({ promoted: [], line: 2 });
    expect(await found.person(session, 'ani')).toMatchObject({ status: 'confirmed' });
  });

  test('of one who had cancelled gives them the leased number, never their old one', async () => {
    const session = await fixture.openSession(4);
    await signUp(session, 'ani');
    await cancel(session, 'ani');
    const lease = await take(session, 'a', 1);
    expect(await place(lease, 2, 'ani', await found.person(session, 'ani'))).toMatchObject({
      signUp: { number: 2, status: 'confirmed', version: 3 },
    });
    expect((await found.person(session, 'ani')).cancellation).toBeUndefined();
  });

  test('on a number of no lease is a mistake in the program', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 2);
    await expect(place(lease, 3, 'ani')).rejects.toThrow('no number of lease');
    await expect(place(lease, 0, 'ani')).rejects.toThrow('no number of lease');
  });

  test('that uses the last number closes the lease, and its share is free again', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 2);
    await place(lease, 1, 'ani');
    expect(await found.numbers(session)).toMatchObject({ leased: 2 });
    await place(await found.lease(session, 'a'), 2, 'budi');
    expect(await found.lease(session, 'a')).toMatchObject({ state: 'closed', used: new Set([1, 2]) });
    expect(await found.numbers(session)).toMatchObject({ leased: 0 });
    await sweepAt(fixture.beside, session, 30);
    expect(await found.numbers(session)).toMatchObject({ leased: 0 });
  });
});

test('whoever moves on to another session leaves the leased number dead, and has one of no lease', async () => {
  const session = await fixture.openSession(10);
  const jakarta = await openJakarta(session, 3);
  const lease = await take(session, 'a', 2);
  await place(lease, 1, 'ani');
  const moved = await storesOf(fixture.beside).move(
    draftOf(session, 'ani'),
    { ...jakarta, city: '31.71' },
    'staff',
    at,
  );
  expect(moved).toMatchObject({ sessionId: 'jakarta', number: 1 });
  expect(await found.person(session, 'ani')).not.toHaveProperty('leaseId');
  expect(await found.dead(session)).toEqual([1]);
  expect(await found.lease(session, 'a')).toMatchObject({ used: new Set([1]) });
});

describe('two records', () => {
  test('on one number: the second hears that it is taken, and is not stored', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 3);
    fixture.catchNext(requests.aTransaction, async (send) => {
      await besidePlace(lease, 2, 'budi');
      return send();
    });
    expect(await place(lease, 2, 'ani')).toBe('number-taken');
    expect(await found.person(session, 'ani')).toBeUndefined();
    // Also where the caller knew of it before.
    expect(await place(await found.lease(session, 'a'), 2, 'ani')).toBe('number-taken');
  });

  test('of one person, the same one twice: the other learns what the first has stored', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 3);
    fixture.catchNext(requests.aTransaction, async (send) => {
      await besidePlace(lease, 2, 'ani');
      return send();
    });
    expect(await place(lease, 2, 'ani')).toMatchObject({ meanwhile: { number: 2, requestId: 'rq_other' } });
    expect(await found.lease(session, 'a')).toMatchObject({ used: new Set([2]) });
  });

  test('of one person at two kiosks: one holds, and the other number is left as it was', async () => {
    const session = await fixture.openSession(20);
    const [one, other] = [await take(session, 'a', 2), await take(session, 'b', 2)];
    fixture.catchNext(requests.aTransaction, async (send) => {
      await besidePlace(other, 3, 'ani');
      return send();
    });
    expect(await place(one, 1, 'ani')).toMatchObject({ meanwhile: { number: 3, leaseId: 'ls_b' } });
    expect(await found.lease(session, 'a')).toMatchObject({ used: new Set(), unused: new Set() });
  });

  test('at the same moment on two numbers of one lease both hold', async () => {
    const session = await fixture.openSession(20);
    const lease = await take(session, 'a', 5);
    const names = ['ani', 'budi', 'citra', 'dewi'];
    const placed = await Promise.all(names.map((name, nth) => place(lease, nth + 1, name)));
    expect(placed.map((one) => (typeof one === 'object' && 'signUp' in one ? one.signUp.number : one))).toEqual([
      1, 2, 3, 4,
    ]);
    expect(await found.lease(session, 'a')).toMatchObject({ used: new Set([1, 2, 3, 4]), version: 6 });
  });

  test('of one who changes something themself meanwhile: it is decided anew', async () => {
    const session = await fixture.openSession(2, 5);
    const lease = await take(session, 'a', 1);
    await signUp(session, 'ani', 'budi');
    const budi = await found.person(session, 'budi');
    fixture.catchNext(requests.aTransaction, async (send) => {
      await cancel(session, 'budi');
      return send();
    });
    expect(await place(lease, 1, 'budi', budi)).toMatchObject({ meanwhile: { status: 'cancelled', number: 3 } });
    expect(await found.lease(session, 'a')).toMatchObject({ used: new Set() });
  });
});

describe('a lost answer', () => {
  test('that the client asks for again is success, and the place left behind is passed on', async () => {
    const session = await fixture.openSession(2, 5);
    const jakarta = await openJakarta(session, 1);
    const lease = await take(session, 'a', 1);
    await signUp(jakarta, 'ani', 'budi');
    fixture.catchNext(requests.aTransaction, async (send) => {
      await send();
      return failWith('TransactionCanceledException')(send, undefined as never);
    });
    expect(await place(lease, 1, 'ani', await found.person(session, 'ani'))).toMatchObject({ signUp: { number: 1 } });
    expect(await found.person(session, 'budi')).toMatchObject({ status: 'confirmed' });
  });

  test('leaves the record stored: sent again, it is the same person with the same number', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 2);
    fixture.catchNext(requests.aTransaction, loseAnswer);
    await expect(place(lease, 1, 'ani')).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await place(lease, 1, 'ani', undefined, 'rq_again')).toMatchObject({ meanwhile: { number: 1 } });
    const ani = await found.person(session, 'ani');
    expect(await place(lease, 1, 'ani', ani, 'rq_third')).toEqual({ signUp: ani });
  });

  test('waits its turn where other transactions are on', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 2);
    for (let times = 0; times < 3; times += 1)
      fixture.catchNext(requests.aTransaction, failWith('TransactionCanceledException'));
    expect(await place(lease, 1, 'ani')).toMatchObject({ signUp: { number: 1 } });
  });
});

describe('after the write-off, a record', () => {
  test('is taken in above the quota: its number lives again, the line stays, nobody loses a place', async () => {
    const session = await fixture.openSession(2, 5);
    const lease = await take(session, 'a', 1);
    await signUp(session, 'ani', 'budi', 'citra');
    await writeOff(lease);
    expect(await found.dead(session)).toEqual([1]);
    expect(await found.line(session)).toMatchObject({ line: 3, version: 2 });
    expect(await place(lease, 1, 'dewi')).toMatchObject({ signUp: { number: 1, status: 'confirmed' } });
    expect(await found.dead(session)).toEqual([]);
    expect(await found.line(session)).toMatchObject({ line: 3, version: 3 });
    expect(await found.lease(session, 'a')).toMatchObject({
      state: 'written-off',
      used: new Set([1]),
      unused: new Set(),
    });
    for (const name of ['ani', 'budi', 'dewi'])
      expect(await found.person(session, name)).toMatchObject({ status: 'confirmed' });
    expect(await found.person(session, 'citra')).toMatchObject({ status: 'waiting' });
    await sweepAt(fixture.beside, session, 30);
    expect(await found.line(session)).toMatchObject({ line: 3 });
    // The next to leave makes up for it.
    await cancel(session, 'ani');
    expect(await found.line(session)).toMatchObject({ line: 3 });
    await cancel(session, 'budi');
    expect(await found.person(session, 'citra')).toMatchObject({ status: 'confirmed' });
  });

  test('that has just come in is not passed by a line worked out before', async () => {
    const session = await fixture.openSession(2, 5);
    const lease = await take(session, 'a', 1);
    await signUp(session, 'ani', 'budi', 'citra');
    await writeOff(lease);
    await cancel(session, 'ani');
    // Somebody works out the line with number 1 still dead, and writes it after the record came in.
    await fixture.beside.update({
      Key: { pk: `LINE#${session.campaignId}#bandung`, sk: 'LINE' },
      UpdateExpression: 'SET line = :line',
      ExpressionAttributeValues: { ':line': 3 },
    });
    fixture.catchNext(requests.movingTheLine, async (send) => {
      await besidePlace(lease, 1, 'dewi');
      return send();
    });
    await sequences(fixture.table).settle(session);
    expect(await found.line(session)).toMatchObject({ line: 3 });
  });

  test('of one who waits swaps the two numbers among the dead', async () => {
    const session = await fixture.openSession(2, 5);
    const lease = await take(session, 'a', 1);
    await signUp(session, 'ani', 'budi', 'citra');
    await writeOff(lease);
    const citra = await found.person(session, 'citra');
    expect(citra).toMatchObject({ status: 'waiting', number: 4 });
    fixture.catchNext(requests.aTransaction, async (send) => {
      await cancel(session, 'ani');
      return send();
    });
    const moved = await found.person(session, 'citra');
    // The cancellation has moved citra up: so it is to be decided anew.
    expect(await place(lease, 1, 'citra', moved)).toMatchObject({ meanwhile: { status: 'confirmed', number: 4 } });
    await signUp(session, 'dewi', 'eko');
    const eko = await found.person(session, 'eko');
    expect(await place(lease, 1, 'eko', eko)).toMatchObject({ signUp: { number: 1, status: 'confirmed' } });
    expect(await found.dead(session)).toEqual([2, eko.number]);
  });

  test('meets a page of the dead that others write to, and swaps its two numbers only', async () => {
    const session = await fixture.openSession(2, 5);
    const lease = await take(session, 'a', 1);
    await signUp(session, 'ani', 'budi', 'citra', 'dewi');
    await writeOff(lease);
    const off = await found.lease(session, 'a');
    const dewi = await found.person(session, 'dewi');
    fixture.catchNext(requests.aTransaction, async (send) => {
      await cancel(session, 'citra');
      return send();
    });
    expect(await place(off, 1, 'dewi', dewi)).toMatchObject({ signUp: { number: 1 } });
    expect(await found.dead(session)).toEqual([4, 5]);
  });

  test('that races the write-off is placed, before it or after it', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 2);
    fixture.catchNext(requests.aTransaction, async (send) => {
      await writeOff(lease);
      return send();
    });
    expect(await place(lease, 1, 'ani')).toMatchObject({ signUp: { number: 1 } });
    expect(await found.dead(session)).toEqual([2]);
  });

  test('finds its number taken where another came in first', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 1);
    await writeOff(lease);
    await besidePlace(lease, 1, 'budi');
    expect(await place(lease, 1, 'ani')).toBe('number-taken');
    expect(await found.dead(session)).toEqual([]);
  });
});
