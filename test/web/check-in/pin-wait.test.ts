import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeTries, msToWait } from '../../../web/check-in/keys/pin-wait.ts';

const hour = 3_600_000;

test('the first wrong PINs cost nothing, then each costs twice the wait of the one before, up to an hour', () => {
  const waits = Array.from({ length: 12 }, (_, wrong) => msToWait({ wrong, at: 5_000 }, 5_000) / 1_000);
  expect(waits).toEqual([0, 0, 0, 30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600]);
  expect(freeTries).toBe(3);
});

test('no clock makes anybody wait longer than an hour, and none that runs on less than it says', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(1e12), fc.integer({ min: -1e12, max: 1e12 }), (wrong, at, later) => {
      const atOnce = msToWait({ wrong, at }, at);
      const left = msToWait({ wrong, at }, at + later);
      expect(left).toBeLessThanOrEqual(Math.min(hour, atOnce));
      expect(left).toBe(later <= 0 ? atOnce : Math.max(0, atOnce - later));
    }),
  );
});
