import { computed, effect, signal } from '@preact/signals';
import type { CitiesFile, CityFile } from '../../shared/domain/areas/area-files.ts';
import { draft } from './form.ts';

export type City = { code: string; name: string; province: string };

/** Every city and regency of the country; asked for when the chooser is first used, or a draft names one. */
export const cities = signal<City[] | undefined>(undefined);
/** The chosen city's districts with their villages. */
const cityFile = signal<{ code: string; file: CityFile } | undefined>(undefined);
export const areasMissing = signal(false);

const load = async <T>(name: string): Promise<T | undefined> => {
  areasMissing.value = false;
  try {
    const response = await fetch(`/areas/${name}.json`);
    if (response.ok) return await response.json();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  areasMissing.value = true;
  return undefined;
};

export const loadCities = async (): Promise<void> => {
  if (cities.value) return;
  const file = await load<CitiesFile>('cities');
  if (file)
    cities.value = file.provinces.flatMap(([, province, list]) =>
      list.map(([code, name]) => ({ code, name, province })),
    );
};

const loadCity = async (code: string): Promise<void> => {
  if (code === '' || cityFile.value?.code === code) return;
  const file = await load<CityFile>(code);
  if (file && draft.value.city === code) cityFile.value = { code, file };
};

/** What a draft names is loaded with the page, and each city as it is chosen. */
export const followDraft = (): void => {
  effect(() => {
    const { city } = draft.value;
    if (city === '') return;
    void loadCities();
    void loadCity(city);
  });
};

export const loadAreasAgain = (): void => {
  void loadCities();
  void loadCity(draft.value.city);
};

const chosen = computed(() => (cityFile.value?.code === draft.value.city ? cityFile.value.file : undefined));

/** Districts of the chosen city, nothing while they are not loaded. */
export const districts = computed(() => chosen.value?.districts.map(([code, name]) => ({ code, name })));

export const villages = computed(() =>
  chosen.value?.districts
    .find(([code]) => code === draft.value.district)?.[2]
    .map(([lastFour, name]) => ({ code: `${draft.value.district}.${lastFour}`, name })),
);
