import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeMapModule } from '../../../infra/map/make-map-module.ts';
import { provinces } from '../../../shared/domain/areas/cities.ts';
import { historicCities } from '../../../shared/domain/areas/historic-codes.ts';
import { mapSize, outline } from '../../../web/dashboard/map/indonesia.generated.ts';
import { placeOf } from '../../../web/dashboard/map/place-of.ts';

type Point = readonly [x: number, y: number];

const rings: Point[][] = outline
  .split('M')
  .slice(1)
  .map((ring) => {
    const [start = '', steps = ''] = ring.split('l');
    let [x = 0, y = 0] = start.split(',').map(Number);
    const points: Point[] = [[x, y]];
    const numbers = (steps.match(/-?\d+/g) ?? []).map(Number);
    for (let at = 0; at < numbers.length; at += 2) {
      x += numbers[at] ?? 0;
      y += numbers[at + 1] ?? 0;
      points.push([x, y]);
    }
    return points;
  });

const isOnLand = ([x, y]: Point): boolean =>
  rings.reduce((inside, ring) => {
    const crossings = ring.filter(([ax, ay], at) => {
      const [bx, by] = ring.at(at - 1) as Point;
      return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay);
    });
    return inside !== (crossings.length % 2 === 1);
  }, false);
const toLand = ([x, y]: Point) =>
  isOnLand([x, y]) ? 0 : Math.min(...rings.flat().map(([ax, ay]) => Math.hypot(ax - x, ay - y)));

test('the committed map is what the source gives today, within 18 KB gzipped', async () => {
  const { path, text } = await makeMapModule();
  expect(await readFile(path, 'utf8')).toBe(text);
  expect(gzipSync(text).length).toBeLessThan(18 * 1024);
});

test('each of the 514 cities has its own place on the map, on land or within 8 km of it', () => {
  const cities = provinces.flatMap((province) => province.cities);
  const places = cities.map(({ code }) => ({ code, at: placeOf(code) }));
  expect(places).toHaveLength(514);
  expect(places.filter(({ at }) => at === undefined)).toEqual([]);
  expect(new Set(places.map(({ at }) => String(at))).size).toBeGreaterThan(505);
  // 2.5 km a unit. Natural Earth leaves the Thousand Islands out.
  const atSea = places.filter(({ at }) => toLand(at as Point) > 3).map(({ code }) => code);
  expect(atSea).toEqual(['31.01']);
  for (const { at } of places) {
    const [x, y] = at as Point;
    expect(x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height).toBe(true);
  }
});

test('well-known places are where they belong', () => {
  const x = (code: string) => placeOf(code)?.[0] ?? Number.NaN;
  const y = (code: string) => placeOf(code)?.[1] ?? Number.NaN;
  const fromWestToEast = [
    '11.72',
    '12.71',
    '31.71',
    '32.73',
    '33.74',
    '35.78',
    '51.71',
    '73.71',
    '81.71',
    '93.01',
    '91.71',
  ];
  expect(fromWestToEast.map(x)).toEqual(fromWestToEast.map(x).toSorted((a, b) => a - b));
  const fromNorthToSouth = ['11.72', '65.03', '61.71', '64.71', '73.71', '35.78', '53.71', '53.14'];
  expect(fromNorthToSouth.map(y)).toEqual(fromNorthToSouth.map(y).toSorted((a, b) => a - b));
  // A degree at the equator is 111.32 km, and the country is 46 degrees wide: Jakarta to Surabaya are 660 km.
  expect(Math.hypot(x('31.71') - x('35.78'), y('31.71') - y('35.78')) * 2.56).toBeCloseTo(660, -2);
});

test('a number from before a province was split stands where its city stands; what is no city stands nowhere', () => {
  for (const [before, now] of historicCities) expect(placeOf(before)).toEqual(placeOf(now));
  for (const code of ['-', '', '99.99', '32', '__proto__']) expect(placeOf(code)).toBeUndefined();
});
