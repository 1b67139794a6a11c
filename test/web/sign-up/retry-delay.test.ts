import { expect, test } from 'vitest';
import { retryDelayMs } from '../../../web/sign-up/retry-delay.ts';

test('it waits twice as long each time, and never much over half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 20].map((failures) => retryDelayMs(failures, 0.5))).toEqual([
    1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
  ]);
});

test('phones of one venue spread over half of the time', () => {
  expect(retryDelayMs(4, 0)).toBe(6_000);
  expect(retryDelayMs(4, 1)).toBe(10_000);
});

test('where the server says when, nobody comes much earlier', () => {
  expect(retryDelayMs(1, 0.5, 60)).toBe(60_000);
  expect(retryDelayMs(1, 0, 60)).toBeGreaterThanOrEqual(45_000);
});
