import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caretAfter, inFours } from '../../../web/sign-up/grouped.ts';

test('digits stand in groups of four while they are typed', () => {
  expect(inFours('3273014508900001')).toBe('3273 0145 0890 0001');
  expect(inFours('0812345')).toBe('0812 345');
  expect(inFours('3273 ')).toBe('3273');
});

test('what is no digit stays as typed, so that it can be seen and mended', () => {
  expect(inFours('32730I45')).toBe('32730I45');
  expect(inFours('+62 812')).toBe('+62 812');
});

test('no digit is lost or added, and grouping twice is grouping once', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d ]{0,30}$/), (typed) => {
      const grouped = inFours(typed);
      expect(grouped.replace(/ /g, '')).toBe(typed.replace(/ /g, ''));
      expect(inFours(grouped)).toBe(grouped);
    }),
  );
});

test('the caret stays behind the digit that was typed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\d ]{0,30}$/), fc.nat(30), (typed, at) => {
      const caret = Math.min(at, typed.length);
      const grouped = inFours(typed);
      const digitsBefore = (text: string, end: number) => text.slice(0, end).replace(/ /g, '').length;
      expect(digitsBefore(grouped, caretAfter(typed, caret, grouped))).toBe(digitsBefore(typed, caret));
    }),
  );
});
