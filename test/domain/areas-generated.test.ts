import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getVillages } from 'idn-area-data';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatCities } from '../../infra/areas/format-cities.ts';
import { makeAreaModules } from '../../infra/areas/make-area-modules.ts';
import { writeAreaFiles } from '../../infra/areas/write-area-files.ts';
import type { CitiesFile, CityFile } from '../../shared/domain/areas/area-files.ts';
import { cityName, provinces } from '../../shared/domain/areas/cities.ts';
import { isVillage } from '../../shared/domain/areas/villages.ts';

test('the committed area data is what the source gives today', async () => {
  const modules = await makeAreaModules();
  expect(modules.map(({ path }) => path)).toEqual([
    'shared/domain/areas/cities.generated.ts',
    'shared/domain/areas/villages.generated.ts',
    'shared/lists/places/village-names.generated.ts',
    'shared/lists/places/districts.generated.ts',
  ]);
  for (const { path, text } of modules) expect(await readFile(path, 'utf8')).toBe(text);
});

test('what the functions bundle stays small: villages within 150 KB, cities within 10 KB', async () => {
  const [cities, villages] = await makeAreaModules();
  expect(Buffer.byteLength(cities?.text ?? '')).toBeLessThan(10_000);
  expect(Buffer.byteLength(villages?.text ?? '')).toBeLessThan(150_000);
});

test('a name that is neither a Kab. nor a Kota, or has the number of the other, stops the generator', () => {
  const province = { code: '32', name: 'Jawa Barat' };
  const format = (code: string, name: string) =>
    formatCities({ provinces: [province], cities: [{ code, provinceCode: '32', name }], districts: [], villages: [] });
  expect(format('32.73', 'Kota Bandung')).toBe('32 Jawa Barat=73 Bandung');
  expect(() => format('32.73', 'Kab. Bandung')).toThrow('32.73');
  expect(() => format('32.04', 'Kota Bandung')).toThrow('32.04');
  expect(() => format('32.04', 'Bandung')).toThrow('32.04');
  expect(() => format('32.04', 'Kab. Bandung;Barat')).toThrow('32.04');
});

describe('the files that pages fetch', () => {
  let folder = '';
  const cityFiles = new Map<string, { file: CityFile; gzipped: number }>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'areas-'));
    await writeAreaFiles(folder);
    for (const name of (await readdir(folder)).filter((name) => /^\d/.test(name))) {
      const bytes = await readFile(join(folder, name));
      cityFiles.set(name.replace('.json', ''), { file: JSON.parse(bytes.toString()), gzipped: gzipSync(bytes).length });
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('one for each city, with all its kecamatan and villages by code and name', async () => {
    const villages = await getVillages();
    const names = new Map(
      [...cityFiles.values()].flatMap(({ file }) =>
        file.districts.flatMap(([district, , own]) => own.map(([lastFour, name]) => [`${district}.${lastFour}`, name])),
      ),
    );
    expect(cityFiles.size).toBe(514);
    expect(names.size).toBe(83_762);
    expect(villages.filter(({ code, name }) => names.get(code) !== name.replace(/["’]/g, "'"))).toEqual([]);
    expect([...names.keys()].filter((code) => !isVillage(code))).toEqual([]);
  });

  test('at most 5 KB gzipped for 99 in 100 cities and 6 KB for the one with most villages', () => {
    const sizes = [...cityFiles.values()].map(({ gzipped }) => gzipped).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length * 0.99)]).toBeLessThan(5000);
    expect(sizes.at(-1)).toBeLessThan(6000);
  });

  test('the city chooser gets every city under its province, within 5 KB gzipped', async () => {
    const bytes = await readFile(join(folder, 'cities.json'));
    const file: CitiesFile = JSON.parse(bytes.toString());
    expect(file.provinces.map(([code, name]) => [code, name])).toEqual(provinces.map(({ code, name }) => [code, name]));
    const cities = file.provinces.flatMap(([, , own]) => own);
    expect(cities).toHaveLength(514);
    expect(cities.filter(([code, name]) => cityName(code) !== name)).toEqual([]);
    expect(gzipSync(bytes).length).toBeLessThan(5000);
  });

  test('they carry the notice that their licence asks for, and NOTICE names the version they are made from', async () => {
    expect(await readFile(join(folder, 'NOTICE.txt'), 'utf8')).toContain('Open Database License');
    const { version } = JSON.parse(await readFile('node_modules/idn-area-data/package.json', 'utf8'));
    expect(await readFile('NOTICE', 'utf8')).toContain(`idn-area-data ${version}`);
  });
});
