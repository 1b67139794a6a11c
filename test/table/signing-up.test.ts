import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { deadNumbers } from '../../shared/table/dead.item.ts';
import { NoAnswer, numbers } from '../../shared/table/numbers.item.ts';
import type { SessionKey } from '../../shared/table/sequence.ts';
import { askTwice, at, draftOf, failWith, loseAnswer, requests, startTableFixture, storesOf } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
beforeAll(async () => {
  fixture = await startTableFixture();
});
afterAll(() => fixture.stop());
afterEach(() => fixture.catchNoMore());

const add = (
  session: SessionKey,
  name: string,
  seen?: Parameters<ReturnType<typeof storesOf>['add']>[1],
  requestId = `rq_${name}`,
) => storesOf(fixture.table).add({ ...draftOf(session, name), requestId }, seen);
const issuedOf = async ({ campaignId, sessionId }: SessionKey) =>
  (await numbers(fixture.beside).get(campaignId, sessionId))?.issued;
const deadOf = ({ campaignId, sessionId }: SessionKey) => deadNumbers(fixture.beside).all(campaignId, sessionId);
const stored = (session: SessionKey, name: string) => storesOf(fixture.beside).ofPerson(draftOf(session, name));

describe('signing up', () => {
  test('takes the numbers in turn: places first, then positions, then the door', async () => {
    const session = await fixture.openSession(2, 2);
    expect(await add(session, 'ani')).toMatchObject({ signUp: { number: 1, status: 'confirmed', version: 1 } });
    expect(await add(session, 'budi')).toEqual({ signUp: expect.objectContaining({ number: 2, status: 'confirmed' }) });
    expect(await add(session, 'citra')).toMatchObject({ signUp: { number: 3, status: 'waiting' }, position: 1 });
    expect(await add(session, 'dewi')).toMatchObject({ signUp: { number: 4, status: 'waiting' }, position: 2 });
    expect(await add(session, 'eko')).toBe('full');
    expect(await stored(session, 'eko')).toBeUndefined();
    expect(await issuedOf(session)).toBe(4);
  });

  test('to a closed session, or one that is not there, takes no number', async () => {
    const session = await fixture.openSession(2);
    await numbers(fixture.beside).setClosed(session.campaignId, session.sessionId, true);
    expect(await add(session, 'ani')).toBe('closed');
    expect(await issuedOf(session)).toBe(0);
    expect(await add({ ...session, sessionId: 'tidak-ada' }, 'ani')).toBe('closed');
  });

  test('twice at the same time keeps one number, and the other one is dead', async () => {
    const session = await fixture.openSession(2, 2);
    await add(session, 'ani');
    fixture.catchNext(requests.puttingAPerson, async (send) => {
      await storesOf(fixture.beside).add({ ...draftOf(session, 'budi'), requestId: 'rq_other' }, undefined);
      return send();
    });
    expect(await add(session, 'budi')).toMatchObject({ meanwhile: { number: 3, requestId: 'rq_other' } });
    expect(await deadOf(session)).toEqual([2]);
    expect(await stored(session, 'budi')).toMatchObject({ number: 3, status: 'confirmed' });
  });

  test('without a session takes no number and has a place', async () => {
    const { sessionId: _, ...draft } = draftOf({ campaignId: 'gerakan', sessionId: '' }, 'ani');
    expect(await storesOf(fixture.table).add(draft, undefined)).toEqual({
      signUp: { ...draft, status: 'confirmed', version: 1 },
    });
    expect(await storesOf(fixture.table).add({ ...draft, requestId: 'rq_other' }, undefined)).toMatchObject({
      meanwhile: { requestId: draft.requestId },
    });
  });
});

