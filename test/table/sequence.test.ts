import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { deadNumbers } from '../../shared/table/dead.item.ts';
import { lines } from '../../shared/table/line.item.ts';
import { numbers } from '../../shared/table/numbers.item.ts';
import { type SessionKey, sequences } from '../../shared/table/sequence.ts';
import { askTwice, at, draftOf, now, requests, startTableFixture, storesOf } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
beforeAll(async () => {
  fixture = await startTableFixture();
});
afterAll(() => fixture.stop());
afterEach(() => fixture.catchNoMore());

const numbersOf = async ({ campaignId, sessionId }: SessionKey) => numbers(fixture.beside).get(campaignId, sessionId);
const lineOf = async ({ campaignId, sessionId }: SessionKey) => lines(fixture.beside).get(campaignId, sessionId);
const take = ({ campaignId, sessionId }: SessionKey) => numbers(fixture.beside).take(campaignId, sessionId);
const bury = ({ campaignId, sessionId }: SessionKey, ...dead: number[]) =>
  deadNumbers(fixture.beside).mark(campaignId, sessionId, dead);

describe('taking a number', () => {
  test('never goes beyond the ceiling, however many take at once', async () => {
    const session = await fixture.openSession(3, 4);
    const taken = await Promise.all(Array.from({ length: 30 }, () => take(session)));
    const given = taken.flatMap((one) => (typeof one === 'string' ? [] : [one.issued]));
    expect(given.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(taken.filter((one) => one === 'full')).toHaveLength(23);
    expect(await numbersOf(session)).toMatchObject({ issued: 7 });
  });

  test('is refused the moment the session is closed, and goes on when it is opened', async () => {
    const session = await fixture.openSession(3);
    await numbers(fixture.beside).setClosed(session.campaignId, session.sessionId, true);
    expect(await take(session)).toBe('closed');
    await numbers(fixture.beside).setClosed(session.campaignId, session.sessionId, false);
    expect(await take(session)).toMatchObject({ issued: 1 });
  });

  test('is refused the moment its campaign is paused; going on does not open what was closed', async () => {
    const session = await fixture.openSession(3);
    const { setClosed, setPaused } = numbers(fixture.beside);
    const { campaignId, sessionId } = session;
    await setPaused(campaignId, sessionId, true, 2);
    expect(await take(session)).toBe('paused');
    await setClosed(campaignId, sessionId, true);
    expect(await take(session)).toBe('closed');
    await setPaused(campaignId, sessionId, false, 3);
    expect(await take(session)).toBe('closed');
    await setClosed(campaignId, sessionId, false);
    expect(await take(session)).toMatchObject({ issued: 1 });
  });

  test('a pause that arrives after its own end pauses nothing any more, and a lost answer may be sent again', async () => {
    const session = await fixture.openSession(3);
    const { setPaused } = numbers(fixture.beside);
    const { campaignId, sessionId } = session;
    await setPaused(campaignId, sessionId, false, 3);
    await setPaused(campaignId, sessionId, true, 2);
    expect(await take(session)).toMatchObject({ issued: 1 });
    await setPaused(campaignId, sessionId, true, 4);
    await setPaused(campaignId, sessionId, true, 4);
    expect(await take(session)).toBe('paused');
    await setPaused(campaignId, 'tidak-ada', true, 4);
    expect(await numbers(fixture.beside).get(campaignId, 'tidak-ada')).toBeUndefined();
  });

  test('a block is refused while it is paused, also by who had seen room in it', async () => {
    const { campaignId, sessionId } = await fixture.openSession(9);
    const { setPaused, takeBlock } = numbers(fixture.beside);
    const block = (id: string) => takeBlock(campaignId, sessionId, 2, () => id);
    expect(await block('b1')).toMatchObject({ first: 1, count: 2 });
    await setPaused(campaignId, sessionId, true, 2);
    expect(await block('b2')).toBe('paused');
    await setPaused(campaignId, sessionId, false, 3);
    expect(await block('b3')).toMatchObject({ first: 3, count: 2 });
  });

  test('a session that is not there cannot be closed into being', async () => {
    await expect(numbers(fixture.beside).setClosed('lari-0', 'tidak-ada', true)).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
    });
  });
});

describe('the dead', () => {
  test('die once, however often they are marked', async () => {
    const session = await fixture.openSession(5);
    await Promise.all([bury(session, 2, 3), bury(session, 3), bury(session, 2, 4)]);
    await bury(session, 4);
    expect(await deadNumbers(fixture.beside).all(session.campaignId, session.sessionId)).toEqual([2, 3, 4]);
  });

  test('come back in order over pages of a thousand', async () => {
    const session = await fixture.openSession(5);
    const all = [1, 2, 999, 1000, 1001, 2000, 2001, 9_999, 10_000, 10_001, 123_456];
    await bury(session, ...all.toReversed());
    expect(await deadNumbers(fixture.beside).all(session.campaignId, session.sessionId)).toEqual(all);
    const pages = await fixture.beside.query({
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :dead)',
      ExpressionAttributeValues: { ':pk': `LINE#${session.campaignId}#bandung`, ':dead': 'DEAD#' },
    });
    expect(pages.Items?.map(({ sk, numbers: inPage }) => [sk, (inPage as Set<number>).size])).toEqual([
      ['DEAD#0000', 4],
      ['DEAD#0001', 2],
      ['DEAD#0002', 1],
      ['DEAD#0009', 2],
      ['DEAD#0010', 1],
      ['DEAD#0123', 1],
    ]);
  });
});

