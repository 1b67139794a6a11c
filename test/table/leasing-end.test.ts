import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TableRequest } from '../../shared/table/client.ts';
import { endingLeases } from '../../shared/table/ending-leases.ts';
import type { StoredLease } from '../../shared/table/lease.item.ts';
import { leasing } from '../../shared/table/leasing.ts';
import type { SessionKey } from '../../shared/table/sequence.ts';
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
const place = (lease: StoredLease, number: number, name: string) =>
  leasing(fixture.beside).place(lease, number, recordOf(lease, name), undefined, minutesOn(1));
const signUp = async (session: SessionKey, ...names: string[]) => {
  for (const name of names) await storesOf(fixture.beside).add(draftOf(session, name), undefined);
};
const leases = () => leasing(fixture.table);
const sweep = (session: SessionKey, minutes: number) => sweepAt(fixture.beside, session, minutes);
/** Two places, one of them leased; of three who signed up, two wait. */
const openQueue = async () => {
  const session = await fixture.openSession(2, 5);
  const lease = await take(session, 'a', 1);
  await signUp(session, 'ani', 'budi', 'citra');
  return { session, lease };
};

describe('laying down', () => {
  test('a number that a duplicate stood on gives its place to whoever waits', async () => {
    const { session, lease } = await openQueue();
    await leases().layDown(lease, [1], minutesOn(1));
    expect(await found.dead(session)).toEqual([1]);
    expect(await found.person(session, 'budi')).toMatchObject({ status: 'confirmed' });
    expect(await found.lease(session, 'a')).toMatchObject({ state: 'closed', unused: new Set([1]) });
    expect(await found.numbers(session)).toMatchObject({ leased: 0 });
  });

  test('never touches a number that is used, nor one of another lease', async () => {
    const session = await fixture.openSession(20);
    const [lease, other] = [await take(session, 'a', 2), await take(session, 'b', 2)];
    await place(lease, 1, 'ani');
    await leases().layDown(lease, [1, 3, 99], minutesOn(1));
    expect(await found.dead(session)).toEqual([]);
    expect(await found.lease(session, 'a')).toMatchObject({ used: new Set([1]), unused: new Set(), version: 3 });
    expect(await found.lease(session, 'b')).toEqual(other);
  });

  test('a number that is used in the very same moment leaves it used', async () => {
    const session = await fixture.openSession(20);
    const lease = await take(session, 'a', 2);
    fixture.catchNext(requests.aTransaction, async (send) => {
      await place(lease, 1, 'ani');
      return send();
    });
    await leases().layDown(lease, [1], minutesOn(1));
    expect(await found.dead(session)).toEqual([]);
    expect(await found.lease(session, 'a')).toMatchObject({ used: new Set([1]), unused: new Set() });
  });

  test('twice, or after a lost answer, is once', async () => {
    const { session, lease } = await openQueue();
    fixture.catchNext(requests.aTransaction, loseAnswer);
    await expect(leases().layDown(lease, [1], minutesOn(1))).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await found.person(session, 'budi')).toMatchObject({ status: 'waiting' });
    await leases().layDown(lease, [1], minutesOn(2));
    expect(await found.person(session, 'budi')).toMatchObject({ status: 'confirmed' });
    expect(await found.lease(session, 'a')).toMatchObject({ unused: new Set([1]), state: 'closed' });
  });
});

