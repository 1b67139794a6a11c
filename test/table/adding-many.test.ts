import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { addingMany } from '../../shared/table/adding-many.ts';
import type { Table } from '../../shared/table/client.ts';
import type { SessionKey } from '../../shared/table/sequence.ts';
import { draftOf, now, requests, startTableFixture } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
beforeAll(async () => {
  fixture = await startTableFixture();
});
afterAll(() => fixture.stop());
afterEach(() => fixture.catchNoMore());

let blocks = 0;
const newId = () => {
  blocks += 1;
  return `blok-${blocks}`;
};
const add = (table: Table, session: SessionKey, names: readonly string[], wait?: () => Promise<unknown>) =>
  addingMany(table, wait).toSession(
    session,
    names.map((name) => draftOf(session, name)),
    newId,
    Date.parse(now),
  );

test('sent twice at once for the last place: both hear of the one place that the person has', async () => {
  const session = await fixture.openSession(1, 0);
  fixture.catchNext(requests.takingABlock, async (send) => {
    await add(fixture.beside, session, ['ani']);
    return send();
  });
  const ends = await add(fixture.table, session, ['ani', 'budi']);
  expect(ends.get('ani')).toMatchObject({ own: true, signUp: { number: 1, status: 'confirmed' } });
  expect(ends.get('budi')).toBe('full');
});

test('the last place is this person’s own, by a request that has its number and is about to write them', async () => {
  const session = await fixture.openSession(1, 0);
  let write = (): void => undefined;
  const mayWrite = new Promise<void>((resolve) => {
    write = resolve;
  });
  let hasNumber = (): void => undefined;
  const taken = new Promise<void>((resolve) => {
    hasNumber = resolve;
  });
  fixture.catchNext(requests.insertingPeople, async (send) => {
    hasNumber();
    await mayWrite;
    return send();
  });
  const first = add(fixture.table, session, ['ani']);
  await taken;
  const again = await add(fixture.beside, session, ['ani'], async () => {
    write();
    await first;
  });
  expect(again.get('ani')).toMatchObject({ own: true, signUp: { number: 1, status: 'confirmed' } });
});

test('a number that was taken in vain for somebody who has one goes to the next of the same request', async () => {
  const session = await fixture.openSession(2, 0);
  fixture.catchNext(requests.takingABlock, async (send) => {
    await add(fixture.beside, session, ['ani']);
    return send();
  });
  const ends = await add(fixture.table, session, ['ani', 'budi', 'citra']);
  expect(ends.get('ani')).toMatchObject({ own: true, signUp: { number: 1, status: 'confirmed' } });
  expect(ends.get('budi')).toMatchObject({ own: true, signUp: { number: 3, status: 'confirmed' } });
  expect(ends.get('citra')).toBe('full');
});

test('who finds no number is refused without a write, by at most three reads', async () => {
  const session = await fixture.openSession(1, 0);
  await add(fixture.beside, session, ['ani']);
  const asked: string[] = [];
  const table = fixture.watched(({ action }) => asked.push(action));
  for (const name of ['budi', 'citra']) {
    asked.length = 0;
    expect((await add(table, session, [name])).get(name)).toBe('full');
    expect(asked).toEqual(['BatchGetItem', 'GetItem', 'BatchGetItem']);
  }
});
