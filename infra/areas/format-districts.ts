import type { AreaSource } from './read-source.ts';

/** One line a city: `32.73 01=Sukasari;02=Coblong`: the last two digits of its districts with their names. */
export const formatDistricts = ({ cities, districts }: AreaSource): string => {
  const districtsIn = Map.groupBy(districts, ({ cityCode }) => cityCode);
  return cities
    .map(
      ({ code }) =>
        `${code} ${(districtsIn.get(code) ?? []).map((own) => `${own.code.slice(6)}=${own.name}`).join(';')}`,
    )
    .join('\n');
};
