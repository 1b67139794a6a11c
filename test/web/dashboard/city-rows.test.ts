import { expect, test } from 'vitest';
import { cityRows, nextFirst } from '../../../web/dashboard/figures/city-rows.ts';
import { totalsOf } from '../../../web/dashboard/figures/totals-of.ts';
import { countsOf, sessionOf } from './counts-of.ts';

const now = Date.parse('2026-12-05T07:32:00Z');
const counts = countsOf([
  { cityCode: '12.71', cityName: 'Kota Medan', confirmed: 1000, waiting: 348 },
  { cityCode: '32.73', cityName: 'Kota Bandung', confirmed: 942, held: 58, waiting: 37 },
  { cityCode: '33.74', cityName: 'Kota Semarang', confirmed: 871 },
  { cityCode: '51.71', cityName: 'Kota Denpasar', confirmed: 1000, waiting: 183 },
]);
const sessions = [
  sessionOf({ sessionId: 'semarang', cityCode: '33.74', startsAt: '2026-12-11T23:30:00Z' }),
  sessionOf({ sessionId: 'bandung', cityCode: '32.73', startsAt: '2026-12-05T23:30:00Z' }),
  sessionOf({ sessionId: 'denpasar', cityCode: '51.71', startsAt: '2026-12-04T22:30:00Z', timeZone: 'Asia/Makassar' }),
  sessionOf({ sessionId: 'medan', cityCode: '12.71', startsAt: '2026-11-14T23:30:00Z' }),
];

test('a run at half past six is today in its own zone, though yesterday in UTC', () => {
  const rows = cityRows(counts, sessions, now);
  expect(rows.map(({ cityName, when, daysLeft }) => [cityName, when, daysLeft])).toEqual([
    ['Kota Medan', 'past', -20],
    ['Kota Denpasar', 'today', 0],
    ['Kota Bandung', 'tomorrow', 1],
    ['Kota Semarang', 'ahead', 7],
  ]);
});

test('the wall shows today first and what is over last', () => {
  expect(nextFirst(cityRows(counts, sessions, now)).map(({ cityName }) => cityName)).toEqual([
    'Kota Denpasar',
    'Kota Bandung',
    'Kota Semarang',
    'Kota Medan',
  ]);
});

test('places held by kiosks are not free', () => {
  const rows = cityRows(counts, sessions, now);
  expect(rows.map(({ free }) => free)).toEqual([0, 0, 0, 129]);
});

test('a city with more places given than its quota has none free, not fewer than none', () => {
  const over = countsOf([{ cityCode: '12.71', cityName: 'Kota Medan', confirmed: 1003 }]);
  expect(cityRows(over, sessions, now)[0]?.free).toBe(0);
});

test('without sessions a city has no day, no quota and nothing free to fill', () => {
  const drive = countsOf([{ cityCode: '32.73', cityName: 'Kota Bandung', confirmed: 12, quota: null }]);
  const rows = cityRows(drive, [], now);
  expect(rows[0]).toMatchObject({ day: undefined, when: undefined, free: null, quota: null });
  expect(totalsOf(drive, rows).quota).toBeNull();
});

test('the foot of the table sums what the rows say', () => {
  expect(totalsOf(counts, cityRows(counts, sessions, now))).toMatchObject({
    confirmed: 3813,
    waiting: 568,
    held: 58,
    quota: 4000,
    free: 129,
    target: null,
    fullCitiesWithQueue: 3,
  });
});
