import { describe, expect, test } from 'vitest';
import { cityName, isCity, provinces } from '../../shared/domain/areas/cities.ts';
import { historicCities, presentCode } from '../../shared/domain/areas/historic-codes.ts';
import { provinceTiles } from '../../shared/domain/areas/province-tiles.ts';
import { timeZoneOf, zoneLabel } from '../../shared/domain/areas/time-zones.ts';

const cities = provinces.flatMap((province) => province.cities);

describe('codes from before provinces were split', () => {
  test.each([
    ['91.01', 'Kab. Merauke'],
    ['91.28', 'Kab. Deiyai'],
    ['92.71', 'Kota Sorong'],
    ['64.73', 'Kota Tarakan'],
    ['64.10', 'Kab. Tana Tidung'],
    ['73.20', 'Kab. Majene'],
  ])('%s is today that of %s', (old, name) => expect(cityName(presentCode(old) ?? '')).toBe(name));

  test('each leads from a code that is gone to one that exists, in another province, and no two to the same', () => {
    for (const [old, present] of historicCities) {
      expect([old, isCity(old), isCity(present), old.slice(0, 2) === present.slice(0, 2)]).toEqual([
        old,
        false,
        true,
        false,
      ]);
    }
    expect(historicCities.size).toBe(36);
    expect(new Set(historicCities.values()).size).toBe(36);
  });

  test('every city of the youngest provinces has one, and every gap in the numbers of the old ones is explained', () => {
    const young = cities.filter(({ provinceCode }) => ['65', '93', '94', '95', '96'].includes(provinceCode));
    expect(young.map(({ code }) => code).filter((code) => ![...historicCities.values()].includes(code))).toEqual([]);
    for (const { code: province, cities: own } of provinces) {
      const numbers = own.map(({ code }) => Number(code.slice(3)));
      const upTo = (last: number, first: number) =>
        Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
      const all = [
        ...upTo(Math.max(0, ...numbers.filter((number) => number < 70)), 1),
        ...upTo(Math.max(0, ...numbers.filter((number) => number > 70)), 71),
      ];
      const gaps = all
        .filter((number) => !numbers.includes(number))
        .map((number) => `${province}.${String(number).padStart(2, '0')}`);
      expect(gaps.filter((code) => presentCode(code) === undefined)).toEqual([]);
    }
  });

  test('a present code stays itself; a code nobody ever had is unknown', () => {
    expect(cities.filter(({ code }) => presentCode(code) !== code)).toEqual([]);
    expect(['32.99', '90.01', '', '91'].map(presentCode)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('time zones', () => {
  test('every city has one of the three', () => {
    expect(cities.filter(({ code }) => timeZoneOf(code) === undefined)).toEqual([]);
  });

  test.each([
    ['32.73', 'Asia/Jakarta', 'WIB'],
    ['61.71', 'Asia/Jakarta', 'WIB'],
    ['62.71', 'Asia/Jakarta', 'WIB'],
    ['63.71', 'Asia/Makassar', 'WITA'],
    ['64.71', 'Asia/Makassar', 'WITA'],
    ['51.71', 'Asia/Makassar', 'WITA'],
    ['81.71', 'Asia/Jayapura', 'WIT'],
    ['96.71', 'Asia/Jayapura', 'WIT'],
  ])('%s lives by %s, %s', (code, zone, label) => {
    expect(timeZoneOf(code)).toBe(zone);
    expect(zoneLabel(zone)).toBe(label);
  });

  test('they are the hours that the system itself keeps: UTC+7, +8 and +9', () => {
    const hourOf = (timeZone: string) =>
      new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).format(0);
    expect(['32.73', '73.71', '91.71'].map((code) => hourOf(timeZoneOf(code) ?? '').replace(/.*, /, ''))).toEqual([
      'GMT+7',
      'GMT+8',
      'GMT+9',
    ]);
  });

  test('nothing for a zone abroad or a code that is not there', () => {
    expect([timeZoneOf('99.01'), zoneLabel('Europe/Berlin'), zoneLabel('toString')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(zoneLabel('Asia/Pontianak')).toBe('WIB');
  });
});

describe('the map of tiles', () => {
  test('each of the 38 provinces has a tile of its own within 18 columns and 6 rows', () => {
    expect(Object.keys(provinceTiles).toSorted()).toEqual(provinces.map(({ code }) => code));
    expect(new Set(Object.values(provinceTiles).map(String)).size).toBe(38);
    for (const [column, row] of Object.values(provinceTiles)) {
      expect(column).toBeLessThan(18);
      expect(row).toBeLessThan(6);
    }
  });
});
