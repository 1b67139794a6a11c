import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { TableRequest } from '../../shared/table/client.ts';
import { deadNumbers } from '../../shared/table/dead.item.ts';
import { lines, type StoredLine } from '../../shared/table/line.item.ts';
import { numbers } from '../../shared/table/numbers.item.ts';
import { type SessionKey, sequences } from '../../shared/table/sequence.ts';
import { sweeps } from '../../shared/table/sweep.ts';
import { at, draftOf, requests, startTableFixture, storesOf } from './table-fixture.ts';

const minute = 60_000;
let fixture: Awaited<ReturnType<typeof startTableFixture>>;
let time = Date.parse('2026-11-14T08:00:00Z');
let probesMade = 0;
beforeAll(async () => {
  fixture = await startTableFixture();
});
afterAll(() => fixture.stop());
afterEach(() => {
  fixture.catchNoMore();
  vi.useRealTimers();
});

const sweep = (session: SessionKey) => {
  probesMade += 1;
  return sweeps(fixture.table, { now: () => time, newId: () => `probe-${probesMade}` })(session);
};
const take = ({ campaignId, sessionId }: SessionKey) => numbers(fixture.beside).take(campaignId, sessionId);
const signUp = (session: SessionKey, name: string) => storesOf(fixture.beside).add(draftOf(session, name), undefined);
const stored = async (session: SessionKey, name: string) =>
  (await storesOf(fixture.beside).ofPerson(draftOf(session, name))) as SignUp;
const deadOf = ({ campaignId, sessionId }: SessionKey) => deadNumbers(fixture.beside).all(campaignId, sessionId);
const lineOf = async ({ campaignId, sessionId }: SessionKey) =>
  (await lines(fixture.beside).get(campaignId, sessionId)) as StoredLine;
const numbersOf = ({ campaignId, sessionId }: SessionKey) => numbers(fixture.beside).get(campaignId, sessionId);
/** Writes the person with a number that was taken before. */
const writeLate = (session: SessionKey, name: string, number: number) =>
  storesOf(fixture.beside).put({ ...draftOf(session, name), number, status: 'confirmed', version: 1 }, undefined);

const askingForTheProbe = (request: TableRequest) =>
  requests.theListIndex(request) &&
  ':sk' in (request.input as { ExpressionAttributeValues: object }).ExpressionAttributeValues;

describe('a number that was taken and never used', () => {
  test('is dead 15 minutes after it was noted, not a moment before, and its place goes to the next', async () => {
    const session = await fixture.openSession(1, 5);
    await take(session);
    await signUp(session, 'ani');
    await sweep(session);
    time += 15 * minute - 1;
    await sweep(session);
    expect(await deadOf(session)).toEqual([]);
    time += 1;
    expect(await sweep(session)).toMatchObject({ buried: 1 });
    expect(await deadOf(session)).toEqual([1]);
    expect(await stored(session, 'ani')).toMatchObject({ number: 2, status: 'confirmed' });
    expect(await lineOf(session)).toMatchObject({ sweptTo: 2, stampedTo: 2, line: 2 });
  });

  test('is not dead where it was used at the last moment', async () => {
    const session = await fixture.openSession(1, 5);
    await take(session);
    await sweep(session);
    time += 15 * minute - 1;
    await writeLate(session, 'ani', 1);
    time += 1;
    expect(await sweep(session)).toMatchObject({ buried: 0 });
    expect(await deadOf(session)).toEqual([]);
    expect(await lineOf(session)).toMatchObject({ sweptTo: 1 });
  });

  test('is counted from after the reading: however long that takes, a number taken meanwhile is not old', async () => {
    const session = await fixture.openSession(5);
    fixture.catchNext(requests.readingTheNumbers, async (send) => {
      time += 20 * minute;
      await take(session);
      return send();
    });
    await sweep(session);
    await sweep(session);
    expect(await deadOf(session)).toEqual([]);
    expect((await lineOf(session)).notes).toEqual([{ issued: 1, at: new Date(time).toISOString() }]);
  });

  test('is found by two sweeps at once, and dead once', async () => {
    const session = await fixture.openSession(2, 5);
    for (let n = 0; n < 3; n += 1) await take(session);
    await sweep(session);
    time += 15 * minute;
    await Promise.all([sweep(session), sweep(session), sweep(session)]);
    expect(await deadOf(session)).toEqual([1, 2, 3]);
    expect(await lineOf(session)).toMatchObject({ sweptTo: 3, line: 5 });
  });

  test('is found among thousands, a slice at a time', async () => {
    const session = await fixture.openSession(6_500);
    await fixture.beside.update({
      Key: { pk: `NUMBERS#${session.campaignId}#bandung`, sk: 'NUMBERS' },
      UpdateExpression: 'SET issued = :many',
      ExpressionAttributeValues: { ':many': 6_500 },
    });
    await writeLate(session, 'ani', 3_001);
    await sweep(session);
    time += 15 * minute;
    const buried = [await sweep(session), await sweep(session), await sweep(session), await sweep(session)].map(
      (one) => one.buried,
    );
    expect(buried).toEqual([3_000, 2_999, 500, 0]);
    expect(await lineOf(session)).toMatchObject({ sweptTo: 6_500, stampedTo: 6_500, line: 6_500 + 6_499 });
  });
});

