import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { checkingIn } from '../../shared/table/checking-in.ts';
import { deadNumbers } from '../../shared/table/dead.item.ts';
import { lines } from '../../shared/table/line.item.ts';
import { numbers } from '../../shared/table/numbers.item.ts';
import { type SessionKey, sequences } from '../../shared/table/sequence.ts';
import { askTwice, at, draftOf, failWith, loseAnswer, requests, startTableFixture, storesOf } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
beforeAll(async () => {
  fixture = await startTableFixture();
});
afterAll(() => fixture.stop());
afterEach(() => fixture.catchNoMore());

const by = (requestId: string) => ({ ...at, requestId });
const signUp = async (session: SessionKey, ...names: string[]) => {
  for (const name of names) await storesOf(fixture.beside).add(draftOf(session, name), undefined);
};
const stored = async (session: SessionKey, name: string) =>
  (await storesOf(fixture.beside).ofPerson(draftOf(session, name))) as SignUp;
const deadOf = ({ campaignId, sessionId }: SessionKey) => deadNumbers(fixture.beside).all(campaignId, sessionId);
const lineOf = async ({ campaignId, sessionId }: SessionKey) => {
  const { quota, line, promoted, ceiling } = (await lines(fixture.beside).get(campaignId, sessionId)) ?? ({} as never);
  return { quota, line, promoted, ceiling };
};
const cancel = (session: SessionKey, name: string, requestId = 'rq_cancel') =>
  storesOf(fixture.table).cancel(draftOf(session, name), 'cn_1', 'runner', by(requestId));
const promote = (session: SessionKey, name: string, raise: boolean, requestId = 'rq_promote') =>
  storesOf(fixture.table).promote(draftOf(session, name), raise, by(requestId));

const letIn = async (session: SessionKey, name: string) => {
  const checkIn = { checkInId: `ci_${name}`, at: at.at, gate: 'Gerbang A', by: 'rina' };
  return checkingIn(fixture.beside).checkIn(await stored(session, name), session, checkIn, at.at);
};

describe('cancelling', () => {
  test('is not for a holder who was let in meanwhile: nobody else gets the place they came in on; staff may', async () => {
    const session = await fixture.openSession(1, 1);
    await signUp(session, 'ani', 'budi');
    fixture.catchNext(requests.aTransaction, async (send) => {
      await letIn(session, 'ani');
      return send();
    });
    expect(await cancel(session, 'ani')).toBe('already-checked-in');
    expect(await deadOf(session)).toEqual([]);
    expect(await stored(session, 'budi')).toMatchObject({ status: 'waiting' });
    const byStaff = await storesOf(fixture.table).cancel(draftOf(session, 'ani'), 'cn_2', 'staff', by('rq_staff'));
    expect(byStaff).toMatchObject({ status: 'cancelled' });
    expect(byStaff).not.toHaveProperty('checkedIn');
  });

  test('gives the place to whoever waited longest, with the number they had', async () => {
    const session = await fixture.openSession(2, 3);
    await signUp(session, 'ani', 'budi', 'citra', 'dewi');
    expect(await cancel(session, 'ani')).toMatchObject({
      status: 'cancelled',
      number: 1,
      cancellation: { cancellationId: 'cn_1', by: 'runner' },
    });
    expect(await deadOf(session)).toEqual([1]);
    expect(await stored(session, 'citra')).toMatchObject({ status: 'confirmed', number: 3 });
    expect(await stored(session, 'dewi')).toMatchObject({ status: 'waiting', number: 4 });
    expect(await numbers(fixture.beside).get(session.campaignId, session.sessionId)).toMatchObject({
      line: 3,
      ceiling: 6,
    });
  });

  test('what is cancelled changes nothing, and shows the first cancellation', async () => {
    const session = await fixture.openSession(2);
    await signUp(session, 'ani');
    await cancel(session, 'ani');
    const again = await storesOf(fixture.table).cancel(draftOf(session, 'ani'), 'cn_2', 'staff', by('rq_2'));
    expect(again).toMatchObject({ cancellation: { cancellationId: 'cn_1', by: 'runner' }, version: 2 });
  });

  test('what somebody waits for shortens the line behind, and gives no place', async () => {
    const session = await fixture.openSession(1, 2);
    await signUp(session, 'ani', 'budi', 'citra');
    await cancel(session, 'budi');
    expect(await lineOf(session)).toMatchObject({ line: 2, ceiling: 4 });
    expect(await stored(session, 'citra')).toMatchObject({ status: 'waiting' });
  });

  test('while the line passes the same person cancels the place that they got', async () => {
    const session = await fixture.openSession(1, 3);
    await signUp(session, 'ani', 'budi', 'citra');
    fixture.catchNext(requests.aTransaction, async (send) => {
      await storesOf(fixture.beside).cancel(draftOf(session, 'ani'), 'cn_0', 'runner', by('rq_0'));
      return send();
    });
    await cancel(session, 'budi');
    expect(await deadOf(session)).toEqual([1, 2]);
    expect(await stored(session, 'citra')).toMatchObject({ status: 'confirmed' });
  });

  test('after a lost answer, asked for again, shows what was done', async () => {
    const session = await fixture.openSession(1, 3);
    await signUp(session, 'ani', 'budi');
    fixture.catchNext(requests.aTransaction, loseAnswer);
    await expect(cancel(session, 'ani')).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(await stored(session, 'budi')).toMatchObject({ status: 'waiting' });
    expect(await cancel(session, 'ani', 'rq_again')).toMatchObject({ status: 'cancelled', version: 2 });
    expect(await stored(session, 'budi')).toMatchObject({ status: 'confirmed' });
  });

  test('waits its turn where other transactions are on', async () => {
    const session = await fixture.openSession(1);
    await signUp(session, 'ani');
    for (let times = 0; times < 3; times += 1)
      fixture.catchNext(requests.aTransaction, failWith('TransactionCanceledException'));
    expect(await cancel(session, 'ani')).toMatchObject({ status: 'cancelled', version: 2 });
  });
});

