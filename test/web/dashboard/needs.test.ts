import { expect, test } from 'vitest';
import { cityRows } from '../../../web/dashboard/figures/city-rows.ts';
import { needsOf } from '../../../web/dashboard/figures/needs.ts';
import { countsOf, sessionOf } from './counts-of.ts';

const now = Date.parse('2026-12-05T07:32:00Z');
const startsOn = '2026-11-01';
type Part = Parameters<typeof countsOf>[0][number];
const needs = (part: Partial<Part>, startsAt: string, state: 'open' | 'closed' = 'open') => {
  const counts = countsOf([{ cityCode: '32.73', cityName: 'Kota Bandung', ...part }]);
  const session = sessionOf({ sessionId: 'bandung', cityCode: '32.73', startsAt, state });
  return needsOf(cityRows(counts, [session], now), startsOn).map(({ kind }) => kind);
};
const inAWeek = '2026-12-11T23:30:00Z';
const lastWeek = '2026-11-27T23:30:00Z';
const inAMonth = '2027-01-05T23:30:00Z';

test('a full city with people waiting needs someone', () => {
  expect(needs({ confirmed: 1000, waiting: 37 }, inAWeek)).toEqual(['full']);
});

test('people wait while kiosks hold places: that is said, for those places can be asked back', () => {
  expect(needs({ confirmed: 942, held: 58, waiting: 37 }, inAWeek)).toEqual(['waiting-while-held']);
});

test('a run that is over needs nobody any more', () => {
  expect(needs({ confirmed: 1000, waiting: 37 }, lastWeek)).toEqual([]);
});

test('a week before its run, 129 free places are worth a call', () => {
  const counts = countsOf([{ cityCode: '33.74', cityName: 'Kota Semarang', confirmed: 871 }]);
  const session = sessionOf({ sessionId: 'semarang', cityCode: '33.74', startsAt: inAWeek });
  expect(needsOf(cityRows(counts, [session], now), startsOn)).toMatchObject([
    { kind: 'behind', free: 129, neededPerDay: 19 },
  ]);
});

test('a month before, half full is behind an even filling and 60 in 100 is not', () => {
  expect(needs({ confirmed: 400 }, inAMonth)).toEqual(['behind']);
  expect(needs({ confirmed: 600 }, inAMonth)).toEqual([]);
});

test('a closed session with free places is told apart from a slow one', () => {
  expect(needs({ confirmed: 600 }, inAWeek, 'closed')).toEqual(['closed-with-room']);
});

test('new members are short only where full places would not bring the target', () => {
  expect(needs({ confirmed: 1000, newMembers: 134, target: 200 }, inAWeek)).toEqual(['new-members-short']);
  expect(needs({ confirmed: 980, newMembers: 200, target: 200 }, inAWeek)).toEqual([]);
  expect(needs({ confirmed: 960, newMembers: 196, target: 200 }, inAWeek)).toEqual([]);
});
