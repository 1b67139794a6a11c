import { provinces } from '../../../shared/domain/areas/cities.ts';

/** All 514, as the city box searches them. */
export const allCities = provinces.flatMap((province) =>
  province.cities.map(({ code, name }) => ({ code, name, province: province.name })),
);
