import { computed } from '@preact/signals';
import { readNik } from '../../shared/domain/nik.ts';
import { type City, cities } from './areas.ts';
import { campaign } from './campaign.ts';
import { draft } from './form.ts';

/** Where a person most likely lives: where their NIK was issued, and where they want to run. Most never type. */
export const suggestedCities = computed((): City[] => {
  const nik = readNik(draft.value.nik).value;
  const session = campaign.value?.sessions.find(({ sessionId }) => sessionId === draft.value.session);
  const codes = new Set([nik && `${nik.slice(0, 2)}.${nik.slice(2, 4)}`, session?.cityCode]);
  return [...codes].flatMap((code) => cities.value?.find((city) => city.code === code) ?? []);
});