describe('a return', () => {
  test('frees at once what the device names, and the rest after 15 minutes, not a moment before', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 5);
    await place(lease, 1, 'ani');
    expect(await leases().giveBack(lease, [3, 4, 5], minutesOn(1))).toMatchObject({
      state: 'returned',
      returnedAt: minutesOn(1),
      unused: new Set([3, 4, 5]),
    });
    expect(await found.dead(session)).toEqual([3, 4, 5]);
    expect(await found.numbers(session)).toMatchObject({ leased: 5 });
    await sweep(session, 15.99);
    expect(await found.dead(session)).toEqual([3, 4, 5]);
    expect(await sweep(session, 16)).toMatchObject({ buried: 1 });
    expect(await found.dead(session)).toEqual([2, 3, 4, 5]);
    expect(await found.lease(session, 'a')).toMatchObject({ state: 'closed', used: new Set([1]) });
    expect(await found.numbers(session)).toMatchObject({ leased: 0, line: 14 });
  });

  test('keeps the number of a record that comes in within the 15 minutes', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 3);
    const returned = await leases().giveBack(lease, [3], minutesOn(1));
    await place(returned, 1, 'ani');
    await place(lease, 2, 'budi');
    expect(await found.lease(session, 'a')).toMatchObject({ used: new Set([1, 2]), state: 'returned' });
    await sweep(session, 2);
    expect(await found.lease(session, 'a')).toMatchObject({ state: 'closed' });
    expect(await found.numbers(session)).toMatchObject({ leased: 0 });
    expect(await found.dead(session)).toEqual([3]);
  });

  test('that names everything closes the lease at once', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 3);
    await place(lease, 2, 'ani');
    expect(await leases().giveBack(lease, [1, 2, 3, 4], minutesOn(1))).toMatchObject({
      state: 'closed',
      used: new Set([2]),
      unused: new Set([1, 3]),
    });
    expect(await found.dead(session)).toEqual([1, 3]);
    expect(await found.numbers(session)).toMatchObject({ leased: 0 });
  });

  test('of a number whose record comes in later all the same brings it back to life', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 2);
    await leases().giveBack(lease, [1, 2], minutesOn(1));
    expect(await place(lease, 2, 'ani')).toMatchObject({ signUp: { number: 2, status: 'confirmed' } });
    expect(await found.dead(session)).toEqual([1]);
    expect(await found.lease(session, 'a')).toMatchObject({
      state: 'closed',
      used: new Set([2]),
      unused: new Set([1]),
    });
    expect(await found.numbers(session)).toMatchObject({ leased: 0 });
  });

  test('again says the same, and may name more; the 15 minutes run from the first', async () => {
    const session = await fixture.openSession(20);
    const lease = await take(session, 'a', 4);
    const once = await leases().giveBack(lease, [1], minutesOn(1));
    expect(await leases().giveBack(lease, [1], minutesOn(5))).toEqual(once);
    expect(await leases().giveBack(lease, [1, 2], minutesOn(6))).toMatchObject({
      unused: new Set([1, 2]),
      returnedAt: minutesOn(1),
    });
    await sweep(session, 16);
    const closed = await found.lease(session, 'a');
    expect(closed).toMatchObject({ state: 'closed', unused: new Set([1, 2, 3, 4]) });
    expect(await leases().giveBack(lease, [1], minutesOn(20))).toEqual(closed);
  });
});

describe('writing off', () => {
  test('frees what nobody has heard of, keeps what is used, and frees the share, once', async () => {
    const session = await fixture.openSession(20);
    const lease = await take(session, 'a', 4);
    await take(session, 'b', 3);
    await place(lease, 2, 'ani');
    await leases().layDown(lease, [3], minutesOn(1));
    const off = await leases().writeOff(lease, minutesOn(2));
    expect(off).toMatchObject({ state: 'written-off', used: new Set([2]), unused: new Set([1, 3, 4]) });
    expect(await found.dead(session)).toEqual([1, 3, 4]);
    expect(await found.numbers(session)).toMatchObject({ leased: 3, line: 23 });
    expect(await leases().writeOff(lease, minutesOn(3))).toEqual(off);
    expect(await found.numbers(session)).toMatchObject({ leased: 3 });
    expect(await found.person(session, 'ani')).toMatchObject({ status: 'confirmed' });
  });

  test('that races a record does not bury the number that is used', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 2);
    fixture.catchNext(requests.aTransaction, async (send) => {
      await place(lease, 1, 'ani');
      return send();
    });
    await leases().writeOff(lease, minutesOn(1));
    expect(await found.dead(session)).toEqual([2]);
    expect(await found.lease(session, 'a')).toMatchObject({ used: new Set([1]), unused: new Set([2]) });
  });

  test('over two pages of the dead is one act', async () => {
    const session = await fixture.openSession(3_000);
    await fixture.beside.update({
      Key: { pk: `NUMBERS#${session.campaignId}#bandung`, sk: 'NUMBERS' },
      UpdateExpression: 'SET issued = :many',
      ExpressionAttributeValues: { ':many': 800 },
    });
    const lease = await take(session, 'a', 500);
    expect(lease).toMatchObject({ first: 801, count: 500 });
    fixture.catchNext(requests.aTransaction, async (send, { input }) => {
      const touched = (input as { TransactItems: { Update: { Key: { sk: string } } }[] }).TransactItems;
      expect(touched.map(({ Update }) => Update.Key.sk)).toEqual(['LEASE#ls_a', 'DEAD#0000', 'DEAD#0001', 'NUMBERS']);
      return send();
    });
    await leases().writeOff(lease, minutesOn(1));
    expect(await found.dead(session)).toHaveLength(500);
    expect(await found.line(session)).toMatchObject({ line: 3_500 });
  });

  test('cut off before the line moves is finished by whoever does it again, or by the sweep', async () => {
    const { session, lease } = await openQueue();
    fixture.catchNext(requests.readingTheLine, failWith('TimeoutError'));
    await expect(leases().writeOff(lease, minutesOn(1))).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await found.person(session, 'budi')).toMatchObject({ status: 'waiting' });
    await leases().writeOff(lease, minutesOn(2));
    expect(await found.person(session, 'budi')).toMatchObject({ status: 'confirmed' });
  });

  test('a lease that is still being taken leaves it without numbers: those that come are dead at once', async () => {
    const session = await fixture.openSession(10);
    const isCompleting = ({ input }: TableRequest) =>
      (input as { UpdateExpression?: string }).UpdateExpression?.startsWith('SET #first') === true;
    fixture.catchNext(isCompleting, async (send) => {
      await leasing(fixture.beside).writeOff(await found.lease(session, 'a'), minutesOn(1));
      return send();
    });
    expect(await leases().take(session, wantedBy('a', 3), now)).toMatchObject({ state: 'written-off', count: 0 });
    expect(await found.dead(session)).toEqual([1, 2, 3]);
    await sweep(session, 16);
    expect(await found.numbers(session)).toMatchObject({ leased: 0 });
  });
});

