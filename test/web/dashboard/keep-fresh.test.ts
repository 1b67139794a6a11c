import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFresh, pauseAfter } from '../../../web/dashboard/live/keep-fresh.ts';

let hidden = false;
let tell: () => void;
const visibility = {
  isHidden: () => hidden,
  onChange: (run: () => void) => {
    tell = run;
    return () => undefined;
  },
};
beforeEach(() => {
  hidden = false;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('it asks again a second after each answer', async () => {
  const load = vi.fn(async () => true);
  const fresh = keepFresh(load, visibility);
  await vi.advanceTimersByTimeAsync(3500);
  expect(load).toHaveBeenCalledTimes(4);
  fresh.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(load).toHaveBeenCalledTimes(4);
});

test('a hidden page asks nothing, and asks at once when it is seen again', async () => {
  const load = vi.fn(async () => true);
  const fresh = keepFresh(load, visibility);
  await vi.advanceTimersByTimeAsync(0);
  hidden = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load).toHaveBeenCalledTimes(1);
  hidden = false;
  tell();
  await vi.advanceTimersByTimeAsync(0);
  expect(load).toHaveBeenCalledTimes(2);
  fresh.stop();
});

test('a server in trouble is asked ever less, at least every 15 seconds', async () => {
  expect([1, 2, 3, 4, 5, 50].map((failures) => pauseAfter(failures))).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000]);
  const load = vi.fn(async () => false);
  const fresh = keepFresh(load, visibility);
  await vi.advanceTimersByTimeAsync(7000);
  expect(load).toHaveBeenCalledTimes(4);
  fresh.stop();
});

test('a refresh asked for while an answer is under way comes right after it, never beside it', async () => {
  let answer: ((worked: boolean) => void) | undefined;
  const load = vi.fn(
    () =>
      new Promise<boolean>((resolve) => {
        answer = resolve;
      }),
  );
  const fresh = keepFresh(load, visibility);
  await vi.advanceTimersByTimeAsync(0);
  fresh.refresh();
  await vi.advanceTimersByTimeAsync(10);
  expect(load).toHaveBeenCalledTimes(1);
  answer?.(true);
  await vi.advanceTimersByTimeAsync(10);
  expect(load).toHaveBeenCalledTimes(2);
  fresh.stop();
});
