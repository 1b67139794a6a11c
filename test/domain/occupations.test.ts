import { expect, test } from 'vitest';
import { findOccupation, occupationSynonyms } from '../../shared/domain/occupation-synonyms.ts';
import { occupations } from '../../shared/domain/occupations.ts';

test.each([
  ['ojol', 'ojol'],
  ['  Driver  OJOL ', 'ojol'],
  ['Pedagang Pasar', 'pedagang-pasar'],
  ['Supir Angkot', 'sopir-angkot'],
  ['Sekretaris RT', 'pengurus-rt'],
  ['bendahara RW', 'pengurus-rw'],
  ['Marbot', 'penjaga-rumah-ibadah'],
  ['BURUH HARIAN LEPAS', 'buruh-harian'],
  ['Petani/Pekebun', 'petani'],
  ['PPSU', 'ppsu'],
])('%j in a list is %s', (text, code) => expect(findOccupation(text)).toBe(code));

test('what is not known stays unknown', () => {
  expect(['', 'x', 'pedagang besar mobil', '🙂'].map(findOccupation)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('every code, label and synonym leads to its own occupation, so no two share one', () => {
  for (const { code, id, en } of occupations) {
    for (const name of [code, id, en, ...occupationSynonyms[code].split(', ')])
      expect([name, findOccupation(name)]).toEqual([name, code]);
  }
});

test('codes are unique slugs of at most 60 letters, which the sign-up form takes', () => {
  const codes: string[] = occupations.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code) || code.length > 60)).toEqual([]);
});
