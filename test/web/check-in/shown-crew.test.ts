import { expect, test } from 'vitest';
import { shownCrew } from '../../../web/check-in/result/shown-crew.ts';

test('a crew goes by its name, not by its address', () => {
  expect(shownCrew('rina')).toBe('Rina');
  expect(shownCrew('kru.bandung')).toBe('Bandung');
  expect(shownCrew('dewi_ayu-s')).toBe('Dewi Ayu S');
  expect(shownCrew('kru')).toBe('Kru');
  expect(shownCrew('')).toBe('');
});
