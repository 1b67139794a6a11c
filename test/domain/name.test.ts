import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readName, readText, shortenName } from '../../shared/domain/name.ts';
import { anyText } from './any-text.ts';

describe('a name', () => {
  test.each([
    ['Siti Aminah', 'Siti Aminah'],
    ['  Siti \t  Aminah ', 'Siti Aminah'],
    ['Siti\u00a0Aminah', 'Siti Aminah'],
    ['Suharti', 'Suharti'],
    ['Hj. Nurhayati, S.Pd', 'Hj. Nurhayati, S.Pd'],
    ["Ma'ruf Asy-Syafi’i", "Ma'ruf Asy-Syafi’i"],
    ['I Gusti Ngurah (Agung)', 'I Gusti Ngurah (Agung)'],
    ['Abdul/Abdullah', 'Abdul/Abdullah'],
    ['Rene\u0301', 'Ren\u00e9'],
    ['李小龍', '李小龍'],
    ['محمد', 'محمد'],
  ])('%j is kept as %j', (typed, name) => {
    expect(readName(typed)).toEqual({ value: name });
  });

  test.each([
    ['', 'name-empty'],
    [' \t\u00a0', 'name-empty'],
    ['. ,', 'name-characters'],
    ['Siti 2', 'name-characters'],
    ['Siti\nAminah', 'name-characters'],
    ['Siti\u0000', 'name-characters'],
    ['Siti \u202eAminah', 'name-characters'],
    ['Siti 😀', 'name-characters'],
    ['<b>Siti</b>', 'name-characters'],
    ['=HYPERLINK(1)', 'name-characters'],
    ['a'.repeat(101), 'too-long'],
  ])('%j is refused as %s', (typed, code) => {
    expect(readName(typed).problem?.code).toBe(code);
  });

  test('may have 100 letters, of whatever script', () => {
    expect(readName('𠮷'.repeat(100)).problem).toBeUndefined();
    expect(readName('𠮷'.repeat(101)).problem).toEqual({ code: 'too-long', count: 100 });
  });

  test('that was read is read as the same again, and no text makes reading fail', () => {
    fc.assert(
      fc.property(anyText(60), (typed) => {
        const { value, problem } = readName(typed);
        expect((value === undefined) !== (problem === undefined)).toBe(true);
        expect(value === undefined || readName(value).value === value).toBe(true);
      }),
    );
  });
});

describe('a name shortened for a ticket', () => {
  test.each([
    ['Siti Aminah', 'Siti A.'],
    ['Suharti', 'Suharti'],
    ['Hj. Nurhayati Binti Umar', 'Hj. U.'],
    ['siti "aminah"', 'siti A.'],
    ['Siti (Aminah)', 'Siti A.'],
    ['Siti . -', 'Siti'],
    ['Ren\u00e9 \u00e9mile', 'Ren\u00e9 \u00c9.'],
  ])('%j becomes %j', (name, short) => {
    expect(shortenName(name)).toBe(short);
  });

  test('shows its first word and one letter more, never the rest', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 5 }), (words) => {
        expect(shortenName(words.join(' '))).toBe(`${words[0]} ${words.at(-1)?.[0]}.`);
      }),
    );
  });
});

describe('free text', () => {
  const read = readText(20);

  test.each([
    ['Ukuran L', 'Ukuran L'],
    ['  satu\r\ndua\rtiga ', 'satu\ndua\ntiga'],
    ['tab\there', 'tab\there'],
    ['😀 senang', '😀 senang'],
    ['', ''],
  ])('%j is kept as %j', (typed, text) => {
    expect(read(typed)).toEqual({ value: text });
  });

  test.each([
    '\u0000',
    '\u0008',
    '\u000b',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u200e',
    '\u202e',
    '\u2066',
    '\ud800',
    'a\ufeffb',
    '\uffff',
  ])('with %j in it is refused', (mark) => {
    expect(read(`a${mark}b`).problem).toEqual({ code: 'characters-not-allowed' });
  });

  test('is counted in letters as people see them stored, not in bytes', () => {
    expect(read('😀'.repeat(20)).problem).toBeUndefined();
    expect(read('😀'.repeat(21)).problem).toEqual({ code: 'too-long', count: 20 });
  });
});
