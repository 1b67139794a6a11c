import type { AreaSource } from './read-source.ts';

/**
 * One line a province: `32 Jawa Barat=01 Bogor;…;71 Bogor`. "Kab." and "Kota" are left out of the names:
 * a code that ends in 71 or more is a Kota's (true of all 514, and checked here).
 */
export const formatCities = ({ provinces, cities }: AreaSource): string =>
  provinces.map(({ code, name }) => `${code} ${name}=${citiesOf(cities, code).join(';')}`).join('\n');

const citiesOf = (cities: AreaSource['cities'], province: string) =>
  cities
    .filter(({ provinceCode }) => provinceCode === province)
    .map(({ code, name }) => {
      const [, kind = '', bare = ''] = /^(Kab\.|Kota) ([^;=]+)$/.exec(name) ?? [];
      if ((kind === 'Kota') !== code.slice(3) >= '71' || bare === '')
        throw new Error(`${code} ${name}: neither Kab. nor Kota by its code`);
      return `${code.slice(3)} ${bare}`;
    });
