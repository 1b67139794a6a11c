import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nikParts, readNik } from '../../shared/domain/nik.ts';
import { anyText } from './any-text.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** Any day of any year, man or woman, from any place that codes can name. */
const niks = fc
  .record({
    area: fc.tuple(fc.integer({ min: 11, max: 96 }), fc.integer({ min: 1, max: 79 }), fc.integer({ min: 1, max: 60 })),
    day: fc.date({ min: new Date('1930-01-01T00:00:00Z'), max: new Date('2029-12-31T00:00:00Z'), noInvalidDate: true }),
    woman: fc.boolean(),
    serial: fc.integer({ min: 1, max: 9999 }),
  })
  .map(({ area, day, woman, serial }) => {
    const birth = `${two(day.getUTCDate() + (woman ? 40 : 0))}${two(day.getUTCMonth() + 1)}${two(day.getUTCFullYear() % 100)}`;
    const nik = `${area.map(two).join('')}${birth}${String(serial).padStart(4, '0')}`;
    return { nik, day: day.toISOString().slice(0, 10), woman };
  });

test('every NIK that can be is read, however its digits are spaced', () => {
  fc.assert(
    fc.property(
      niks,
      fc.array(fc.constantFrom('', ' ', '.', '-', '\u00a0', '\t', '\u200b', '\u2011')),
      ({ nik }, gaps) => {
        const typed = [...nik].map((digit, at) => digit + (gaps[at] ?? '')).join('');
        expect(readNik(` ${typed} `)).toEqual({ value: nik });
      },
    ),
  );
});

test('a digit missing or too many is told by how many', () => {
  fc.assert(
    fc.property(niks, fc.integer({ min: 1, max: 15 }), ({ nik }, count) => {
      expect(readNik(nik.slice(count))).toEqual({ problem: { code: 'nik-short', count } });
      expect(readNik(nik + '7'.repeat(count))).toEqual({ problem: { code: 'nik-long', count } });
    }),
  );
});

test('its parts say where it was issued, when its holder was born, and whether a woman', () => {
  fc.assert(
    fc.property(niks, ({ nik, day, woman }) => {
      const parts = nikParts(nik, 2029);
      expect(parts).toEqual({
        districtCode: `${nik.slice(0, 2)}.${nik.slice(2, 4)}.${nik.slice(4, 6)}`,
        birthDate: day,
        sex: woman ? 'female' : 'male',
        serial: nik.slice(12),
      });
    }),
  );
});

test('nobody is born in the future', () => {
  expect(nikParts('3273010101270001', 2026).birthDate).toBe('1927-01-01');
  expect(nikParts('3273010101260001', 2026).birthDate).toBe('2026-01-01');
});

describe('what cannot be a NIK says why', () => {
  test.each([
    ['', 'nik-empty'],
    ['  . - ', 'nik-empty'],
    ['327301450890000A', 'nik-characters'],
    ['3,27301E+15', 'nik-characters'],
    ['3273014508900001\u0000', 'nik-characters'],
    ['٣٢٧٣٠١٤٥٠٨٩٠٠٠٠١', 'nik-characters'],
    ['0073014508900001', 'nik-area'],
    ['3200014508900001', 'nik-area'],
    ['3273004508900001', 'nik-area'],
    ['3273010008900001', 'nik-date'],
    ['3273013208900001', 'nik-date'],
    ['3273014008900001', 'nik-date'],
    ['3273017208900001', 'nik-date'],
    ['3273018108900001', 'nik-date'],
    ['3273010100900001', 'nik-date'],
    ['3273010113900001', 'nik-date'],
    ['3273013002900001', 'nik-date'],
    ['3273012902010001', 'nik-date'],
    ['3273014508900000', 'nik-serial'],
  ])('%j: %s', (typed, code) => {
    expect(readNik(typed).problem?.code).toBe(code);
  });

  test('29 February of a year that ends in 00 or 04 was a day, for women too', () => {
    expect(readNik('3273012902000001')).toEqual({ value: '3273012902000001' });
    expect(readNik('3273016902040001')).toEqual({ value: '3273016902040001' });
  });

  test('digits of full width, as some keyboards type them, are digits', () => {
    expect(readNik('３２７３０１４５０８９００００１')).toEqual({ value: '3273014508900001' });
  });

  test('no text makes reading fail, and no problem repeats what was typed', () => {
    fc.assert(
      fc.property(anyText(40), (typed) => {
        const { value, problem } = readNik(typed);
        expect((value === undefined) !== (problem === undefined)).toBe(true);
        expect(value ?? '0'.repeat(16)).toMatch(/^\d{16}$/);
        expect(Object.keys(problem ?? { code: '' }).filter((key) => key !== 'count')).toEqual(['code']);
      }),
    );
  });
});