describe('moving to another session', () => {
  const pair = async (quota: number) => {
    const from = await fixture.openSession(quota, 5);
    const to = { campaignId: from.campaignId, sessionId: 'jakarta', city: '31.71' };
    await fixture.beside.transact(sequences(fixture.beside).newItems(to, 1, 1, false));
    return { from, to };
  };
  const move = (session: SessionKey, name: string, to: SessionKey & { city: string }, requestId = 'rq_move') =>
    storesOf(fixture.table).move(draftOf(session, name), to, 'runner', by(requestId));

  test('gives a number there, and the place here to whoever waits', async () => {
    const { from, to } = await pair(1);
    await signUp(from, 'ani', 'budi');
    expect(await move(from, 'ani', to)).toMatchObject({
      sessionId: 'jakarta',
      city: '31.71',
      number: 1,
      status: 'confirmed',
      version: 2,
    });
    expect(await deadOf(from)).toEqual([1]);
    expect(await stored(from, 'budi')).toMatchObject({ status: 'confirmed', sessionId: 'bandung' });
  });

  test('that is full or closed changes nothing', async () => {
    const { from, to } = await pair(3);
    await signUp(from, 'ani', 'budi', 'citra');
    await move(from, 'ani', to, 'rq_1');
    expect(await move(from, 'budi', to, 'rq_2')).toMatchObject({ status: 'waiting', number: 2 });
    expect(await move(from, 'citra', to, 'rq_3')).toBe('full');
    await numbers(fixture.beside).setClosed(to.campaignId, to.sessionId, true);
    expect(await move(from, 'citra', to, 'rq_4')).toBe('closed');
    expect(await stored(from, 'citra')).toMatchObject({ sessionId: 'bandung', number: 3, version: 1 });
    expect(await deadOf(to)).toEqual([]);
  });

  test('where they are, or of who cancelled, takes no number', async () => {
    const { from, to } = await pair(3);
    await signUp(from, 'ani', 'budi');
    expect(await move(from, 'ani', { ...from, city: '32.73' })).toBe('same-session');
    await cancel(from, 'budi');
    expect(await move(from, 'budi', to)).toBe('already-cancelled');
    expect(await numbers(fixture.beside).get(to.campaignId, to.sessionId)).toMatchObject({ issued: 0 });
  });

  test('is not for a holder who was let in meanwhile: what was taken in vain is buried; staff may', async () => {
    const { from, to } = await pair(3);
    await signUp(from, 'ani');
    fixture.catchNext(requests.aTransaction, async (send) => {
      await letIn(from, 'ani');
      return send();
    });
    expect(await move(from, 'ani', to)).toBe('already-checked-in');
    expect(await deadOf(to)).toEqual([1]);
    expect(await move(from, 'ani', to)).toBe('already-checked-in');
    expect(await numbers(fixture.beside).get(to.campaignId, to.sessionId)).toMatchObject({ issued: 1 });
    expect(await stored(from, 'ani')).toMatchObject({ sessionId: 'bandung', number: 1, checkedIn: true });
    expect(await storesOf(fixture.table).move(draftOf(from, 'ani'), to, 'staff', by('rq_staff'))).toMatchObject({
      sessionId: 'jakarta',
      number: 2,
    });
    expect(await stored(from, 'ani')).not.toHaveProperty('checkedIn');
  });

  test('while the runner cancels buries the number that was taken in vain', async () => {
    const { from, to } = await pair(3);
    await signUp(from, 'ani');
    fixture.catchNext(requests.aTransaction, async (send) => {
      await storesOf(fixture.beside).cancel(draftOf(from, 'ani'), 'cn_0', 'runner', by('rq_0'));
      return send();
    });
    expect(await move(from, 'ani', to)).toBe('already-cancelled');
    expect(await deadOf(to)).toEqual([1]);
    expect(await numbers(fixture.beside).get(to.campaignId, to.sessionId)).toMatchObject({ issued: 1, line: 2 });
  });

  test('whose answer is lost, and who was then given a place by hand, keeps the number', async () => {
    const { from, to } = await pair(3);
    await signUp(from, 'ani', 'budi');
    await move(from, 'ani', to, 'rq_1');
    fixture.catchNext(
      requests.aTransaction,
      askTwice(() => storesOf(fixture.beside).promote(draftOf(from, 'budi'), true, by('rq_2'))),
    );
    expect(await move(from, 'budi', to, 'rq_3')).toMatchObject({
      sessionId: 'jakarta',
      number: 2,
      status: 'confirmed',
    });
    expect(await deadOf(to)).toEqual([]);
  });
});

