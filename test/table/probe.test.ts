import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { probes } from '../../shared/table/probe.item.ts';
import { signUps } from '../../shared/table/sign-up.item.ts';
import { requests, startTableFixture } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
beforeAll(async () => {
  fixture = await startTableFixture();
});
afterAll(() => fixture.stop());
afterEach(() => {
  fixture.catchNoMore();
  vi.useRealTimers();
});
const caughtUp = (probeId: string) => probes(fixture.table).indexCaughtUp('lari', 'bandung', probeId, 2_000_000_000);

test('the index has caught up once the probe shows in it, and not by the probe of another', async () => {
  expect(await caughtUp('one')).toBe(true);
  let asked = 0;
  for (let n = 0; n < 3; n += 1) {
    fixture.catchNext(requests.theListIndex, async () => {
      asked += 1;
      return { Items: [], Count: 0 };
    });
  }
  expect(await caughtUp('two')).toBe(true);
  expect(asked).toBe(3);
});

test('an index that shows nothing for ten seconds has not caught up', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  for (let n = 0; n < 3; n += 1) {
    fixture.catchNext(requests.theListIndex, async () => {
      vi.advanceTimersByTime(4_000);
      return { Items: [], Count: 0 };
    });
  }
  expect(await caughtUp('three')).toBe(false);
});

test('probes show in no roster, and go by themselves', async () => {
  await caughtUp('four');
  expect((await signUps(fixture.beside).page('lari', 'bandung', 10)).items).toEqual([]);
  for await (const one of signUps(fixture.beside).numbered('lari', 'bandung', 1, 9_999_999))
    expect(one).toBeUndefined();
  const { Item } = await fixture.beside.get({ Key: { pk: 'PROBE#lari#bandung', sk: 'four' } });
  expect(Item?.expiresAt).toBe(2_000_000_000);
});
