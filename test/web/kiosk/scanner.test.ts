import { expect, test } from 'vitest';
import { afterKey, noBurst, scannedNik } from '../../../web/kiosk/form/scanner.ts';

const nik = '3273014508900001';
const typed = (keys: string, gapMs: number, startedAt = 1_000) => {
  let at = startedAt;
  let burst = noBurst;
  for (const key of keys) {
    at += gapMs;
    burst = afterKey(burst, key, at);
  }
  return { burst, at };
};

test('sixteen digits and Enter within a moment are a scanned NIK', () => {
  const { burst, at } = typed(nik, 8);
  expect(scannedNik(burst, at + 8)).toBe(nik);
});

test('a hand is too slow, also where it pauses only before Enter', () => {
  const slow = typed(nik, 120);
  expect(scannedNik(slow.burst, slow.at + 8)).toBeUndefined();
  const quick = typed(nik, 8);
  expect(scannedNik(quick.burst, quick.at + 400)).toBeUndefined();
});

test('digits that were typed before by hand are no part of it', () => {
  let burst = noBurst;
  for (const [index, key] of [...'327'].entries()) burst = afterKey(burst, key, 200 * index);
  for (const [index, key] of [...nik].entries()) burst = afterKey(burst, key, 2_000 + 8 * index);
  expect(scannedNik(burst, 2_000 + 8 * 16)).toBe(nik);
});

test.each([['327301450890000'], ['32730145089000012'], ['327301450890000A']])('%s is no NIK', (keys) => {
  const { burst, at } = typed(keys, 8);
  expect(scannedNik(burst, at + 8)).toBeUndefined();
});
