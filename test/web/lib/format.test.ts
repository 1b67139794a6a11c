import { beforeEach, expect, test, vi } from 'vitest';

// All that these files touch of a browser.
Object.assign(globalThis, { location: { search: '' }, document: { documentElement: {} } });
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
const { language } = await import('../../../web/lib/language.ts');
const show = await import('../../../web/lib/format.ts');

const start = '2026-12-05T22:30:07Z';
beforeEach(() => {
  language.value = 'id';
});

test('figures are written as people here write them', () => {
  expect(show.showNumber(15_097)).toBe('15.097');
  language.value = 'en';
  expect(show.showNumber(15_097)).toBe('15,097');
});

test('a run shows the day and the clock of its own city', () => {
  expect(show.showDay(start, 'Asia/Jakarta')).toBe('Minggu, 6 Desember 2026');
  expect(show.showShortDay(start, 'Asia/Jakarta')).toBe('Min 6 Des');
  expect(show.showTime(start, 'Asia/Jakarta')).toBe('05.30 WIB');
  expect(show.showTime(start, 'Asia/Makassar')).toBe('06.30 WITA');
  expect(show.showTime(start, 'Asia/Jayapura')).toBe('07.30 WIT');
  expect(show.showExactTime(start, 'Asia/Jakarta')).toBe('05.30.07 WIB');
});

test('English readers get their own order and signs, but the zone by its name here', () => {
  language.value = 'en';
  expect(show.showDay(start, 'Asia/Jakarta')).toBe('Sunday, 6 December 2026');
  expect(show.showTime(start, 'Asia/Jakarta')).toBe('05:30 WIB');
});

test('midnight is 00, not 24', () => {
  expect(show.showTime('2026-12-05T17:00:00Z', 'Asia/Jakarta')).toBe('00.00 WIB');
});

test('a place in a queue is counted as each language counts', () => {
  expect(show.showOrdinal(14)).toBe('14');
  language.value = 'en';
  expect([1, 2, 3, 11, 14, 22].map(show.showOrdinal)).toEqual(['1st', '2nd', '3rd', '11th', '14th', '22nd']);
});