describe('a lost answer', () => {
  test('to writing somebody who needs no number is found to be success too', async () => {
    const { sessionId: _sessionId, ...draft } = draftOf({ campaignId: 'gerakan', sessionId: '' }, 'budi');
    fixture.catchNext(requests.puttingAPerson, askTwice());
    expect(await storesOf(fixture.table).add(draft, undefined)).toMatchObject({ signUp: { status: 'confirmed' } });
  });

  test('to taking a number burns it: nobody else gets it', async () => {
    const session = await fixture.openSession(5);
    fixture.catchNext(requests.takingANumber, loseAnswer);
    expect(await add(session, 'ani')).toMatchObject({ signUp: { number: 2 } });
    expect(await add(session, 'budi')).toMatchObject({ signUp: { number: 3 } });
  });

  test('to writing the person is found to be success', async () => {
    const session = await fixture.openSession(5);
    fixture.catchNext(requests.puttingAPerson, loseAnswer);
    expect(await add(session, 'ani')).toMatchObject({ signUp: { number: 1, status: 'confirmed' } });
    expect(await deadOf(session)).toEqual([]);
  });

  test('after which a manager gave the place by hand leaves the number alive', async () => {
    const session = await fixture.openSession(1, 5);
    await add(session, 'ani');
    const promote = () => storesOf(fixture.beside).promote(draftOf(session, 'budi'), true, at);
    fixture.catchNext(requests.puttingAPerson, askTwice(promote));
    expect(await add(session, 'budi')).toMatchObject({ signUp: { number: 2, status: 'confirmed' } });
    expect(await deadOf(session)).toEqual([]);
    expect(await stored(session, 'budi')).toMatchObject({ number: 2, status: 'confirmed' });
  });

  test('after which the line passed leaves the number alive', async () => {
    const session = await fixture.openSession(1, 5);
    await add(session, 'ani');
    const cancel = () => storesOf(fixture.beside).cancel(draftOf(session, 'ani'), 'cn_1', 'staff', at);
    fixture.catchNext(requests.puttingAPerson, askTwice(cancel));
    expect(await add(session, 'budi')).toMatchObject({ signUp: { number: 2 } });
    expect(await deadOf(session)).toEqual([1]);
    expect(await stored(session, 'budi')).toMatchObject({ number: 2, status: 'confirmed' });
  });

  test('after which the runner cancelled shows the cancellation', async () => {
    const session = await fixture.openSession(1, 5);
    const cancel = () => storesOf(fixture.beside).cancel(draftOf(session, 'ani'), 'cn_1', 'runner', at);
    fixture.catchNext(requests.puttingAPerson, askTwice(cancel));
    expect(await add(session, 'ani')).toMatchObject({ meanwhile: { number: 1, status: 'cancelled' } });
    expect(await deadOf(session)).toEqual([1]);
  });

  test('that never comes is told as such, and what may have been written stays', async () => {
    const session = await fixture.openSession(5);
    fixture.catchNext(requests.puttingAPerson, loseAnswer);
    for (let times = 0; times < 2; times += 1) fixture.catchNext(requests.puttingAPerson, failWith('TimeoutError'));
    await expect(add(session, 'ani')).rejects.toBeInstanceOf(NoAnswer);
    expect(await stored(session, 'ani')).toMatchObject({ number: 1 });
    expect(await deadOf(session)).toEqual([]);
  });

  test('where DynamoDB says that it is too busy is waited for, longer than where it says nothing', async () => {
    const session = await fixture.openSession(5);
    for (let times = 0; times < 3; times += 1)
      fixture.catchNext(requests.takingANumber, failWith('ProvisionedThroughputExceededException'));
    expect(await add(session, 'ani')).toMatchObject({ signUp: { number: 1 } });
    for (let times = 0; times < 3; times += 1) fixture.catchNext(requests.takingANumber, failWith('TimeoutError'));
    await expect(add(session, 'budi')).rejects.toBeInstanceOf(NoAnswer);
  });
});

describe('signing up again after a cancellation', () => {
  const cancelled = async (session: SessionKey, name: string) => {
    await add(session, name);
    return storesOf(fixture.beside).cancel(draftOf(session, name), 'cn_1', 'staff', at);
  };

  test('gives a new number, and drops the cancellation', async () => {
    const session = await fixture.openSession(5);
    const seen = await cancelled(session, 'ani');
    const again = await add(session, 'ani', seen, 'rq_again');
    expect(again).toMatchObject({ signUp: { number: 2, status: 'confirmed', version: 3 } });
    expect(await stored(session, 'ani')).not.toHaveProperty('cancellation');
  });

  test('on the version that was seen alone: of two at once, one comes in', async () => {
    const session = await fixture.openSession(5);
    const seen = await cancelled(session, 'ani');
    const both = await Promise.all([add(session, 'ani', seen, 'rq_one'), add(session, 'ani', seen, 'rq_two')]);
    expect(both.filter((one) => typeof one === 'object' && 'signUp' in one)).toHaveLength(1);
    expect(await deadOf(session)).toHaveLength(2);
  });

  test('cannot be done by a request from before: whoever saw nothing finds the cancellation', async () => {
    const session = await fixture.openSession(5);
    await cancelled(session, 'ani');
    expect(await add(session, 'ani', undefined, 'rq_late')).toMatchObject({
      meanwhile: { status: 'cancelled', number: 1 },
    });
    expect(await deadOf(session)).toEqual([1, 2]);
  });
});

test('the position of one who waits counts those before, dead and promoted left out, and how many wait in all', async () => {
  const session = await fixture.openSession(1, 9);
  for (const name of ['ani', 'budi', 'citra', 'dewi', 'eko']) await add(session, name);
  await storesOf(fixture.beside).promote(draftOf(session, 'citra'), true, { ...at, requestId: 'rq_1' });
  const position = async (name: string) => storesOf(fixture.table).position((await stored(session, name)) as never);
  expect(await position('ani')).toBeUndefined();
  expect(await position('budi')).toEqual({ position: 1, waiting: 3 });
  expect(await position('eko')).toEqual({ position: 3, waiting: 3 });
  await storesOf(fixture.beside).cancel(draftOf(session, 'dewi'), 'cn_1', 'staff', { ...at, requestId: 'rq_2' });
  expect(await position('eko')).toEqual({ position: 2, waiting: 2 });
});

test('how many wait leaves out the newest of all where they were given a place by hand', async () => {
  const session = await fixture.openSession(1, 9);
  for (const name of ['ani', 'budi', 'citra', 'dewi']) await add(session, name);
  await storesOf(fixture.beside).promote(draftOf(session, 'dewi'), true, at);
  const budi = (await stored(session, 'budi')) as SignUp;
  expect(await storesOf(fixture.table).position(budi)).toEqual({ position: 1, waiting: 2 });
});
