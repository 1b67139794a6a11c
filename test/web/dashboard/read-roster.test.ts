import { expect, test, vi } from 'vitest';
import { type ReadPage, type RosterEntry, readRoster } from '../../../web/dashboard/people/read-roster.ts';

const entry = (number: number): RosterEntry => ({
  signUpId: `su_${String(number).padStart(26, '0')}`,
  number,
  status: 'waiting',
  name: 'Siti Aminah',
  phone: '+6281234567890',
  channelId: 'halaman',
  membership: 'none',
  signedUpAt: '2026-12-05T07:32:07Z',
});

/** Pages as the API gives them: the cursor is the number of the next. */
const pages = (...items: number[][]) =>
  vi.fn<ReadPage>(async (cursor) => {
    const at = Number(cursor ?? 0);
    return {
      kind: 'answered',
      status: 200,
      body: { items: (items[at] ?? []).map(entry), nextCursor: at + 1 < items.length ? String(at + 1) : null },
    };
  });

test('pages without anyone of the status do not end the search', async () => {
  const part = await readRoster(pages([], [], [1001, 1002]), null, 100);
  expect(part).toMatchObject({ entries: [{ number: 1001 }, { number: 1002 }], nextCursor: null });
});

test('it stops once there are enough, and says where to go on', async () => {
  const readPage = pages([1, 2], [3, 4], [5, 6]);
  expect(await readRoster(readPage, null, 3)).toMatchObject({ entries: { length: 4 }, nextCursor: '2' });
  expect(readPage).toHaveBeenCalledTimes(2);
});

test('a page that fails is told, not taken for the end', async () => {
  const failed: ReadPage = async () => ({ kind: 'no-answer', cause: 'network' });
  expect(await readRoster(failed, null, 3)).toEqual({ kind: 'no-answer', cause: 'network' });
});
