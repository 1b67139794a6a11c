import { expect, test } from 'vitest';
import { provinces } from '../../../shared/domain/areas/cities.ts';
import { findCities } from '../../../web/sign-up/find-cities.ts';

const all = provinces.flatMap(({ name: province, cities }) =>
  cities.map(({ code, name }) => ({ code, name, province })),
);
const found = (typed: string) => findCities(all, typed).map(({ name }) => name);

test('a town comes before the towns whose names begin like it', () => {
  const bandung = found('bandung');
  expect(bandung.slice(0, 2).sort()).toEqual(['Kab. Bandung', 'Kota Bandung']);
  expect(bandung[2]).toBe('Kab. Bandung Barat');
});

test('"kota" and "kab" tell two towns of one name apart, however they are written', () => {
  expect(found('kota bandung')[0]).toBe('Kota Bandung');
  expect(found('KAB. bandung')[0]).toBe('Kab. Bandung');
  expect(found('kabupaten bandung bar')[0]).toBe('Kab. Bandung Barat');
});

test('a province finds its cities, after all that are named so themselves', () => {
  const bali = found('bali');
  expect(bali[0]).toBe('Kota Balikpapan');
  expect(bali).toContain('Kota Denpasar');
});

test('nothing typed finds nothing, and so does what no city is called', () => {
  expect(found('  ')).toEqual([]);
  expect(found('atlantis')).toEqual([]);
});

test('every city is found by its own name, first', () => {
  for (const { name } of all) expect(found(name)[0]).toBe(name);
});
