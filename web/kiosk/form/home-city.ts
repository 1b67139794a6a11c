import { computed, signal } from '@preact/signals';
import type { CitiesFile } from '../../../shared/domain/areas/area-files.ts';
import { readNik } from '../../../shared/domain/nik.ts';
import type { City } from '../../sign-up/areas.ts';
import { draft } from './form.ts';

/** Every city and regency of the country: kept by the service worker, so it is there without a network. */
export const cities = signal<readonly City[]>([]);

export const loadCities = async (): Promise<void> => {
  try {
    const response = await fetch('/areas/cities.json');
    if (!response.ok) return;
    const { provinces }: CitiesFile = await response.json();
    cities.value = provinces.flatMap(([, province, list]) => list.map(([code, name]) => ({ code, name, province })));
  } catch (error) {
    // No network and nothing kept: the city is then left open, which the server allows.
    if (!(error instanceof TypeError)) throw error;
  }
};

/** Where a person most likely lives: where their NIK was issued. Most never change it. */
export const homeCity = computed((): City | undefined => {
  const nik = readNik(draft.value.nik).value;
  const code = draft.value.city || (nik && `${nik.slice(0, 2)}.${nik.slice(2, 4)}`);
  return cities.value.find((city) => city.code === code);
});
