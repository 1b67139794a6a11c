import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { TableRequest } from '../../shared/table/client.ts';
import type { StoredLease } from '../../shared/table/lease.item.ts';
import { leasing } from '../../shared/table/leasing.ts';
import { numbers } from '../../shared/table/numbers.item.ts';
import { type SessionKey, sequences } from '../../shared/table/sequence.ts';
import { minutesOn, readingOf, sweepAt, wantedBy } from './lease-fixture.ts';
import { draftOf, failWith, loseAnswer, now, requests, startTableFixture, storesOf } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
let found: ReturnType<typeof readingOf>;
beforeAll(async () => {
  fixture = await startTableFixture();
  found = readingOf(fixture.beside);
});
afterAll(() => fixture.stop());
afterEach(() => fixture.catchNoMore());

const take = (session: SessionKey, device: string, wanted: number, at = now) =>
  leasing(fixture.table).take(session, wantedBy(device, wanted), at);
const besideTake = (session: SessionKey, device: string, wanted: number) =>
  leasing(fixture.beside).take(session, wantedBy(device, wanted), now);
const signUp = (session: SessionKey, name: string) => storesOf(fixture.beside).add(draftOf(session, name), undefined);
const setLeasable = (session: SessionKey, leasable: number) => leasing(fixture.beside).setLeasable(session, leasable);

const expression = ({ input }: TableRequest) => (input as { UpdateExpression?: string }).UpdateExpression ?? '';
const takingTheNumbers = (request: TableRequest) => expression(request).startsWith('SET issued = issued + :count');
const completing = (request: TableRequest) => expression(request).startsWith('SET #first');
const beginning = (request: TableRequest) =>
  request.action === 'UpdateItem' &&
  (request.input as { Key: { sk: string } }).Key.sk.startsWith('LEASE#') &&
  !completing(request);

