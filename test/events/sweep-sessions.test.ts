import { expect, test } from 'vitest';
import { sweepSessions } from '../../functions/events/sweep-sessions.ts';

const sessionsOf = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({ campaignId: 'lari', sessionId: `kota-${nth}` }));
const minute = 60_000;

/** Sweeps that each wait 10 s for their index, on a clock of their own. */
const laggingSweeps = () => {
  let clock = 0;
  let running = 0;
  const swept: string[] = [];
  const most = { atOnce: 0 };
  const sweep = async ({ sessionId }: { sessionId: string }) => {
    running += 1;
    most.atOnce = Math.max(most.atOnce, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    swept.push(sessionId);
    clock += 10_000 / most.atOnce;
    running -= 1;
  };
  return { sweep, swept, most, clock: () => clock };
};

test('forty sessions behind a lagging index are swept within one run, a few at once', async () => {
  const { sweep, swept, most, clock } = laggingSweeps();
  expect(await sweepSessions(sessionsOf(40), sweep, 0, clock)).toEqual({ failures: [], left: 0 });
  expect(new Set(swept).size).toBe(40);
  expect(clock()).toBeLessThanOrEqual(50_000);
  expect(most.atOnce).toBeGreaterThan(5);
  expect(most.atOnce).toBeLessThanOrEqual(12);
});

test('one that fails keeps no other waiting, and is told', async () => {
  const swept: string[] = [];
  const sweep = async ({ sessionId }: { sessionId: string }) => {
    if (sessionId === 'kota-3') throw new Error('broken');
    swept.push(sessionId);
  };
  const { failures, left } = await sweepSessions(sessionsOf(20), sweep, 0);
  expect([failures.length, left, swept.length]).toEqual([1, 0, 19]);
});

test('more than fit into a run: it ends in time, and a later one begins where this one could not', async () => {
  const seen = new Set<string>();
  for (let run = 0; run < 30; run += 1) {
    const { sweep, swept, clock } = laggingSweeps();
    const { left } = await sweepSessions(sessionsOf(200), sweep, run * minute, clock);
    expect(left).toBeGreaterThan(0);
    expect(clock()).toBeLessThanOrEqual(60_000);
    for (const one of swept) seen.add(one);
  }
  expect(seen.size).toBe(200);
});

test('no sessions at all', async () => {
  expect(await sweepSessions([], () => Promise.reject(new Error('none')), 5 * minute)).toEqual({
    failures: [],
    left: 0,
  });
});
