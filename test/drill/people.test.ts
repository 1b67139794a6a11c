import { expect, test } from 'vitest';
import { cityName } from '../../shared/domain/areas/cities.ts';
import { isDistrict, isVillage } from '../../shared/domain/areas/villages.ts';
import { readName } from '../../shared/domain/name.ts';
import { nikParts, readNik } from '../../shared/domain/nik.ts';
import { occupations } from '../../shared/domain/occupations.ts';
import { readPhone } from '../../shared/domain/phone.ts';
import { type MadeUpPerson, makePeople, personMaker } from './people.ts';
import { scatter } from './scatter.ts';

const take = (count: number, ...crowd: Parameters<typeof makePeople>): MadeUpPerson[] =>
  makePeople(...crowd)
    .take(count)
    .toArray();

test('100,000 people have 100,000 NIKs and 100,000 phones', () => {
  const niks = new Set<string>();
  const phones = new Set<string>();
  for (const { person, phoneE164 } of makePeople('all different').take(100_000)) {
    niks.add(person.nik);
    phones.add(phoneE164);
  }
  expect([niks.size, phones.size]).toEqual([100_000, 100_000]);
});

test('a scattered order visits every number once and none outside', () => {
  for (const size of [1, 2, 3, 1000, 65_537]) {
    const numberAt = scatter(size, 12_345);
    const visited = new Set(Array.from({ length: size }, (_, index) => numberAt(index)));
    expect([visited.size, Math.min(...visited), Math.max(...visited)]).toEqual([size, 0, size - 1]);
    expect(() => numberAt(size)).toThrow(RangeError);
  }
});

test('each passes as a person: name, NIK and phone are read, and the NIK says the same as the person', () => {
  for (const { person, sex, birthDate, phoneE164 } of take(3000, 'read by our own rules')) {
    expect(readName(person.name).value).toBe(person.name);
    expect(readNik(person.nik).value).toBe(person.nik);
    expect(readPhone(person.phone).value).toBe(phoneE164);
    const parts = nikParts(person.nik, 2026);
    expect([parts.sex, parts.birthDate, isDistrict(parts.districtCode)]).toEqual([sex, birthDate, true]);
  }
});

test('each lives in a village that exists, in its own district and city', () => {
  for (const { person } of take(3000, 'at home')) {
    expect(isVillage(person.villageCode)).toBe(true);
    expect(person.villageCode.startsWith(`${person.districtCode}.`)).toBe(true);
    expect(person.districtCode.startsWith(`${person.cityCode}.`)).toBe(true);
    expect([person.rw, person.rt].join()).toMatch(/^0[0-2]\d,0[0-2]\d$/);
  }
});

test('the same seed makes the same people, another seed others; an index alone finds its person', () => {
  expect(take(20, 'again')).toEqual(take(20, 'again'));
  expect(take(20, 'again')).not.toEqual(take(20, 'other'));
  expect(take(20, 'again', { from: 500 })[3]).toEqual(personMaker('again')(503));
});

test('a crowd can be kept to some cities', () => {
  const cities = new Set(
    take(500, 'run', { cities: ['32.73', '21.71'] }).map(({ person }) => cityName(person.cityCode)),
  );
  expect(cities).toEqual(new Set(['Kota Bandung', 'Kota Batam']));
});

test('names are as mixed as real lists: one word, titles, Balinese, Batak; phones in five spellings; every occupation', () => {
  const people = take(5000, 'mixed').map(({ person }) => person);
  for (const shape of [/^\p{L}+$/u, /^Hj\. /, /, S\.Pd$/, /^(I|Ni) (Wayan|Made) /, / (Siregar|Simanjuntak)/, /'/]) {
    expect([shape, people.some(({ name }) => shape.test(name))]).toEqual([shape, true]);
  }
  for (const shape of [/^08\d\d-/, /^08\d\d /, /^08\d+$/, /^\+62/, /^628/]) {
    expect([shape, people.some(({ phone }) => shape.test(phone))]).toEqual([shape, true]);
  }
  expect(new Set(people.map(({ occupation }) => occupation)).size).toBe(occupations.length);
  expect(new Set(people.map(({ membership }) => membership))).toEqual(new Set(['member', 'new', 'none']));
});
