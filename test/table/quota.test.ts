import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { lines } from '../../shared/table/line.item.ts';
import { numbers } from '../../shared/table/numbers.item.ts';
import { type SessionKey, sequences } from '../../shared/table/sequence.ts';
import { at, draftOf, failWith, now, requests, startTableFixture, storesOf } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
beforeAll(async () => {
  fixture = await startTableFixture();
});
afterAll(() => fixture.stop());
afterEach(() => fixture.catchNoMore());

const lineOf = async ({ campaignId, sessionId }: SessionKey) => {
  const line = await lines(fixture.beside).get(campaignId, sessionId);
  const copy = await numbers(fixture.beside).get(campaignId, sessionId);
  const { quota, waitingSize, line: at, ceiling, promoted, version } = line ?? ({} as never);
  expect(copy).toMatchObject({ quota, waitingSize, line: at, ceiling, version });
  return { quota, line: at, ceiling, promoted };
};
const signUp = async (session: SessionKey & { campaignId: string; sessionId: string }, ...names: string[]) => {
  for (const name of names) await storesOf(fixture.beside).add(draftOf(session, name), undefined);
};
const statuses = async (session: SessionKey, ...names: string[]) =>
  Promise.all(names.map(async (name) => (await storesOf(fixture.beside).ofPerson(draftOf(session, name)))?.status));

describe('raising a quota', () => {
  test('gives places to those who waited longest, and they learn it at once', async () => {
    const session = await fixture.openSession(1, 5);
    await signUp(session, 'ani', 'budi', 'citra', 'dewi');
    await sequences(fixture.table).setQuota(session, 3, undefined, now);
    expect(await lineOf(session)).toEqual({ quota: 3, line: 3, ceiling: 8, promoted: [] });
    expect(await statuses(session, 'ani', 'budi', 'citra', 'dewi')).toEqual([
      'confirmed',
      'confirmed',
      'confirmed',
      'waiting',
    ]);
  });

  test('while somebody else raises it further leaves it there: a quota that was raised is never lowered by the way', async () => {
    const session = await fixture.openSession(2, 9);
    await signUp(session, 'ani', 'budi', 'citra', 'dewi', 'eko');
    fixture.catchNext(requests.movingTheLine, async (send) => {
      await sequences(fixture.beside).setQuota(session, 5, undefined, now);
      return send();
    });
    await sequences(fixture.table).setQuota(session, 3, undefined, now);
    expect(await lineOf(session)).toMatchObject({ quota: 5, line: 5 });
  });

  test('while places are added by hand gives no place to more than fit', async () => {
    const session = await fixture.openSession(1, 9);
    await signUp(session, 'ani', 'budi', 'citra', 'dewi');
    fixture.catchNext(requests.movingTheLine, async (send) => {
      await storesOf(fixture.beside).promote(draftOf(session, 'dewi'), true, at);
      await storesOf(fixture.beside).promote(draftOf(session, 'citra'), true, { ...at, requestId: 'rq_2' });
      return send();
    });
    await sequences(fixture.table).setQuota(session, 2, undefined, now);
    const { quota, line, promoted } = await lineOf(session);
    expect(line + promoted.length).toBeLessThanOrEqual(quota);
    expect(await statuses(session, 'dewi')).toEqual(['confirmed']);
  });

  test('also changes how many may wait', async () => {
    const session = await fixture.openSession(2, 2);
    await sequences(fixture.table).setQuota(session, 2, 7, now);
    expect(await lineOf(session)).toMatchObject({ quota: 2, line: 2, ceiling: 9 });
  });

  test('whose answer is lost is done again without harm', async () => {
    const session = await fixture.openSession(1, 5);
    await signUp(session, 'ani', 'budi', 'citra');
    fixture.catchNext(requests.movingTheLine, async (send) => {
      await send();
      return send();
    });
    await sequences(fixture.table).setQuota(session, 2, undefined, now);
    expect(await lines(fixture.beside).get(session.campaignId, session.sessionId)).toMatchObject({ quota: 2, line: 2 });
  });
});