describe('an index that lags', () => {
  const hideProbe = (session: SessionKey, times: number) => {
    for (let n = 0; n < times; n += 1) fixture.catchNext(askingForTheProbe, async () => ({ Items: [], Count: 0 }));
    return session;
  };

  test('buries nobody: the sweep waits until its probe shows', async () => {
    const session = await fixture.openSession(1, 5);
    await take(session);
    await sweep(session);
    time += 15 * minute;
    hideProbe(session, 3);
    let shown = false;
    fixture.catchNext(askingForTheProbe, async (send) => {
      shown = true;
      await writeLate(session, 'ani', 1);
      return send();
    });
    expect(await sweep(session)).toMatchObject({ buried: 0 });
    expect(shown).toBe(true);
  });

  test('for more than ten seconds puts the burying off, and nothing else', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const session = await fixture.openSession(1, 5);
    await take(session);
    await signUp(session, 'ani');
    await sweep(session);
    time += 15 * minute;
    for (let n = 0; n < 9; n += 1) {
      fixture.catchNext(askingForTheProbe, async () => {
        vi.advanceTimersByTime(2_500);
        return { Items: [], Count: 0 };
      });
    }
    await deadNumbers(fixture.beside).mark(session.campaignId, session.sessionId, [1]);
    expect(await sweep(session)).toMatchObject({ buried: 0 });
    expect(await lineOf(session)).toMatchObject({ sweptTo: 0, line: 2 });
    expect(await stored(session, 'ani')).toMatchObject({ status: 'confirmed' });
  });
});