describe('the sweep', () => {
  test('buries no number of an open lease, however old, and sweeps and stamps past it', async () => {
    const session = await fixture.openSession(6, 9);
    await leasing(fixture.beside).setLeasable(session, 3);
    const lease = await take(session, 'a', 3);
    await signUp(session, 'ani');
    await sweep(session, 0);
    expect(await sweep(session, 60)).toMatchObject({ buried: 0, stampedTo: 4 });
    expect(await found.dead(session)).toEqual([]);
    expect(await found.line(session)).toMatchObject({ sweptTo: 4 });
    await place(lease, 2, 'budi');
    expect(await sweep(session, 61)).toMatchObject({ buried: 0 });
  });

  test('by two at once ends a returned lease once', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 3);
    await take(session, 'b', 2);
    await leases().giveBack(lease, [], minutesOn(1));
    await Promise.all([sweep(session, 16), sweep(session, 16), sweep(session, 16)]);
    expect(await found.dead(session)).toEqual([1, 2, 3]);
    expect(await found.numbers(session)).toMatchObject({ leased: 2, line: 13 });
  });

  test('meets a record in the very moment in which the return runs out: its number lives', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 2);
    await leases().giveBack(lease, [], minutesOn(1));
    fixture.catchNext(requests.aTransaction, async (send) => {
      await place(lease, 1, 'ani');
      return send();
    });
    await sweepAt(fixture.table, session, 16);
    expect(await found.dead(session)).toEqual([2]);
    expect(await found.lease(session, 'a')).toMatchObject({ used: new Set([1]), state: 'closed' });
  });

  test('closes what a crash left covered and open', async () => {
    const session = await fixture.openSession(10);
    const lease = await take(session, 'a', 1);
    fixture.catchNext(requests.aTransaction, async (send) => {
      // The record is placed, and the lease is not closed any more.
      fixture.catchNext(requests.aTransaction, failWith('TimeoutError'));
      return send();
    });
    await expect(leases().place(lease, 1, recordOf(session, 'ani'), undefined, now)).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    expect(await found.lease(session, 'a')).toMatchObject({ state: 'open', used: new Set([1]) });
    expect(await found.numbers(session)).toMatchObject({ leased: 1 });
    await sweep(session, 1);
    expect(await found.lease(session, 'a')).toMatchObject({ state: 'closed' });
    expect(await found.numbers(session)).toMatchObject({ leased: 0 });
  });
});

test('a lease is closed by two at once only once', async () => {
  const session = await fixture.openSession(10);
  const lease = await take(session, 'a', 1);
  await take(session, 'b', 1);
  await fixture.beside.update({
    Key: { pk: `LINE#${session.campaignId}#bandung`, sk: 'LEASE#ls_a' },
    UpdateExpression: 'ADD used :one',
    ExpressionAttributeValues: { ':one': new Set([1]) },
  });
  const { close } = endingLeases(fixture.beside);
  await Promise.all([close(lease), close(lease), close(lease)]);
  expect(await found.numbers(session)).toMatchObject({ leased: 1 });
});

test('a leased place that its runner cancels goes to whoever waits, and its number stays used', async () => {
  const { session, lease } = await openQueue();
  await place(lease, 1, 'dewi');
  await storesOf(fixture.beside).cancel(draftOf(session, 'dewi'), 'cn_1', 'runner', at);
  expect(await found.person(session, 'budi')).toMatchObject({ status: 'confirmed' });
  expect(await found.lease(session, 'a')).toMatchObject({ used: new Set([1]), unused: new Set() });
});
