import { expect, test } from 'vitest';
import { pickLanguage } from '../../../web/lib/pick-language.ts';

test('the link decides, then what was chosen before, then it is Indonesian', () => {
  expect(pickLanguage('en', 'id')).toBe('en');
  expect(pickLanguage(null, 'en')).toBe('en');
  expect(pickLanguage(null, undefined)).toBe('id');
});

test('a language that we do not have is as good as none', () => {
  expect(pickLanguage('fr', 'en')).toBe('en');
  expect(pickLanguage('fr', 'jv')).toBe('id');
});