describe('lowering a quota', () => {
  test('is refused below the numbers that were handed out, even if their people have not signed up yet', async () => {
    const session = await fixture.openSession(10);
    for (let taken = 0; taken < 4; taken += 1)
      await numbers(fixture.beside).take(session.campaignId, session.sessionId);
    expect(await sequences(fixture.table).setQuota(session, 3, undefined, now)).toBe('below-issued');
    expect(await lineOf(session)).toMatchObject({ quota: 10, line: 10 });
    expect(await sequences(fixture.table).setQuota(session, 4, undefined, now)).toMatchObject({ quota: 4, line: 4 });
    expect(await lineOf(session)).toEqual({ quota: 4, line: 4, ceiling: 14, promoted: [] });
  });

  test('counts places that were given back: with 4 of 6 gone, 2 places are enough', async () => {
    const session = await fixture.openSession(10);
    await signUp(session, 'ani', 'budi', 'citra', 'dewi', 'eko', 'fitri');
    for (const name of ['budi', 'citra', 'dewi', 'eko'])
      await storesOf(fixture.beside).cancel(draftOf(session, name), `cn_${name}`, 'staff', { ...at, requestId: name });
    expect(await sequences(fixture.table).setQuota(session, 1, undefined, now)).toBe('below-issued');
    expect(await sequences(fixture.table).setQuota(session, 2, undefined, now)).toMatchObject({ quota: 2, line: 6 });
    expect(await statuses(session, 'ani', 'fitri')).toEqual(['confirmed', 'confirmed']);
  });

  test('meets a number that is taken in that very moment: one of both is refused', async () => {
    const session = await fixture.openSession(5);
    for (let taken = 0; taken < 3; taken += 1)
      await numbers(fixture.beside).take(session.campaignId, session.sessionId);
    fixture.catchNext(requests.aTransaction, async (send) => {
      await numbers(fixture.beside).take(session.campaignId, session.sessionId);
      return send();
    });
    expect(await sequences(fixture.table).setQuota(session, 3, undefined, now)).toBe('below-issued');
    expect(await lineOf(session)).toMatchObject({ quota: 5, line: 5 });
  });

  test('waits its turn where another transaction is on', async () => {
    const session = await fixture.openSession(5);
    fixture.catchNext(requests.aTransaction, failWith('TransactionCanceledException'));
    expect(await sequences(fixture.table).setQuota(session, 1, undefined, now)).toMatchObject({ quota: 1, line: 1 });
  });

  test('after the line was moved by others decides anew', async () => {
    const session = await fixture.openSession(5);
    await signUp(session, 'ani', 'budi');
    fixture.catchNext(requests.aTransaction, async (send) => {
      await sequences(fixture.beside).setQuota(session, 9, undefined, now);
      return send();
    });
    expect(await sequences(fixture.table).setQuota(session, 3, undefined, now)).toMatchObject({ quota: 3, line: 3 });
    expect(await lineOf(session)).toMatchObject({ quota: 3, line: 3 });
  });

  test('that somebody else lowers further in that moment has become a raise, which nothing refuses', async () => {
    const session = await fixture.openSession(9, 9);
    const meanwhile = async (send: () => Promise<unknown>) => {
      await sequences(fixture.beside).setQuota(session, 2, undefined, now);
      await signUp(session, 'ani', 'budi', 'citra', 'dewi', 'eko', 'fitri');
      return send();
    };
    fixture.catchNext(requests.aTransaction, meanwhile);
    expect(await sequences(fixture.table).setQuota(session, 4, undefined, now)).toMatchObject({ quota: 4, line: 4 });
    expect(await lineOf(session)).toMatchObject({ quota: 4, line: 4 });
    expect(await statuses(session, 'budi', 'dewi', 'eko')).toEqual(['confirmed', 'confirmed', 'waiting']);
  });

  test('takes back no place that was given by hand', async () => {
    const session = await fixture.openSession(1, 9);
    await signUp(session, 'ani', 'budi', 'citra');
    await storesOf(fixture.beside).promote(draftOf(session, 'citra'), true, at);
    expect(await sequences(fixture.table).setQuota(session, 1, undefined, now)).toBe('below-issued');
    expect(await lineOf(session)).toEqual({ quota: 2, line: 1, ceiling: 11, promoted: [3] });
  });
});
