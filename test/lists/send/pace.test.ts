import { expect, test } from 'vitest';
import { type Mark, paceOf, withMark } from '../../../shared/lists/send/pace.ts';

const marksAt = (...points: [seconds: number, rows: number][]) =>
  points.reduce<Mark[]>((marks, [seconds, rows]) => withMark(marks, { atMs: seconds * 1000, rows }), []);

test('rows a second and the time that is left', () => {
  expect(paceOf(marksAt([0, 0], [2, 1000], [4, 2000]), 1500)).toEqual({ rowsPerSecond: 500, secondsLeft: 3 });
});

test('a network that got slower shows within a quarter of a minute', () => {
  const fast = [0, 1, 2, 3, 4, 5].map((second): [number, number] => [second, second * 500]);
  const slow = [10, 15, 20, 25, 30].map((second): [number, number] => [second, 2500 + (second - 5) * 50]);
  expect(paceOf(marksAt(...fast, ...slow), 100)?.rowsPerSecond).toBe(50);
});

test('nothing is said before anything is measured', () => {
  expect(paceOf([], 10)).toBeUndefined();
  expect(paceOf(marksAt([0, 0]), 10)).toBeUndefined();
  expect(paceOf(marksAt([0, 0], [3, 0]), 10)).toBeUndefined();
});
