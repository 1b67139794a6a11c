import { computed, signal } from '@preact/signals';
import type { CitiesFile, CityFile } from '../../../shared/domain/areas/area-files.ts';
import { keepAreas, keptAreas } from './kept-areas.ts';

type Named = { code: string; name: string };

export const areasMissing = signal(false);
const provinceCities = signal<Named[]>([]);
const file = signal<{ city: string; districts: CityFile['districts'] } | undefined>(undefined);

/** As the network has it, else as this phone had it last: villages are chosen without a network too. */
const load = async <T>(name: string): Promise<T | undefined> => {
  const path = `/areas/${name}.json`;
  try {
    const response = await fetch(path);
    areasMissing.value = !response.ok;
    if (response.ok) await keepAreas(path, response.clone());
    return response.ok ? await response.json() : undefined;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const kept = await keptAreas(path);
    areasMissing.value = kept === undefined;
    return kept?.json();
  }
};

/** Cities to choose from: only where the competition spans a province. */
export const loadCities = async (areaCode: string): Promise<void> => {
  if (areaCode.length !== 2 || provinceCities.value.length > 0) return;
  const found = await load<CitiesFile>('cities');
  const [, , cities = []] = found?.provinces.find(([code]) => code === areaCode) ?? [];
  provinceCities.value = cities.map(([code, name]) => ({ code, name }));
};
export const cities = computed(() => provinceCities.value);

export const loadCity = async (city: string): Promise<void> => {
  if (city === '' || file.value?.city === city) return;
  const found = await load<CityFile>(city);
  if (found) file.value = { city, districts: found.districts };
};

/** Those of the city that lie within the competition's area. */
export const districtsIn = (city: string, areaCode: string): Named[] =>
  file.value?.city === city
    ? file.value.districts
        .filter(([code]) => areaCode.length < 8 || areaCode.startsWith(code))
        .map(([code, name]) => ({ code, name }))
    : [];

export const villagesIn = (district: string, areaCode: string): Named[] =>
  (file.value?.districts.find(([code]) => code === district)?.[2] ?? [])
    .map(([lastFour, name]) => ({ code: `${district}.${lastFour}`, name }))
    .filter(({ code }) => areaCode.length < 13 || code === areaCode);