describe('settling', () => {
  test('moves the line over the dead and copies it for those who take numbers', async () => {
    const session = await fixture.openSession(3, 2);
    for (let n = 0; n < 5; n += 1) await take(session);
    await bury(session, 1, 4);
    await sequences(fixture.table).settle(session);
    expect(await lineOf(session)).toMatchObject({ line: 5, ceiling: 7, version: 2 });
    expect(await numbersOf(session)).toMatchObject({ line: 5, ceiling: 7, version: 2, issued: 5 });
  });

  test('that would change nothing writes nothing', async () => {
    const session = await fixture.openSession(3, 2);
    const before = await lineOf(session);
    fixture.catchNext(requests.movingTheLine, () => Promise.reject(new Error('It wrote')));
    await sequences(fixture.table).settle(session);
    expect(await lineOf(session)).toEqual(before);
  });

  test('on a line that somebody else moved reads it again', async () => {
    const session = await fixture.openSession(1, 9);
    for (let n = 0; n < 4; n += 1) await take(session);
    await bury(session, 1);
    fixture.catchNext(requests.movingTheLine, async (send) => {
      await bury(session, 2);
      await sequences(fixture.beside).settle(session);
      return send();
    });
    await sequences(fixture.table).settle(session);
    expect(await lineOf(session)).toMatchObject({ line: 3, version: 2 });
  });

  test('whose answer is lost is found done', async () => {
    const session = await fixture.openSession(1, 9);
    await take(session);
    await bury(session, 1);
    fixture.catchNext(requests.movingTheLine, askTwice());
    expect((await sequences(fixture.table).settle(session)).line).toMatchObject({ line: 2, version: 2 });
  });

  test('by two at once, the older copy never overwrites the newer', async () => {
    const session = await fixture.openSession(1, 9);
    for (let n = 0; n < 4; n += 1) await take(session);
    await bury(session, 1);
    fixture.catchNext(requests.copyingTheLine, async (send) => {
      await bury(session, 2);
      await sequences(fixture.beside).settle(session);
      expect(await numbersOf(session)).toMatchObject({ line: 3, version: 3 });
      return send();
    });
    await sequences(fixture.table).settle(session);
    expect(await numbersOf(session)).toMatchObject({ line: 3, ceiling: 12, version: 3 });
  });

  test('reads the line before the dead: of what leaves the dead in between, the version tells', async () => {
    const session = await fixture.openSession(1, 9);
    const order: string[] = [];
    fixture.catchNext(requests.readingTheLine, (send) => {
      order.push('line');
      return send();
    });
    fixture.catchNext(
      ({ action }) => action === 'Query',
      (send) => {
        order.push('dead');
        return send();
      },
    );
    await sequences(fixture.table).read(session);
    expect(order).toEqual(['line', 'dead']);
  });
});

describe('stamping', () => {
  const crowd = async (quota: number, count: number) => {
    const session = await fixture.openSession(quota, 60);
    for (let n = 1; n <= count; n += 1) await storesOf(fixture.beside).add(draftOf(session, `p${n}`), undefined);
    return session;
  };
  const stored = async (session: SessionKey, name: string) =>
    (await storesOf(fixture.beside).ofPerson(draftOf(session, name))) as SignUp;
  const stamp = (session: SessionKey, to: number, dead: number[] = []) =>
    sequences(fixture.table).stamp(session, 0, to, new Set(dead), now);

  test('goes up to the first number of which nothing is known', async () => {
    const session = await crowd(0, 2);
    await take(session);
    await storesOf(fixture.beside).add(draftOf(session, 'p4'), undefined);
    expect(await stamp(session, 4)).toBe(2);
    expect(await stored(session, 'p4')).toMatchObject({ status: 'confirmed' });
    expect(await stamp(session, 4, [3])).toBe(4);
  });

  test('of forty goes over all of them, in batches', async () => {
    const session = await crowd(0, 40);
    expect(await stamp(session, 40)).toBe(40);
    expect(await stored(session, 'p40')).toMatchObject({ status: 'confirmed', version: 2 });
    expect(await stamp(session, 40)).toBe(40);
    expect(await stored(session, 'p40')).toMatchObject({ version: 2 });
  });

  test('leaves alone who cancelled since the index was read', async () => {
    const session = await crowd(0, 1);
    fixture.catchNext(requests.stampingAPerson, async (send) => {
      await storesOf(fixture.beside).cancel(draftOf(session, 'p1'), 'cn_1', 'runner', at);
      return send();
    });
    expect(await stamp(session, 1)).toBe(1);
    expect(await stored(session, 'p1')).toMatchObject({ status: 'cancelled', version: 2 });
  });

  test('leaves alone who waits with another number since the index was read', async () => {
    const session = await crowd(0, 1);
    const to = { campaignId: session.campaignId, sessionId: 'jakarta', city: '31.71' };
    await fixture.beside.transact(sequences(fixture.beside).newItems(to, 0, 9, false));
    fixture.catchNext(requests.stampingAPerson, async (send) => {
      await storesOf(fixture.beside).move(draftOf(session, 'p1'), to, 'staff', at);
      return send();
    });
    expect(await stamp(session, 1)).toBe(0);
    expect(await stored(session, 'p1')).toMatchObject({ status: 'waiting', sessionId: 'jakarta' });
  });
});
