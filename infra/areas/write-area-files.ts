import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CitiesFile, CityFile } from '../../shared/domain/areas/area-files.ts';
import { formatVillageNames } from './format-village-names.ts';
import { type AreaSource, readAreaSource } from './read-source.ts';

const notice =
  'Contains information from idn-area-data (https://github.com/fityannugroho/idn-area-data), which is made available\n' +
  'here under the Open Database License (ODbL): https://opendatacommons.org/licenses/odbl/1-0/\n';

/** Writes the files that pages fetch as `/areas/…` into `outDir`; the licence wants its notice beside them. 516 files, 3 MB. */
export const writeAreaFiles = async (outDir: string): Promise<void> => {
  const source = await readAreaSource();
  const files: [name: string, text: string][] = [
    ['NOTICE.txt', notice],
    ['cities.json', JSON.stringify(citiesFileOf(source))],
    ['villages.txt', formatVillageNames(source)],
    ...cityFilesOf(source).map(([code, file]): [string, string] => [`${code}.json`, JSON.stringify(file)]),
  ];
  await mkdir(outDir, { recursive: true });
  for (const [name, text] of files) await writeFile(join(outDir, name), text);
};

const citiesFileOf = ({ provinces, cities }: AreaSource): CitiesFile => {
  const citiesIn = Map.groupBy(cities, ({ provinceCode }) => provinceCode);
  return {
    provinces: provinces.map(({ code, name }) => [
      code,
      name,
      (citiesIn.get(code) ?? []).map((city) => [city.code, city.name]),
    ]),
  };
};

const cityFilesOf = ({ cities, districts, villages }: AreaSource): [cityCode: string, file: CityFile][] => {
  const districtsIn = Map.groupBy(districts, ({ cityCode }) => cityCode);
  const villagesIn = Map.groupBy(villages, ({ districtCode }) => districtCode);
  const villagesOf = (districtCode: string): [string, string][] =>
    (villagesIn.get(districtCode) ?? []).map(({ code, name }) => [code.slice(9), name]);
  return cities.map((city) => [
    city.code,
    { districts: (districtsIn.get(city.code) ?? []).map(({ code, name }) => [code, name, villagesOf(code)]) },
  ]);
};
