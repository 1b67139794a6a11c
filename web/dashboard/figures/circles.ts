import type { CityRow } from './city-rows.ts';

/** A city on the map, in pixels: `r` is everybody who signed up, `promised` who has a place. `home` is where the city lies. */
export type Circle = { row: CityRow; home: Point; x: number; y: number; r: number; promised: number };
export type Point = readonly [x: number, y: number];
export type Size = { width: number; height: number };

const smallest = 3;
/** All circles together cover at most this share of the map, so that the country stays to be seen. */
const shareCovered = 0.07;
const gap = 2;
const rounds = 120;

/** Areas are to each other as the sign-ups are, but for the smallest; circles that would cross are moved apart, as little as need be. */
export const circlesOf = (
  rows: readonly CityRow[],
  placeOf: (cityCode: string) => Point | undefined,
  size: Size,
): Circle[] => {
  const scale = scaleOf(rows, size);
  const circles = rows.flatMap((row) => {
    const home = placeOf(row.cityCode);
    if (home === undefined) return [];
    const r = Math.max(smallest, scale * Math.sqrt(row.total));
    const promised = row.total === 0 ? 0 : r * Math.sqrt(row.confirmed / row.total);
    return [{ row, home, x: home[0], y: home[1], r, promised }];
  });
  return moveApart(circles, size);
};

const scaleOf = (rows: readonly CityRow[], { width, height }: Size): number => {
  const people = rows.reduce((sum, { total }) => sum + total, 0);
  if (people === 0) return 0;
  const most = Math.max(...rows.map(({ total }) => total));
  const largest = Math.min(48, Math.max(13, width * 0.03));
  return Math.min(Math.sqrt((shareCovered * width * height) / (Math.PI * people)), largest / Math.sqrt(most));
};

/** Each round pushes crossing circles apart and draws all a little way home; at the end they are only pushed. */
const moveApart = (circles: readonly Circle[], { width, height }: Size): Circle[] => {
  const moved = circles.map((circle) => ({ ...circle })).sort((a, b) => a.x - b.x || a.y - b.y);
  const reach = 2 * Math.max(0, ...moved.map(({ r }) => r)) + gap;
  for (let round = 0; round < rounds; round += 1) {
    let crossed = false;
    moved.sort((a, b) => a.x - b.x);
    for (const [at, one] of moved.entries()) {
      for (let next = at + 1; next < moved.length; next += 1) {
        const other = moved[next] as Circle;
        if (other.x - one.x > reach) break;
        crossed = push(one, other) || crossed;
      }
    }
    const homeward = round < rounds - 40 ? 0.08 : 0;
    for (const circle of moved) {
      circle.x = within(circle.x + homeward * (circle.home[0] - circle.x), circle.r, width);
      circle.y = within(circle.y + homeward * (circle.home[1] - circle.y), circle.r, height);
    }
    if (!crossed && homeward === 0) break;
  }
  return moved;
};

/** The larger one stays where it is for the most part. Two in one spot go apart sideways. */
const push = (one: Circle, other: Circle): boolean => {
  const away = Math.hypot(other.x - one.x, other.y - one.y);
  const missing = one.r + other.r + gap - away;
  if (missing <= 0.01) return false;
  const [dx, dy] = away < 0.01 ? [1, 0] : [(other.x - one.x) / away, (other.y - one.y) / away];
  const part = other.r ** 2 / (one.r ** 2 + other.r ** 2);
  one.x -= dx * missing * part;
  one.y -= dy * missing * part;
  other.x += dx * missing * (1 - part);
  other.y += dy * missing * (1 - part);
  return true;
};

const within = (value: number, r: number, most: number) => Math.min(most - r - 1, Math.max(r + 1, value));

/** The circle that a finger means: the one it is in or, up to so many pixels away, nearest to. */
export const circleAt = (circles: readonly Circle[], [x, y]: Point, near = 22): Circle | undefined => {
  const distance = (circle: Circle) => Math.hypot(circle.x - x, circle.y - y) - circle.r;
  const [nearest] = circles.toSorted((a, b) => distance(a) - distance(b));
  return nearest && distance(nearest) <= near ? nearest : undefined;
};
