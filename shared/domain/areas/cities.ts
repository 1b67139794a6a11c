import { citiesByProvince } from './cities.generated.ts';

/** A regency or a municipality by its Kemendagri code, with its name as people write it: `32.73` "Kota Bandung". */
export type City = { code: string; name: string; provinceCode: string };
export type Province = { code: string; name: string; cities: City[] };

/** All 38, in the order of their codes: roughly from west to east. */
export const provinces: readonly Province[] = citiesByProvince.split('\n').map((line) => {
  const [head = '', tail = ''] = line.split('=');
  const provinceCode = head.slice(0, 2);
  const cities = tail.split(';').map((entry) => ({
    code: `${provinceCode}.${entry.slice(0, 2)}`,
    name: `${entry >= '71' ? 'Kota' : 'Kab.'} ${entry.slice(3)}`,
    provinceCode,
  }));
  return { code: provinceCode, name: head.slice(3), cities };
});

const cities = new Map(provinces.flatMap((province) => province.cities.map((city) => [city.code, city])));
const provinceNames = new Map(provinces.map(({ code, name }) => [code, name]));

export const isCity = (code: string): boolean => cities.has(code);

/** Nothing where no city has this code today; ask `presentCode` first for codes from old lists. */
export const cityName = (code: string): string | undefined => cities.get(code)?.name;

/** The province's code, of any area's code at or below it: `32.73.01` → `32`. Nothing where there is no such province. */
export const provinceOf = (code: string): string | undefined =>
  provinceNames.has(code.slice(0, 2)) && /^\d\d(\.|$)/.test(code) ? code.slice(0, 2) : undefined;

export const provinceName = (code: string): string | undefined => provinceNames.get(code);
