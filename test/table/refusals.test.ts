import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Around, openTable } from '../../shared/table/client.ts';
import { numbers } from '../../shared/table/numbers.item.ts';
import { sequences } from '../../shared/table/sequence.ts';
import { draftOf, requests, startTableFixture, storesOf } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
beforeAll(async () => {
  fixture = await startTableFixture();
});
afterAll(() => fixture.stop());

/** A function of its own, and what it asks of the table. */
const openFunction = () => {
  const asked: string[] = [];
  const around: Around = (request, send) => {
    asked.push(request.action);
    return send();
  };
  const { endpoint, tableName } = fixture.engine;
  const stores = storesOf(openTable({ endpoint, tableName, around }));
  return { add: stores.add, asked: () => asked.splice(0) };
};

test('once a session was found full, who comes next is refused by reading alone', async () => {
  const session = await fixture.openSession(1, 0);
  const { add, asked } = openFunction();
  await add(draftOf(session, 'ani'), undefined);
  asked();
  expect(await add(draftOf(session, 'budi'), undefined)).toBe('full');
  expect(asked()).toEqual(['UpdateItem', 'GetItem']);
  expect(await add(draftOf(session, 'citra'), undefined)).toBe('full');
  expect(asked()).toEqual(['GetItem', 'GetItem']);
});

test('the same of a closed session, which still says that it is closed', async () => {
  const session = await fixture.openSession(5);
  const { add, asked } = openFunction();
  await numbers(fixture.beside).setClosed(session.campaignId, session.sessionId, true);
  expect(await add(draftOf(session, 'ani'), undefined)).toBe('closed');
  asked();
  expect(await add(draftOf(session, 'budi'), undefined)).toBe('closed');
  expect(asked()).not.toContain('UpdateItem');
});

test('a refusal is not remembered: a place that was added meanwhile is given at once', async () => {
  const session = await fixture.openSession(1, 0);
  const { add } = openFunction();
  await add(draftOf(session, 'ani'), undefined);
  expect(await add(draftOf(session, 'budi'), undefined)).toBe('full');
  await sequences(fixture.beside).settleAndStamp(session, '2026-11-14T09:00:00.000Z', { quota: 2 });
  expect(await add(draftOf(session, 'budi'), undefined)).toMatchObject({ signUp: { number: 2, status: 'confirmed' } });
  expect(await add(draftOf(session, 'citra'), undefined)).toBe('full');
});

test('who took the last place with another request, still under way when they were looked up, is not told that it is full', async () => {
  const session = await fixture.openSession(1, 0);
  fixture.catchNext(requests.takingANumber, async (send) => {
    await storesOf(fixture.beside).add({ ...draftOf(session, 'ani'), requestId: 'rq_first' }, undefined);
    return send();
  });
  expect(await storesOf(fixture.table).add(draftOf(session, 'ani'), undefined)).toMatchObject({
    meanwhile: { number: 1, status: 'confirmed', requestId: 'rq_first' },
  });
});
