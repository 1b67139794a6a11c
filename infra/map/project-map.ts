import { readFile } from 'node:fs/promises';
import { type GeoProjection, geoEquirectangular } from 'd3-geo';
import { feature } from 'topojson-client';

/** Units across the country: 2.5 km each, half a pixel of the widest screen that shows it. */
export const mapWidth = 2000;

export type ProjectedMap = { height: number; outline: string; place: (latitude: number, longitude: number) => Point };
type Point = [x: number, y: number];

/** Indonesia as Natural Earth draws it at 1:10m, on a plain grid of degrees: along the equator that distorts nothing. */
export const projectMap = async (): Promise<ProjectedMap> => {
  const source = new URL(import.meta.resolve('world-atlas/countries-10m.json'));
  const world: Parameters<typeof feature>[0] = JSON.parse(await readFile(source, 'utf8'));
  const { countries } = world.objects;
  const all = countries?.type === 'GeometryCollection' ? countries.geometries : [];
  const country = all.find(({ properties }) => JSON.stringify(properties) === '{"name":"Indonesia"}');
  if (country === undefined) throw new Error('world-atlas has no Indonesia');
  const drawn = feature(world, country);
  if (drawn.type !== 'Feature' || drawn.geometry.type !== 'MultiPolygon')
    throw new Error('Indonesia is no set of islands');
  const { geometry } = drawn;

  const projection = geoEquirectangular().fitWidth(mapWidth, geometry);
  const place = (latitude: number, longitude: number) => rounded(projection, [longitude, latitude]);
  const rings = geometry.coordinates.flat().map((ring) => ring.map((at) => rounded(projection, at as Point)));
  return {
    height: Math.max(...rings.flat().map(([, y]) => y)),
    outline: rings.map(pathOf).join(''),
    place,
  };
};

const rounded = (projection: GeoProjection, at: Point): Point => {
  const [x, y] = projection(at) ?? [Number.NaN, Number.NaN];
  return [Math.round(x), Math.round(y)];
};

/** In steps from point to point: half the length of places. What is smaller than a unit is left out; Natural Earth's smallest islets are not. */
const pathOf = (ring: readonly Point[]): string => {
  const [start = [0, 0], ...rest] = ring;
  let [x, y] = start;
  const steps: string[] = [];
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue;
    steps.push(`${nextX - x}${nextY < y ? '' : ','}${nextY - y}`);
    [x, y] = [nextX, nextY];
  }
  return steps.length < 3 ? '' : `M${start.join(',')}l${steps.slice(0, -1).join(' ').replaceAll(' -', '-')}z`;
};
