import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter } from '../../../web/dashboard/figures/city-rows.ts';
import { goalOf, paceOf } from '../../../web/dashboard/figures/pace.ts';

const span = { startsOn: '2026-11-01', endsOn: '2026-12-13', today: '2026-12-05' };
const evenly = (people: number, from: string, days: number) =>
  Array.from({ length: days }, (_, i) => ({ date: dayAfter(from, i), total: people }));

test('at 100 people a day for a week, today and eight more days bring 900 more', () => {
  const pace = paceOf({ days: evenly(100, '2026-11-28', 7), total: 700 }, span);
  expect(pace.perDay).toBe(100);
  expect(pace.forecast).toBe(1600);
});

test('today is not over: 10 people by the morning do not slow the forecast', () => {
  const days = [...evenly(100, '2026-11-28', 7), { date: '2026-12-05', total: 10 }];
  expect(paceOf({ days, total: 710 }, span)).toMatchObject({ perDay: 100, forecast: 710 + 90 + 800 });
});

test('a day without anyone counts as a day', () => {
  const days = [
    { date: '2026-11-28', total: 350 },
    { date: '2026-12-04', total: 350 },
  ];
  expect(paceOf({ days, total: 700 }, span).perDay).toBe(100);
});

test('before one whole day has passed there is no pace, and none is made up', () => {
  const pace = paceOf({ days: [{ date: '2026-12-05', total: 40 }], total: 40 }, { ...span, startsOn: '2026-12-05' });
  expect(pace.perDay).toBeUndefined();
  expect(pace.forecast).toBeUndefined();
});

test('the quiet days before the first sign-up say nothing about the pace', () => {
  const pace = paceOf({ days: evenly(50, '2026-12-03', 2), total: 100 }, span);
  expect(pace).toMatchObject({ perDay: 50, wholeDays: 2 });
  expect(paceOf({ days: [{ date: '2026-12-05', total: 40 }], total: 40 }, span).forecast).toBeUndefined();
});

test('no forecast promises more people than there is room for', () => {
  expect(paceOf({ days: evenly(1000, '2026-11-28', 7), total: 7000 }, { ...span, room: 7500 }).forecast).toBe(7500);
});

test('a campaign opened months before anyone came starts its line two weeks before the first', () => {
  const pace = paceOf({ days: evenly(5, '2026-12-01', 4), total: 20 }, { ...span, startsOn: '2026-01-01' });
  expect(pace.firstDay).toBe('2026-11-17');
});

test('the line never falls, ends at the sum of all days, and the forecast is never below what is there', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { maxLength: 35 }), (people) => {
      const days = people.map((total, i) => ({ date: dayAfter('2026-11-01', i), total }));
      const total = people.reduce((sum, each) => sum + each, 0);
      const pace = paceOf({ days, total }, span);
      expect(pace.points.at(-1)).toEqual({ day: span.today, sum: total });
      const sums = pace.points.map(({ sum }) => sum);
      expect(sums).toEqual(sums.toSorted((a, b) => a - b));
      expect(pace.forecast ?? total).toBeGreaterThanOrEqual(total);
    }),
  );
});

test('the line is held against the target; against all places where there is none; against nothing where people come without places', () => {
  expect(goalOf(16_000, 15_000)).toEqual({ kind: 'target', people: 16_000 });
  expect(goalOf(null, 15_000)).toEqual({ kind: 'places', people: 15_000 });
  expect(goalOf(null, null)).toBeNull();
});
