import { writeFile } from 'node:fs/promises';
import { formatCities } from './format-cities.ts';
import { formatDistricts } from './format-districts.ts';
import { formatVillageNames } from './format-village-names.ts';
import { formatVillages } from './format-villages.ts';
import { readAreaSource } from './read-source.ts';

export type GeneratedFile = { path: string; text: string };

/** The committed look-up data of `shared/domain/areas` and `shared/lists/places`, made anew from idn-area-data. Paths are relative to the project. */
export const makeAreaModules = async (): Promise<GeneratedFile[]> => {
  const source = await readAreaSource();
  return [
    { path: 'shared/domain/areas/cities.generated.ts', text: moduleOf('citiesByProvince', formatCities(source)) },
    { path: 'shared/domain/areas/villages.generated.ts', text: moduleOf('villagesByCity', formatVillages(source)) },
    {
      path: 'shared/lists/places/village-names.generated.ts',
      text: moduleOf('villageNames', formatVillageNames(source)),
    },
    { path: 'shared/lists/places/districts.generated.ts', text: moduleOf('districtsByCity', formatDistricts(source)) },
  ];
};

export const writeAreaModules = async (): Promise<void> => {
  for (const { path, text } of await makeAreaModules())
    await writeFile(new URL(`../../${path}`, import.meta.url), text);
};

const moduleOf = (name: string, text: string) =>
  `// Made by infra/areas from idn-area-data, never edited. Open Database License 1.0: see NOTICE.\nexport const ${name} = \`${text}\`;\n`;