describe('after a crash, the sweep', () => {
  test('moves the line over numbers that died without it', async () => {
    const session = await fixture.openSession(1, 5);
    for (const name of ['ani', 'budi']) await signUp(session, name);
    await deadNumbers(fixture.beside).mark(session.campaignId, session.sessionId, [1]);
    await sweep(session);
    expect(await lineOf(session)).toMatchObject({ line: 2 });
    expect(await stored(session, 'budi')).toMatchObject({ status: 'confirmed' });
  });

  test('copies a line that was moved and not copied', async () => {
    const session = await fixture.openSession(1, 5);
    const { seen } = await sequences(fixture.beside).read(session);
    await fixture.beside.update(lines(fixture.beside).moveItem(seen, { ...seen, quota: 3, line: 3, ceiling: 8 }));
    expect(await numbersOf(session)).toMatchObject({ ceiling: 6, version: 1 });
    await sweep(session);
    expect(await numbersOf(session)).toMatchObject({ quota: 3, line: 3, ceiling: 8, version: 2 });
  });

  test('stamps those whom the line passed unnoticed, from where the last one stopped', async () => {
    const session = await fixture.openSession(0, 9);
    for (const name of ['ani', 'budi', 'citra']) await signUp(session, name);
    await sequences(fixture.beside).settle(session, { quota: 2 });
    expect(await sweep(session)).toMatchObject({ stampedTo: 2 });
    expect(
      (await Promise.all(['ani', 'budi', 'citra'].map((name) => stored(session, name)))).map(({ status }) => status),
    ).toEqual(['confirmed', 'confirmed', 'waiting']);
    expect(await lineOf(session)).toMatchObject({ stampedTo: 2 });
  });

  test('stamps whoever signed up late with a number that the line had passed', async () => {
    const session = await fixture.openSession(0, 9);
    await take(session);
    await signUp(session, 'budi');
    await sequences(fixture.beside).settle(session, { quota: 2 });
    expect(await sweep(session)).toMatchObject({ stampedTo: 0 });
    await storesOf(fixture.beside).put(
      { ...draftOf(session, 'ani'), number: 1, status: 'waiting', version: 1 },
      undefined,
    );
    expect(await sweep(session)).toMatchObject({ stampedTo: 2 });
    expect(await stored(session, 'ani')).toMatchObject({ status: 'confirmed' });
  });
});

describe("a slow sweep's last words", () => {
  test('do not set back how far another one has swept', async () => {
    const session = await fixture.openSession(1, 5);
    await take(session);
    await sweep(session);
    const before = await lineOf(session);
    time += 15 * minute;
    await sweep(session);
    const late = fixture.beside.update(lines(fixture.beside).sweptItem(before, { notes: [], sweptTo: 0 }));
    await expect(late).rejects.toMatchObject({ name: 'ConditionalCheckFailedException' });
    expect(await lineOf(session)).toMatchObject({ sweptTo: 1 });
  });

  test('do not set back how far another one has stamped', async () => {
    const session = await fixture.openSession(2, 5);
    for (const name of ['ani', 'budi']) await signUp(session, name);
    const before = await lineOf(session);
    await sweep(session);
    await expect(fixture.beside.update(lines(fixture.beside).stampedItem(before, 1))).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
    });
    expect(await lineOf(session)).toMatchObject({ stampedTo: 2 });
  });

  test('that come second are no failure', async () => {
    const session = await fixture.openSession(2, 5);
    for (const name of ['ani', 'budi']) await signUp(session, name);
    const recording = ({ input }: TableRequest) =>
      /stampedTo|sweptTo/.test((input as { UpdateExpression?: string }).UpdateExpression ?? '');
    for (let n = 0; n < 2; n += 1) {
      fixture.catchNext(recording, async (send) => {
        const seen = await lineOf(session);
        await fixture.beside.update({
          Key: { pk: `LINE#${session.campaignId}#bandung`, sk: 'LINE' },
          UpdateExpression: 'SET sweptTo = :more, stampedTo = :two',
          ExpressionAttributeValues: { ':more': seen.sweptTo + 1, ':two': 2 },
        });
        return send();
      });
    }
    expect(await sweep(session)).toMatchObject({ stampedTo: 2 });
  });
});

test('a session that is not there is swept in no time', async () => {
  expect(await sweep({ campaignId: 'lari-0', sessionId: 'tidak-ada' })).toEqual({ buried: 0, stampedTo: 0 });
});

test('who cancelled stays in the index: their number is not looked for again', async () => {
  const session = await fixture.openSession(2, 5);
  await signUp(session, 'ani');
  await storesOf(fixture.beside).cancel(draftOf(session, 'ani'), 'cn_1', 'runner', at);
  await sweep(session);
  time += 15 * minute;
  expect(await sweep(session)).toMatchObject({ buried: 0 });
});
