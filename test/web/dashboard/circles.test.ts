import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { provinces } from '../../../shared/domain/areas/cities.ts';
import { labelsOf } from '../../../web/dashboard/figures/circle-labels.ts';
import { type Circle, circleAt, circlesOf } from '../../../web/dashboard/figures/circles.ts';
import { type CityRow, cityRows } from '../../../web/dashboard/figures/city-rows.ts';
import { mapSize } from '../../../web/dashboard/map/indonesia.generated.ts';
import { placeOf } from '../../../web/dashboard/map/place-of.ts';
import { countsOf } from './counts-of.ts';

const all = provinces.flatMap((province) => province.cities);
const rowsOf = (figures: Record<string, [confirmed: number, waiting: number]>): CityRow[] =>
  cityRows(
    countsOf(
      Object.entries(figures).map(([cityCode, [confirmed, waiting]]) => ({
        cityCode,
        cityName: cityCode,
        confirmed,
        waiting,
      })),
    ),
    [],
    0,
  );
const draw = (rows: CityRow[], width: number) => {
  const scale = width / mapSize.width;
  const size = { width, height: mapSize.height * scale };
  const onScreen = (code: string) => {
    const place = placeOf(code);
    return place && ([place[0] * scale, place[1] * scale] as const);
  };
  return { size, circles: circlesOf(rows, onScreen, size) };
};
const pairs = (circles: readonly Circle[]) =>
  circles.flatMap((one, at) => circles.slice(at + 1).map((other) => [one, other] as const));
const overlap = ([one, other]: readonly [Circle, Circle]) =>
  one.r + other.r - Math.hypot(one.x - other.x, one.y - other.y);

/** The run of the pictures: eleven cities, five of them close together on Java. */
const run = rowsOf({
  '21.71': [1000, 212],
  '12.71': [1000, 348],
  '73.71': [1000, 291],
  '18.71': [1000, 164],
  '35.78': [1000, 402],
  '36.73': [1000, 138],
  '64.71': [1000, 97],
  '51.71': [1000, 183],
  '32.73': [942, 37],
  '33.74': [871, 0],
  '31.71': [3412, 0],
});

describe('circles', () => {
  test('have areas as their sign-ups, and discs in them as those who have a place', () => {
    const { circles } = draw(run, 900);
    const jakarta = circles.find(({ row }) => row.cityCode === '31.71') as Circle;
    expect(circles).toHaveLength(11);
    for (const { row, r, promised } of circles) {
      expect(r ** 2 / jakarta.r ** 2).toBeCloseTo(row.total / jakarta.row.total, 5);
      expect(promised ** 2 / r ** 2).toBeCloseTo(row.confirmed / row.total, 5);
    }
  });

  test.each([270, 330, 560, 900, 1300])(
    'of a run in eleven cities do not cross at %i px, and stay near their city',
    (width) => {
      const { circles } = draw(run, width);
      expect(pairs(circles).filter((pair) => overlap(pair) > 0)).toEqual([]);
      for (const { x, y, home } of circles) expect(Math.hypot(x - home[0], y - home[1])).toBeLessThan(40);
    },
  );

  test('of all 514 cities hardly touch where there is room, and none is off the map', () => {
    const rows = rowsOf(
      Object.fromEntries(all.map(({ code }, at) => [code, [1 + ((at * 7919) % 900), (at * 31) % 50]])),
    );
    const { circles, size } = draw(rows, 1300);
    expect(circles).toHaveLength(514);
    expect(pairs(circles).filter((pair) => overlap(pair) > 1)).toEqual([]);
    for (const { x, y, r } of circles)
      expect(x >= r && y >= r && x <= size.width - r && y <= size.height - r).toBe(true);
  });

  test('come out the same for the same figures, in whatever order the cities come', () => {
    const order = (circles: Circle[]) => circles.toSorted((a, b) => a.row.cityCode.localeCompare(b.row.cityCode));
    expect(order(draw(run, 900).circles)).toEqual(order(draw(run.toReversed(), 900).circles));
  });

  test('stay on the map and keep their places apart, whoever signs up where', () => {
    const figures = fc.dictionary(
      fc.constantFrom(...all.map(({ code }) => code)),
      fc.tuple(fc.nat(50_000), fc.nat(5_000)),
      {
        maxKeys: 30,
      },
    );
    fc.assert(
      fc.property(figures, fc.integer({ min: 260, max: 1400 }), (each, width) => {
        const { circles, size } = draw(rowsOf(each), width);
        expect(circles).toHaveLength(Object.keys(each).length);
        for (const { x, y, r, promised } of circles) {
          expect(Number.isFinite(x + y + r) && promised <= r).toBe(true);
          expect(x >= r && y >= r && x <= size.width - r && y <= size.height - r).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('leave out who lives nobody knows where', () => {
    expect(draw(rowsOf({ '-': [5, 0], '32.73': [1, 0] }), 900).circles.map(({ row }) => row.cityCode)).toEqual([
      '32.73',
    ]);
  });

  test('answer to a finger beside them, and not to one far out at sea', () => {
    const { circles } = draw(run, 330);
    for (const circle of circles) expect(circleAt(circles, [circle.x, circle.y])).toBe(circle);
    const denpasar = circles.find(({ row }) => row.cityCode === '51.71') as Circle;
    expect(circleAt(circles, [denpasar.x, denpasar.y + denpasar.r + 12])).toBe(denpasar);
    expect(circleAt(circles, [10, 110])).toBeUndefined();
  });
});

describe('names', () => {
  test.each([270, 330, 900, 1300])('at %i px stand on no circle and on no other name', (width) => {
    const { circles, size } = draw(run, width);
    const labels = labelsOf(circles, () => 84, 16, size);
    const boxes = labels.map(({ x, y, anchor }) => {
      const left = anchor === 'start' ? x : anchor === 'end' ? x - 84 : x - 42;
      return { left, right: left + 84, top: y - 12.5, bottom: y + 3.5 };
    });
    for (const [at, box] of boxes.entries()) {
      for (const other of boxes.slice(at + 1))
        expect(
          box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
        ).toBe(false);
      for (const { x, y, r } of circles) {
        const [nearX, nearY] = [Math.min(box.right, Math.max(box.left, x)), Math.min(box.bottom, Math.max(box.top, y))];
        expect(Math.hypot(nearX - x, nearY - y)).toBeGreaterThan(r - 0.1);
      }
    }
    expect(labels.length).toBeGreaterThan(width < 400 ? 3 : 8);
  });
});
