import { isCity } from './cities.ts';

/**
 * City codes that went out of use when provinces were split, `old:present`. A NIK keeps the code it was issued under for life.
 * A code given to another city since is left out, and so are kecamatan: those of Papua were numbered anew (234 of 588 differ).
 */
const movedCities = {
  'Papua, 2022 (UU 14, 15 and 16/2022)':
    '91.01:93.01 91.02:95.01 91.04:94.01 91.07:94.02 91.08:94.03 91.09:94.04 91.12:95.02 91.13:95.03 91.14:95.04 91.16:93.02 ' +
    '91.17:93.03 91.18:93.04 91.21:95.05 91.22:95.06 91.23:95.07 91.24:95.08 91.25:94.05 91.26:94.06 91.27:94.07 91.28:94.08',
  'Papua Barat Daya, 2022 (UU 29/2022)': '92.01:96.01 92.04:96.02 92.05:96.03 92.09:96.04 92.10:96.05 92.71:96.71',
  'Kalimantan Utara, 2012 (UU 20/2012)': '64.04:65.01 64.05:65.03 64.06:65.02 64.10:65.04 64.73:65.71',
  'Sulawesi Barat, 2004 (UU 26/2004)': '73.19:76.04 73.20:76.05 73.21:76.02 73.23:76.03 73.25:76.01',
};

/** Each old city code with the present one. */
export const historicCities: ReadonlyMap<string, string> = new Map(
  Object.values(movedCities).flatMap((pairs) =>
    pairs.split(' ').map((pair): [string, string] => [pair.slice(0, 5), pair.slice(6)]),
  ),
);

/** The code that a city has today: its own where it exists, a moved city's new one, nothing where no city ever had it that we know of. */
export const presentCode = (cityCode: string): string | undefined =>
  isCity(cityCode) ? cityCode : historicCities.get(cityCode);
