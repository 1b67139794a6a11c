import { presentCode } from '../../domain/areas/historic-codes.ts';
import { type CityKind, citiesByName, provinceKeys } from './city-names.ts';
import { citiesWithDistrict } from './find-district.ts';
import { nearestNames } from './nearest-names.ts';
import { placeKey, placeWords } from './place-key.ts';

/** What a city's cell says: one city (`isTypo` where letters were wrong), or which cities it could be, or why it is none. */
export type CityFinding =
  | { code: string; isTypo: boolean }
  | {
      problem: 'city-ambiguous' | 'city-unknown' | 'city-is-province' | 'city-is-district';
      candidates: readonly string[];
    };

const kindWords: Record<string, CityKind | 'both'> = {
  kab: 'Kab.',
  kabupaten: 'Kab.',
  kabupatn: 'Kab.',
  kabupten: 'Kab.',
  kabu: 'Kab.',
  regency: 'Kab.',
  kota: 'Kota',
  kotamadya: 'Kota',
  kotamadia: 'Kota',
  kodya: 'Kota',
  kodia: 'Kota',
  kotif: 'Kota',
  city: 'Kota',
  kabkota: 'both',
  kotakab: 'both',
};
/** "Kota Administrasi", "Kabupaten Daerah Tingkat II", "City of": they say nothing more. */
const fillWords = new Set(
  'adm admin administrasi administratif madya daerah tingkat dati tk ii of the prov provinsi dki'.split(' '),
);

/** Reads a city as lists write it: by code, name, short or former name, with or without its kind and province, a letter or two wrong. */
export const findCity = (text: string): CityFinding => {
  const known = findings.get(text);
  if (known) return known;
  const finding = findByCode(text) ?? findByName(text);
  // A list says the same few cities over and over: remembering is 50 times faster. Bounded, since a cell can say anything.
  if (findings.size > 20_000) findings.clear();
  findings.set(text, finding);
  return finding;
};
const findings = new Map<string, CityFinding>();

/** `32.73`, `3273`, `32.73 Kota Bandung`, `3273 - KOTA BANDUNG`. */
const findByCode = (text: string): CityFinding | undefined => {
  const [, province, city] = /^\s*(\d\d)\.?(\d\d)(?![\d.])/.exec(text) ?? [];
  if (province === undefined) return undefined;
  const code = presentCode(`${province}.${city}`);
  return code === undefined ? { problem: 'city-unknown', candidates: [] } : { code, isTypo: false };
};

const findByName = (text: string): CityFinding => {
  const parts = text.split(/[,;()]|\s[-–—/]\s/).map(placeWords);
  const named = parts.filter(
    (words) => words.length > 0 && !provinceKeys.has(placeKey(words.filter((word) => !fillWords.has(word)))),
  );
  const words = named.flat();
  if (words.length === 0)
    return { problem: parts.flat().length > 0 ? 'city-is-province' : 'city-unknown', candidates: [] };

  const readings = readingsOf(words);
  for (const { key, kind } of readings) {
    const cities = citiesByName.get(key);
    if (cities) return choose(cities, kind, false);
  }
  const { key, kind } = readings.at(-1) ?? { key: '', kind: undefined };
  if (key === '' || provinceKeys.has(key))
    return { problem: key === '' ? 'city-unknown' : 'city-is-province', candidates: [] };

  // Bangil is a district, not a Bangli with two letters swapped.
  const districts = citiesWithDistrict(key);
  if (districts.length > 0) return { problem: 'city-is-district', candidates: districts };
  const near = nearestNames(key, citiesByName.keys()).flatMap((other) => citiesByName.get(other) ?? []);
  return near.length === 0 ? { problem: 'city-unknown', candidates: [] } : choose(near, kind, true);
};

/**
 * A name with ever less of what stands before and behind it, the kind being what was left out: "Kab. Lima Puluh Kota" is
 * found before "Lima Puluh", and "Kota Baru" as Kotabaru. Last of all without the province: "Denpasar Bali".
 */
const readingsOf = (words: readonly string[]) => {
  let kind: CityKind | 'both' | undefined;
  let rest = words;
  const readings: { key: string; kind: CityKind | undefined }[] = [];
  const leaveOut = (word: string, fewer: readonly string[]) => {
    const said = Object.hasOwn(kindWords, word) ? kindWords[word] : undefined;
    if (said === undefined && !fillWords.has(word)) return false;
    if (said) kind = kind === undefined || kind === said ? said : 'both';
    rest = fewer;
    return true;
  };
  const add = () => readings.push({ key: placeKey(rest), kind: kind === 'both' ? undefined : kind });
  add();
  while (rest.length > 0 && leaveOut(rest[0] ?? '', rest.slice(1))) add();
  while (rest.length > 0 && leaveOut(rest.at(-1) ?? '', rest.slice(0, -1))) add();
  const city = [1, 2, 3]
    .map((length) => rest.slice(0, -length))
    .find((fewer) => provinceKeys.has(placeKey(rest.slice(fewer.length))));
  if (city !== undefined && city.length > 0)
    readings.splice(-1, 0, { key: placeKey(city), kind: kind === 'both' ? undefined : kind });
  return readings;
};

/** One city, or all that it could be. A kind that no city of this name has was a slip: there is only one it can be. */
const choose = (
  cities: readonly { code: string; kind: CityKind }[],
  kind: CityKind | undefined,
  isTypo: boolean,
): CityFinding => {
  const ofKind = kind === undefined ? cities : cities.filter((city) => city.kind === kind);
  const codes = [...new Set((ofKind.length > 0 ? ofKind : cities).map(({ code }) => code))];
  const [code = ''] = codes;
  return codes.length === 1 ? { code, isTypo } : { problem: 'city-ambiguous', candidates: codes };
};
