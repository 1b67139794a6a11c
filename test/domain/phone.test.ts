import * as fc from 'fast-check';
import parsePhoneNumber from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { readPhone, showPhone } from '../../shared/domain/phone.ts';
import { anyText } from './any-text.ts';

const digits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((all) => all.join(''));

const isMobile = (e164: string) => {
  const parsed = parsePhoneNumber(e164);
  return parsed?.country === 'ID' && parsed.isValid() && parsed.getType() === 'MOBILE';
};

test('takes for a mobile number exactly what the numbering plan does', () => {
  fc.assert(
    fc.property(fc.tuple(fc.constantFrom('', '8', '80', '81', '84', '85', '89'), digits(4, 13)), ([start, rest]) => {
      const national = start + rest;
      fc.pre(!/^(0|62)/.test(national));
      const { value } = readPhone(`0${national}`);
      expect(value).toBe(isMobile(`+62${national}`) ? `+62${national}` : undefined);
    }),
    { numRuns: 3000 },
  );
});

const mobile = fc
  .tuple(fc.constantFrom('1', '2', '3', '5', '6', '7', '8', '9'), digits(7, 10))
  .map(([second, rest]) => `8${second}${rest}`);

test('reads one number the same from every way in which it is typed', () => {
  const prefix = fc.constantFrom('0', '+62', '62', '0062', '', '+620', '620', '+62(0)', '(+62) 0', '\u202a+62');
  const gap = fc.constantFrom('', ' ', '-', '.', '\u00a0', ' – ', '/', '(', '\u2011', '\u2212', '\u200b', '\u202c');
  fc.assert(
    fc.property(mobile, prefix, fc.array(gap), (national, start, gaps) => {
      const typed = start + [...national].map((digit, at) => (gaps[at] ?? '') + digit).join('');
      expect(readPhone(` ${typed}\t`)).toEqual({ value: `+62${national}` });
    }),
    { numRuns: 500 },
  );
});

test('a 0 before 62 is one too many, and a landline of Kabanjahe, 0628, is not one of them', () => {
  expect(readPhone('062812 3456 7890')).toEqual({ value: '+6281234567890' });
  expect(readPhone('0628 201234').problem?.code).toBe('phone-not-mobile');
});

test('shown as at home, it is read as the same number again', () => {
  fc.assert(
    fc.property(mobile, (national) => {
      expect(readPhone(showPhone(`+62${national}`))).toEqual({ value: `+62${national}` });
    }),
  );
  expect(showPhone('+6281234567890')).toBe('0812 3456 7890');
});

describe('what is no mobile number says why', () => {
  test.each([
    ['', 'phone-empty'],
    [' - ', 'phone-empty'],
    ['8.12E+10', 'phone-characters'],
    ['0812-3456-789O', 'phone-characters'],
    ['0812 3456 7890 / 0813', 'phone-long'],
    ['+62812+3456', 'phone-characters'],
    ['٠٨١٢٣٤٥٦٧٨٩٠', 'phone-characters'],
    ['0812 345', 'phone-short'],
    ['081234567890123', 'phone-long'],
    ['021 7918 1234', 'phone-not-mobile'],
    ['0800 123 4567', 'phone-not-mobile'],
    ['0804 123 4567', 'phone-not-mobile'],
    ['0840 1234 5678', 'phone-not-mobile'],
    ['+65 8123 4567', 'phone-not-mobile'],
    ['+1 812 345 6789', 'phone-not-mobile'],
    ['+81 2 3456 7890', 'phone-not-mobile'],
    ['110', 'phone-short'],
  ])('%j: %s', (typed, code) => {
    expect(readPhone(typed).problem?.code).toBe(code);
  });

  test('digits of full width, as some keyboards type them, are digits', () => {
    expect(readPhone('０８１２３４５６７８９０')).toEqual({ value: '+6281234567890' });
  });

  test('no text makes reading fail', () => {
    fc.assert(
      fc.property(anyText(40), (typed) => {
        const { value, problem } = readPhone(typed);
        expect((value === undefined) !== (problem === undefined)).toBe(true);
        expect(value === undefined || isMobile(value)).toBe(true);
      }),
    );
  });
});
