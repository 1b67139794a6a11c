import fc from 'fast-check';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { beforeAll, describe, expect, test } from 'vitest';
import { cityName, isCity, provinceName, provinceOf, provinces } from '../../shared/domain/areas/cities.ts';
import { districtsOf, isDistrict, isVillage, villagesOf } from '../../shared/domain/areas/villages.ts';

const source = {
  provinces: new Set<string>(),
  cities: new Set<string>(),
  districts: new Set<string>(),
  villages: new Set<string>(),
};

beforeAll(async () => {
  source.provinces = new Set((await getProvinces()).map(({ code }) => code));
  source.cities = new Set((await getRegencies()).map(({ code }) => code));
  source.districts = new Set((await getDistricts()).map(({ code }) => code));
  source.villages = new Set((await getVillages()).map(({ code }) => code));
});

describe('as many areas as Kepmendagri 300.2.2-2138/2025 counts', () => {
  const cities = provinces.flatMap((province) => province.cities.map(({ code }) => code));
  const districts = cities.flatMap(districtsOf);

  test('38 provinces, 514 cities: 416 regencies and 98 municipalities', () => {
    expect(provinces).toHaveLength(38);
    expect(cities).toHaveLength(514);
    expect(cities.filter((code) => cityName(code)?.startsWith('Kab. '))).toHaveLength(416);
    expect(cities.filter((code) => cityName(code)?.startsWith('Kota '))).toHaveLength(98);
  });

  test('7,285 kecamatan', () => expect(districts).toHaveLength(7285));

  test('83,762 villages: 8,496 kelurahan and 75,266 desa', () => {
    const villages = districts.flatMap(villagesOf);
    expect(villages).toHaveLength(83_762);
    expect(villages.filter((code) => code[9] === '1')).toHaveLength(8496);
  });
});

describe('what exists', () => {
  test('every code of the source is found', () => {
    expect([...source.provinces].filter((code) => provinceName(code) === undefined)).toEqual([]);
    expect([...source.cities].filter((code) => !isCity(code) || cityName(code) === undefined)).toEqual([]);
    expect([...source.districts].filter((code) => !isDistrict(code))).toEqual([]);
    expect([...source.villages].filter((code) => !isVillage(code))).toEqual([]);
  });

  test('the codes of a city and of a district are listed as the source has them', () => {
    expect(districtsOf('32.73')).toEqual([...source.districts].filter((code) => code.startsWith('32.73.')));
    expect(villagesOf('11.03.02')).toEqual([...source.villages].filter((code) => code.startsWith('11.03.02.')));
  });

  test('no other code is found, however near to a real one', () => {
    const digits = (length: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
    const anyCode = fc.tuple(digits(2), digits(2), digits(2), digits(4)).map((parts) => parts.join('.'));
    const neighbour = fc
      .tuple(fc.constantFrom(...source.villages), fc.integer({ min: -3, max: 12 }))
      .map(([code, step]) => code.slice(0, 9) + String(Number(code.slice(9)) + step).padStart(4, '0'));
    const torn = fc
      .tuple(fc.constantFrom(...source.villages), fc.nat(13), fc.string({ maxLength: 3 }))
      .map(([code, at, extra]) => code.slice(0, at) + extra + code.slice(at));
    fc.assert(
      fc.property(fc.oneof(anyCode, neighbour, torn, fc.string()), (code) => {
        expect(isVillage(code)).toBe(source.villages.has(code));
        for (const part of [code, code.slice(0, 8)]) expect(isDistrict(part)).toBe(source.districts.has(part));
        for (const part of [code, code.slice(0, 5)]) expect(isCity(part)).toBe(source.cities.has(part));
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['', ' ', '32.73.01', '32.73.01.1001 ', '32.73.01=1001', '3273011001', '32.73.01.100e', '٣٢.٧٣.٠١.١٠٠١'])(
    'not a village: %j',
    (code) => expect(isVillage(code)).toBe(false),
  );

  test.each(['32.73x01', '32.73 01', '32.7301', '32.73.1', '32.73.01.'])('not a kecamatan: %j', (code) => {
    expect(isDistrict(code)).toBe(false);
    expect(isVillage(`${code}.1001`)).toBe(false);
  });

  test('nothing is known of an area that is not there', () => {
    expect(cityName('32.99')).toBeUndefined();
    expect(provinceOf('99.01')).toBeUndefined();
    expect(provinceOf('3273')).toBeUndefined();
    expect(districtsOf('32.99')).toEqual([]);
    expect(villagesOf('32.73.99')).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['32.73', 'Kota Bandung'],
    ['32.04', 'Kab. Bandung'],
    ['31.74', 'Kota Jakarta Selatan'],
    ['31.01', 'Kab. Kepulauan Seribu'],
    ['93.01', 'Kab. Merauke'],
  ])('%s is %s', (code, name) => expect(cityName(code)).toBe(name));

  test('no two cities have one name, so a name alone says which', () => {
    const names = provinces.flatMap((province) => province.cities.map(({ name }) => name));
    expect(new Set(names).size).toBe(514);
  });

  test('a province is known from any code below it', () => {
    expect(['32', '32.73', '32.73.01', '32.73.01.1001'].map(provinceOf)).toEqual(['32', '32', '32', '32']);
    expect(provinceName('31')).toBe('DKI Jakarta');
  });
});