describe('a lease', () => {
  test('is of the next numbers, which nobody else gets', async () => {
    const session = await fixture.openSession(10);
    await signUp(session, 'ani');
    expect(await take(session, 'a', 3)).toMatchObject({
      leaseId: 'ls_a',
      deviceId: 'kd_a',
      first: 2,
      count: 3,
      state: 'open',
      grantedAt: now,
      consentVersion: '1',
      used: new Set(),
      unused: new Set(),
    });
    expect(await signUp(session, 'budi')).toMatchObject({ signUp: { number: 5, status: 'confirmed' } });
    expect(await found.numbers(session)).toMatchObject({ issued: 5, leased: 3, leasable: 5 });
  });

  test('is of places inside the line only: fewer than wanted, or none', async () => {
    const session = await fixture.openSession(4, 9);
    await setLeasable(session, 9);
    await signUp(session, 'ani');
    expect(await take(session, 'a', 50)).toMatchObject({ first: 2, count: 3 });
    expect(await take(session, 'b', 1)).toBe('full');
    expect(await signUp(session, 'budi')).toMatchObject({ signUp: { number: 5, status: 'waiting' } });
  });

  test('is within the share of the kiosks, half of the places unless somebody says otherwise', async () => {
    const session = await fixture.openSession(9);
    expect(await take(session, 'a', 3)).toMatchObject({ count: 3 });
    expect(await take(session, 'b', 3)).toMatchObject({ count: 1 });
    expect(await take(session, 'c', 3)).toBe('share-used-up');
    await setLeasable(session, 6);
    expect(await take(session, 'c', 3)).toMatchObject({ count: 2 });
    await sequences(fixture.beside).setQuota(session, 30, undefined, now);
    expect(await take(session, 'd', 3)).toBe('share-used-up');
  });

  test('is not granted once the session is closed, but is shown again to whoever has it', async () => {
    const session = await fixture.openSession(9);
    const lease = await take(session, 'a', 3);
    await numbers(fixture.beside).setClosed(session.campaignId, session.sessionId, true);
    expect(await take(session, 'a', 3)).toEqual(lease);
    expect(await take(session, 'b', 3)).toBe('closed');
    expect(await take({ ...session, sessionId: 'tidak-ada' }, 'b', 3)).toBe('closed');
  });

  test('is not granted while the session is paused, and its share is free again afterwards', async () => {
    const session = await fixture.openSession(9);
    const { setPaused } = numbers(fixture.beside);
    const lease = await take(session, 'a', 2);
    await setPaused(session.campaignId, session.sessionId, true, 2);
    expect(await take(session, 'a', 2)).toEqual(lease);
    expect(await take(session, 'b', 2)).toBe('paused');
    await setPaused(session.campaignId, session.sessionId, false, 3);
    expect(await take(session, 'b', 2)).toMatchObject({ first: 3, count: 2 });
  });

  test('of another device is not given away, nor shown', async () => {
    const session = await fixture.openSession(9);
    await take(session, 'a', 2);
    const other = { ...wantedBy('b', 2), leaseId: 'ls_a' };
    expect(await leasing(fixture.table).take(session, other, now)).toBe('not-yours');
  });

  test('asked for by two devices under one id at the same moment is given to one of them', async () => {
    const session = await fixture.openSession(20);
    fixture.catchNext(beginning, async (send) => {
      await besideTake(session, 'a', 2);
      return send();
    });
    const other = { ...wantedBy('b', 2), leaseId: 'ls_a' };
    expect(await leasing(fixture.table).take(session, other, now)).toBe('not-yours');
    expect(await found.lease(session, 'a')).toMatchObject({ deviceId: 'kd_a', first: 1, count: 2 });
    expect(await found.dead(session)).toEqual([3, 4]);
  });

  test('stays with the device that began it, also where another one is the first to have numbers for it', async () => {
    const session = await fixture.openSession(20);
    const otherIsDone = Promise.withResolvers<void>();
    const hasNumbers = Promise.withResolvers<void>();
    let first: ReturnType<typeof take> | undefined;
    fixture.catchNext(beginning, async (send) => {
      fixture.catchNext(completing, async (sendFirst) => {
        hasNumbers.resolve();
        await otherIsDone.promise;
        return sendFirst();
      });
      first = take(session, 'a', 2);
      await hasNumbers.promise;
      return send();
    });
    const other = { ...wantedBy('b', 2), leaseId: 'ls_a' };
    expect(await leasing(fixture.table).take(session, other, minutesOn(1))).toBe('not-yours');
    otherIsDone.resolve();
    expect(await first).toMatchObject({ deviceId: 'kd_a', first: 1, count: 2 });
    expect(await found.dead(session)).toEqual([3, 4]);
  });

  test('asked for again is the same, whatever was used of it since', async () => {
    const session = await fixture.openSession(9);
    await take(session, 'a', 2);
    await leasing(fixture.beside).layDown((await found.lease(session, 'a')) as StoredLease, [2], now);
    expect(await take(session, 'a', 4, minutesOn(5))).toMatchObject({ first: 1, count: 2, unused: new Set([2]) });
    expect(await found.numbers(session)).toMatchObject({ issued: 2, leased: 2 });
  });
});

describe('two at once', () => {
  test('under different ids get numbers of their own, within line and share', async () => {
    const session = await fixture.openSession(20);
    const taken = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((device) => besideTake(session, device, 3)));
    const leases = taken.filter((one) => typeof one === 'object');
    const all = leases.flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at));
    expect(all.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(taken.filter((one) => typeof one !== 'object')).toEqual(['share-used-up']);
  });

  test('of the same device under one id get one lease; the numbers taken for nothing die at once', async () => {
    const session = await fixture.openSession(20);
    fixture.catchNext(completing, async (send) => {
      await besideTake(session, 'a', 4);
      return send();
    });
    expect(await take(session, 'a', 3)).toMatchObject({ first: 4, count: 4, state: 'open' });
    expect(await found.dead(session)).toEqual([1, 2, 3]);
    expect(await found.line(session)).toMatchObject({ line: 23 });
    // The sweep counts again what is leased.
    expect(await found.numbers(session)).toMatchObject({ leased: 7 });
    await sweepAt(fixture.beside, session, 1);
    expect(await found.numbers(session)).toMatchObject({ leased: 4 });
  });

  test('and a share that is cut meanwhile is kept to', async () => {
    const session = await fixture.openSession(20);
    fixture.catchNext(takingTheNumbers, async (send) => {
      await setLeasable(session, 2);
      return send();
    });
    expect(await take(session, 'a', 5)).toMatchObject({ count: 2 });
  });

  test('and a line that moves meanwhile is looked at again', async () => {
    const session = await fixture.openSession(4, 9);
    await setLeasable(session, 9);
    fixture.catchNext(takingTheNumbers, async (send) => {
      await sequences(fixture.beside).setQuota(session, 2, undefined, now);
      return send();
    });
    expect(await take(session, 'a', 4)).toMatchObject({ first: 1, count: 2 });
  });

  test('and a sign-up that takes the place meanwhile has it', async () => {
    const session = await fixture.openSession(4, 9);
    fixture.catchNext(takingTheNumbers, async (send) => {
      for (const name of ['ani', 'budi', 'citra']) await signUp(session, name);
      return send();
    });
    expect(await take(session, 'a', 2)).toMatchObject({ first: 4, count: 1 });
  });
});