describe('a place by hand', () => {
  test('needs a free one, or adds one', async () => {
    const session = await fixture.openSession(1, 5);
    await signUp(session, 'ani', 'budi', 'citra');
    expect(await promote(session, 'citra', false)).toBe('no-free-place');
    expect(await promote(session, 'citra', true)).toMatchObject({ status: 'confirmed', number: 3 });
    expect(await lineOf(session)).toEqual({ quota: 2, line: 1, promoted: [3], ceiling: 7 });
    expect(await numbers(fixture.beside).get(session.campaignId, session.sessionId)).toMatchObject({
      quota: 2,
      ceiling: 7,
    });
    expect(await stored(session, 'budi')).toMatchObject({ status: 'waiting' });
  });

  test('goes to those who wait only', async () => {
    const session = await fixture.openSession(1, 5);
    await signUp(session, 'ani', 'budi');
    expect(await promote(session, 'ani', true)).toBe('not-waiting');
    await cancel(session, 'budi');
    expect(await promote(session, 'budi', true)).toBe('not-waiting');
    expect(await lineOf(session)).toMatchObject({ quota: 1 });
  });

  test('is given back when it is cancelled: the next in line gets it', async () => {
    const session = await fixture.openSession(1, 5);
    await signUp(session, 'ani', 'budi', 'citra');
    await promote(session, 'citra', true);
    await cancel(session, 'citra');
    expect(await lineOf(session)).toEqual({ quota: 2, line: 3, promoted: [], ceiling: 8 });
    expect(await stored(session, 'budi')).toMatchObject({ status: 'confirmed' });
  });

  test('where the line passes meanwhile uses up no second one', async () => {
    const session = await fixture.openSession(1, 5);
    await signUp(session, 'ani', 'budi', 'citra');
    // Right before the line is read the second time, to promote on it.
    fixture.catchNext(requests.readingTheLine, (send) => send());
    fixture.catchNext(requests.readingTheLine, async (send) => {
      await sequences(fixture.beside).settle(session, { quota: 3 });
      return send();
    });
    expect(await promote(session, 'citra', true)).toBe('not-waiting');
    expect(await lineOf(session)).toEqual({ quota: 3, line: 3, promoted: [], ceiling: 8 });
  });

  test('takes the place of one who was promoted and is gone, and counts the gone one once', async () => {
    const session = await fixture.openSession(1, 5);
    await signUp(session, 'ani', 'budi', 'citra', 'dewi');
    await promote(session, 'dewi', true);
    fixture.catchNext(requests.readingTheLine, (send) => send());
    fixture.catchNext(requests.readingTheLine, async (send) => {
      // Cancelled by somebody who crashed before the line moved.
      const dewi = await stored(session, 'dewi');
      const { replaceItem } = storesOf(fixture.beside);
      await fixture.beside.transact([
        replaceItem(dewi, { ...dewi, status: 'cancelled', version: dewi.version + 1 }),
        deadNumbers(fixture.beside).markItem(session.campaignId, session.sessionId, 4),
      ]);
      return send();
    });
    expect(await promote(session, 'citra', false, 'rq_2')).toMatchObject({ status: 'confirmed' });
    expect(await lineOf(session)).toEqual({ quota: 2, line: 1, promoted: [3], ceiling: 1 + 5 + 1 + 1 });
  });

  test('is refused by the line that was moved by others, and judged anew', async () => {
    const session = await fixture.openSession(1, 5);
    await signUp(session, 'ani', 'budi', 'citra');
    fixture.catchNext(requests.aTransaction, async (send) => {
      await sequences(fixture.beside).setQuota(session, 2, undefined, at.at);
      return send();
    });
    expect(await promote(session, 'citra', true)).toMatchObject({ status: 'confirmed' });
    expect(await lineOf(session)).toMatchObject({ quota: 3, line: 2, promoted: [3] });
  });

  test('given twice because the first answer was lost is given once, and told as given', async () => {
    const session = await fixture.openSession(1, 5);
    await signUp(session, 'ani', 'budi');
    fixture.catchNext(requests.aTransaction, askTwice());
    expect(await promote(session, 'budi', true)).toMatchObject({ status: 'confirmed', version: 2 });
    expect(await lineOf(session)).toMatchObject({ quota: 2, promoted: [2] });
  });

  test('given twice at once to the same person adds one place', async () => {
    const session = await fixture.openSession(1, 5);
    await signUp(session, 'ani', 'budi', 'citra');
    fixture.catchNext(requests.aTransaction, async (send) => {
      await storesOf(fixture.beside).promote(draftOf(session, 'citra'), true, by('rq_other'));
      return send();
    });
    expect(await promote(session, 'citra', true)).toBe('not-waiting');
    expect(await lineOf(session)).toMatchObject({ quota: 2, promoted: [3] });
  });
});
