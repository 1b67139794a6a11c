import { expect, test, vi } from 'vitest';
import { isAudited, type Route } from '../../../shared/api/route.ts';
import { routes } from '../../../shared/api/routes.ts';

// All that these files touch of a browser.
Object.assign(globalThis, { location: { search: '' }, document: { documentElement: {} } });
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
const { actWords } = await import('../../../web/dashboard/audit/act-words.ts');
const { startOfDay } = await import('../../../web/dashboard/audit/start-of-day.ts');

test('every operation that leaves an audit entry has its words in both languages', () => {
  const audited = Object.entries<Route>(routes).flatMap(([name, route]) => (isAudited(route) ? [name] : []));
  expect(audited.length).toBeGreaterThan(40);
  expect(audited.filter((name) => !actWords[name])).toEqual([]);
});

test('a day begins and ends with the clock that hangs in the campaign', () => {
  expect(startOfDay('2026-12-06', 'Asia/Jakarta', 0)).toBe('2026-12-05T17:00:00.000Z');
  expect(startOfDay('2026-12-31', 'Asia/Jayapura', 1)).toBe('2026-12-31T15:00:00.000Z');
  expect(startOfDay('2026-12-06', 'UTC', 0)).toBe('2026-12-06T00:00:00.000Z');
});