describe('a lease that was cut off', () => {
  test('before its numbers were taken, is taken when it is asked for again', async () => {
    const session = await fixture.openSession(9);
    fixture.catchNext(takingTheNumbers, failWith('TimeoutError'));
    // Read once before, and once to see whether the numbers were taken.
    fixture.catchNext(requests.readingTheNumbers, (send) => send());
    fixture.catchNext(requests.readingTheNumbers, failWith('TimeoutError'));
    await expect(take(session, 'a', 3)).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await found.lease(session, 'a')).toMatchObject({ state: 'taking', count: 0 });
    expect(await take(session, 'a', 3, minutesOn(1))).toMatchObject({ first: 1, count: 3, grantedAt: minutesOn(1) });
  });

  test('by a lost answer for its numbers, has them all the same', async () => {
    const session = await fixture.openSession(9);
    fixture.catchNext(takingTheNumbers, loseAnswer);
    expect(await take(session, 'a', 3)).toMatchObject({ first: 1, count: 3, state: 'open' });
    expect(await found.numbers(session)).toMatchObject({ issued: 3, leased: 3 });
  });

  test('by a lost request, does not take old numbers, which may be buried, for its own', async () => {
    const session = await fixture.openSession(20);
    fixture.catchNext(completing, failWith('TimeoutError'));
    await expect(take(session, 'a', 3)).rejects.toMatchObject({ name: 'TimeoutError' });
    await sweepAt(fixture.beside, session, 0);
    await sweepAt(fixture.beside, session, 15);
    expect(await found.dead(session)).toEqual([1, 2, 3]);
    fixture.catchNext(takingTheNumbers, failWith('TimeoutError'));
    expect(await take(session, 'a', 3, minutesOn(16))).toMatchObject({ first: 4, count: 3 });
  });

  test('before its numbers stood in it, burns them: the sweep buries them, and frees their share', async () => {
    const session = await fixture.openSession(9);
    fixture.catchNext(completing, failWith('TimeoutError'));
    await expect(take(session, 'a', 3)).rejects.toMatchObject({ name: 'TimeoutError' });
    await sweepAt(fixture.beside, session, 0);
    expect(await found.numbers(session)).toMatchObject({ leased: 3 });
    expect(await sweepAt(fixture.beside, session, 14.9)).toMatchObject({ buried: 0 });
    expect(await found.numbers(session)).toMatchObject({ leased: 3 });
    expect(await sweepAt(fixture.beside, session, 15)).toMatchObject({ buried: 3 });
    expect(await found.numbers(session)).toMatchObject({ leased: 0, line: 12 });
  });

  test('by a lost answer at the end, is shown when it is asked for again', async () => {
    const session = await fixture.openSession(9);
    fixture.catchNext(completing, loseAnswer);
    await expect(take(session, 'a', 3)).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await take(session, 'a', 3)).toMatchObject({ first: 1, count: 3, state: 'open' });
    expect(await found.numbers(session)).toMatchObject({ issued: 3, leased: 3 });
  });

  test('does not spoil the count of what is leased where another is taken while the sweep counts', async () => {
    const session = await fixture.openSession(20);
    fixture.catchNext(completing, failWith('TimeoutError'));
    await expect(take(session, 'a', 3)).rejects.toMatchObject({ name: 'TimeoutError' });
    fixture.catchNext(
      (request) => expression(request).startsWith('SET leased = :leased'),
      async (send) => {
        await besideTake(session, 'b', 2);
        return send();
      },
    );
    await sweepAt(fixture.table, session, 15);
    expect(await found.numbers(session)).toMatchObject({ leased: 5 });
    await sweepAt(fixture.table, session, 15);
    expect(await found.numbers(session)).toMatchObject({ leased: 2 });
  });
});
