import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { TableRequest } from '../../shared/table/client.ts';
import { correcting } from '../../shared/table/correcting.ts';
import { deadNumbers } from '../../shared/table/dead.item.ts';
import { NoAnswer, numbers } from '../../shared/table/numbers.item.ts';
import type { SessionKey } from '../../shared/table/sequence.ts';
import { sweeps } from '../../shared/table/sweep.ts';
import { at, draftOf, loseAnswer, requests, startTableFixture, storesOf } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
beforeAll(async () => {
  fixture = await startTableFixture();
});
afterAll(() => fixture.stop());
afterEach(() => fixture.catchNoMore());

let time = Date.parse('2026-11-14T08:00:00Z');
let made = 0;
const sweep = (session: SessionKey) => {
  made += 1;
  return sweeps(fixture.table, { now: () => time, newId: () => `probe-${made}` })(session);
};
const signUp = (session: SessionKey, name: string) => storesOf(fixture.beside).add(draftOf(session, name), undefined);
const stored = async (session: SessionKey, name: string) => storesOf(fixture.beside).ofPerson(draftOf(session, name));
const correct = async (session: SessionKey, name: string, to: string, table = fixture.table) => {
  const seen = (await stored(session, name)) as SignUp;
  made += 1;
  const after = { ...seen, personKey: to, name: to, requestId: `rq_betul_${made}`, version: seen.version + 1 };
  return correcting(table).correct(seen, after);
};
const deadOf = ({ campaignId, sessionId }: SessionKey) => deadNumbers(fixture.beside).all(campaignId, sessionId);
const readingTheRoster = (request: TableRequest) =>
  requests.theListIndex(request) &&
  ':first' in (request.input as { ExpressionAttributeValues: object }).ExpressionAttributeValues;

test('number, place and ticket go with the person to the other key, and the first one is free', async () => {
  const session = await fixture.openSession(2);
  await signUp(session, 'ani');
  expect(await correct(session, 'ani', 'budi')).toMatchObject({ number: 1, status: 'confirmed', version: 2 });
  expect(await stored(session, 'ani')).toBeUndefined();
  expect(await storesOf(fixture.beside).byId(draftOf(session, 'ani').signUpId)).toMatchObject({ personKey: 'budi' });
  expect(await signUp(session, 'ani')).toMatchObject({ signUp: { number: 2 } });
});

test('a key that is somebody’s is theirs, also where they sign up in the middle of it', async () => {
  const session = await fixture.openSession(3);
  await signUp(session, 'ani');
  fixture.catchNext(requests.aTransaction, async (send) => {
    await signUp(session, 'budi');
    return send();
  });
  expect(await correct(session, 'ani', 'budi')).toMatchObject({ taken: { number: 2 } });
  expect(await correct(session, 'ani', 'budi')).toMatchObject({ taken: { number: 2 } });
  expect(await stored(session, 'ani')).toMatchObject({ number: 1, version: 1 });
});

test('who cancels in the middle of it is asked again, not brought back', async () => {
  const session = await fixture.openSession(3);
  await signUp(session, 'ani');
  fixture.catchNext(requests.aTransaction, async (send) => {
    await storesOf(fixture.beside).cancel(draftOf(session, 'ani'), 'cn_1', 'runner', at);
    return send();
  });
  expect(await correct(session, 'ani', 'budi')).toBe('changed-meanwhile');
  expect(await stored(session, 'ani')).toMatchObject({ status: 'cancelled' });
});

test('a change that comes while the key changes is to be tried again, not lost and not a bug', async () => {
  const session = await fixture.openSession(3);
  await signUp(session, 'ani');
  fixture.catchNext(requests.aTransaction, async (send) => {
    await correct(session, 'ani', 'budi', fixture.beside);
    return send();
  });
  const cancelling = storesOf(fixture.table).cancel(draftOf(session, 'ani'), 'cn_1', 'runner', at);
  await expect(cancelling).rejects.toBeInstanceOf(NoAnswer);
  expect(await stored(session, 'budi')).toMatchObject({ status: 'confirmed' });
});

test('asked again after a lost answer, it says what it did', async () => {
  const session = await fixture.openSession(3);
  await signUp(session, 'ani');
  fixture.catchNext(requests.aTransaction, async (send) => {
    await send();
    return send();
  });
  expect(await correct(session, 'ani', 'budi')).toMatchObject({ personKey: 'budi', number: 1 });
  fixture.catchNext(requests.aTransaction, loseAnswer);
  await expect(correct(session, 'budi', 'citra')).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(await stored(session, 'citra')).toMatchObject({ number: 1 });
});

test('a sweep whose index shows neither the old nor the new one buries nobody', async () => {
  const session = await fixture.openSession(1, 5);
  await signUp(session, 'ani');
  await numbers(fixture.beside).take(session.campaignId, session.sessionId);
  await signUp(session, 'cici');
  await sweep(session);
  time += 16 * 60_000;
  await correct(session, 'ani', 'budi');
  fixture.catchNext(readingTheRoster, async (send) => {
    const answer = (await send()) as { Items: SignUp[] };
    return { ...answer, Items: answer.Items.filter(({ number }) => number !== 1) };
  });
  expect(await sweep(session)).toMatchObject({ buried: 1 });
  expect(await deadOf(session)).toEqual([2]);
  expect(await stored(session, 'budi')).toMatchObject({ status: 'confirmed' });
  expect(await stored(session, 'cici')).toMatchObject({ number: 3, status: 'waiting' });
});

test('whom the line passes while the index still shows them under their old key learns it from the next sweep', async () => {
  const session = await fixture.openSession(1, 5);
  await signUp(session, 'ani');
  await signUp(session, 'budi');
  await sweep(session);
  const before = (await stored(session, 'budi')) as SignUp;
  await correct(session, 'budi', 'citra');
  const asBefore = async (send: () => Promise<unknown>) => {
    const answer = (await send()) as { Items: SignUp[] };
    return { ...answer, Items: answer.Items.map((one) => (one.number === 2 ? { ...one, ...before } : one)) };
  };
  fixture.catchNext(readingTheRoster, asBefore);
  await storesOf(fixture.table).cancel(draftOf(session, 'ani'), 'cn_1', 'runner', at);
  fixture.catchNext(readingTheRoster, asBefore);
  await sweep(session);
  expect(await stored(session, 'citra')).toMatchObject({ status: 'waiting' });
  await sweep(session);
  expect(await stored(session, 'citra')).toMatchObject({ status: 'confirmed', number: 2 });
});
