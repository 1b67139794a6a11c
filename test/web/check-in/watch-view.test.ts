import { expect, test } from 'vitest';
import { watchView } from '../../../web/check-in/scan/watch-view.ts';

/** What is told when each look sees this, so many milliseconds after the one before. */
const toldOf = (looks: [found: string | undefined, afterMs: number][]) => {
  const told: string[] = [];
  const look = watchView((text) => told.push(text));
  let atMs = 0;
  for (const [found, afterMs] of looks) {
    atMs += afterMs;
    look(found, atMs);
  }
  return told;
};

test('a ticket that stays before the camera is one scan, on a phone too that needs seconds for each look', () => {
  expect(toldOf(Array(20).fill(['a', 150]))).toEqual(['a']);
  expect(toldOf(Array(20).fill(['a', 3_000]))).toEqual(['a']);
});

test('one that is missed in a look now and then is still the same scan', () => {
  expect(
    toldOf([
      ['a', 150],
      [undefined, 150],
      ['a', 150],
      [undefined, 3_000],
      ['a', 3_000],
      [undefined, 900],
      [undefined, 900],
      ['a', 150],
    ]),
  ).toEqual(['a']);
});

test('gone for more than a second and back, it is another scan; another ticket is one at once', () => {
  expect(
    toldOf([
      ['a', 150],
      [undefined, 150],
      [undefined, 1_300],
      ['a', 150],
      ['b', 150],
      ['a', 150],
    ]),
  ).toEqual(['a', 'a', 'b', 'a']);
});
