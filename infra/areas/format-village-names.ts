import type { AreaSource } from './read-source.ts';

/** One line a district: `32.71.01 Mulyaharja;Pamoyanan`: its villages' names in the order of their codes. */
export const formatVillageNames = ({ districts, villages }: AreaSource): string => {
  const villagesIn = Map.groupBy(villages, ({ districtCode }) => districtCode);
  return districts
    .map(({ code }) => `${code} ${(villagesIn.get(code) ?? []).map(({ name }) => name).join(';')}`)
    .join('\n');
};
