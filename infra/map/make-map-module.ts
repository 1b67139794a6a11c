import { writeFile } from 'node:fs/promises';
import { cityPoints } from './city-points.ts';
import { mapWidth, projectMap } from './project-map.ts';

const path = 'web/dashboard/map/indonesia.generated.ts';

/** The dashboard's map, projected here once, so that a page needs no library for it: 13 KB gzipped; d3-geo and topojson-client alone are 10. */
export const makeMapModule = async (): Promise<{ path: string; text: string }> => {
  const { height, outline, place } = await projectMap();
  const lines = cityPoints.split('\n').map((line) => {
    const [province = '', cities = ''] = line.split('=');
    const placed = cities.split(';').map((city) => {
      const [code, latitude, longitude] = city.split(' ');
      return `${code} ${place(Number(latitude), Number(longitude)).join(' ')}`;
    });
    return `${province}=${placed.join(';')}`;
  });
  const text = [
    '// Made by infra/map from world-atlas (Natural Earth, public domain) and infra/map/city-points.ts, never edited.',
    `export const mapSize = { width: ${mapWidth}, height: ${height} };`,
    `export const outline =\n  '${outline}';`,
    `export const cityPlaces = \`${lines.join('\n')}\`;`,
  ].join('\n');
  return { path, text: `${text}\n` };
};

export const writeMapModule = async (): Promise<void> => {
  const { path: file, text } = await makeMapModule();
  await writeFile(new URL(`../../${file}`, import.meta.url), text);
};
