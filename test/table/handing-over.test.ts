import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { HandOver } from '../../shared/domain/hand-over.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { handingOver } from '../../shared/table/handing-over.ts';
import type { SessionKey } from '../../shared/table/sequence.ts';
import { signUpItem } from '../../shared/table/sign-up.item.ts';
import { askTwice, at, draftOf, now, requests, startTableFixture, storesOf } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
beforeAll(async () => {
  fixture = await startTableFixture();
});
afterAll(() => fixture.stop());
afterEach(() => fixture.catchNoMore());

const to = (name: string): HandOver => ({
  owner: { name, phone: '+6281298765432' },
  consent: { version: '1', at: now, takenBy: 'kru@daftar.test' },
  ticket: { ticketCode: `BARU-${name}`, signUpId: `su_baru_${name}` },
  requestId: `rq_${name}`,
});
const squatted = async (quota: number, ...before: string[]) => {
  const session = await fixture.openSession(quota, 5);
  for (const name of [...before, 'penyerobot']) await storesOf(fixture.beside).add(draftOf(session, name), undefined);
  return { session, draft: draftOf(session, 'penyerobot') };
};
const stored = async (session: SessionKey) =>
  (await storesOf(fixture.beside).ofPerson(draftOf(session, 'penyerobot'))) as SignUp;
const handOver = (draft: Pick<SignUp, 'organiserId' | 'personKey' | 'place' | 'signUpId'>, name: string) =>
  handingOver(fixture.table).handOver(draft, draft.signUpId, to(name));

test('who gets their place in the middle of it keeps it: the line and the hand-over both count', async () => {
  const { session, draft } = await squatted(1, 'ani');
  fixture.catchNext(requests.puttingAPerson, async (send) => {
    await storesOf(fixture.beside).cancel(draftOf(session, 'ani'), 'cn_1', 'runner', at);
    return send();
  });
  expect(await handOver(draft, 'Siti')).toMatchObject({ name: 'Siti', status: 'confirmed', number: 2 });
  expect(await stored(session)).toMatchObject({ name: 'Siti', status: 'confirmed', signUpId: 'su_baru_Siti' });
});

test('what its holder cancels in the middle of it is handed over cancelled, and its number stays given back', async () => {
  const { session, draft } = await squatted(2);
  fixture.catchNext(requests.puttingAPerson, async (send) => {
    await storesOf(fixture.beside).cancel(draft, 'cn_1', 'runner', at);
    return send();
  });
  expect(await handOver(draft, 'Siti')).toMatchObject({ name: 'Siti', status: 'cancelled' });
  expect(await stored(session)).toMatchObject({ cancellation: { cancellationId: 'cn_1' } });
});

test('asked again for a lost answer, it was done once', async () => {
  const { session, draft } = await squatted(2);
  fixture.catchNext(requests.puttingAPerson, askTwice());
  expect(await handOver(draft, 'Siti')).toMatchObject({ name: 'Siti', version: 2 });
  expect(await stored(session)).toMatchObject({ name: 'Siti', version: 2 });
});

test('of two crews at once one hands over; the other finds that ticket gone', async () => {
  const { session, draft } = await squatted(2);
  fixture.catchNext(requests.puttingAPerson, async (send) => {
    await handingOver(fixture.beside).handOver(draft, draft.signUpId, to('Budi'));
    return send();
  });
  expect(await handOver(draft, 'Siti')).toBe('sign-up-not-found');
  expect(await stored(session)).toMatchObject({ name: 'Budi' });
});

test('while the index still shows the old ticket, it opens nothing any more', async () => {
  const { draft } = await squatted(2);
  await handOver(draft, 'Siti');
  const keys = signUpItem.key(draft);
  fixture.catchNext(
    ({ input }) => (input as { IndexName?: string }).IndexName === 'ticket',
    async () => ({ Items: [keys] }),
  );
  expect(await storesOf(fixture.table).byId(draft.signUpId)).toBeUndefined();
});
