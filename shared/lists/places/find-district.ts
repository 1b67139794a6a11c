import { districtsByCity } from './districts.generated.ts';
import { nearestNames } from './nearest-names.ts';
import { placeKey, placeWords } from './place-key.ts';

/** What a district's cell says: one district, or which ones it could be, or that there is none of this name. */
export type DistrictFinding =
  | { code: string; isTypo: boolean }
  | { problem: 'district-ambiguous' | 'district-elsewhere' | 'district-unknown'; candidates: readonly string[] };

type Districts = {
  byCity: Map<string, Map<string, string>>;
  byName: Map<string, string[]>;
  names: Map<string, string>;
};
let districts: Districts | undefined;

/** The text is taken apart at the first question, 20 ms, and not when the module loads. */
const readDistricts = (): Districts => {
  const read: Districts = { byCity: new Map(), byName: new Map(), names: new Map() };
  for (const line of districtsByCity.split('\n')) {
    const city = line.slice(0, 5);
    const inCity = new Map<string, string>();
    for (const entry of line.slice(6).split(';')) {
      const code = `${city}.${entry.slice(0, 2)}`;
      const name = entry.slice(3);
      const key = placeKey(placeWords(name));
      inCity.set(key, code);
      read.byName.set(key, [...(read.byName.get(key) ?? []), code]);
      read.names.set(code, name);
    }
    read.byCity.set(city, inCity);
  }
  return read;
};
const load = () => (districts ??= readDistricts());

export const districtName = (code: string): string | undefined => load().names.get(code);

/** The cities that have a district of this name, by `placeKey`. */
export const citiesWithDistrict = (key: string): string[] => [
  ...new Set((load().byName.get(key) ?? []).map((code) => code.slice(0, 5))),
];

/** Reads a district by code or name, within its city where that is known: names repeat over the country, never within a city. */
export const findDistrict = (text: string, cityCode: string | undefined): DistrictFinding => {
  const question = `${cityCode} ${text}`;
  const known = findings.get(question);
  if (known) return known;
  const finding = lookUp(text, cityCode);
  if (findings.size > 20_000) findings.clear();
  findings.set(question, finding);
  return finding;
};
/** A list says the same few districts over and over. Bounded, since a cell can say anything. */
const findings = new Map<string, DistrictFinding>();

const lookUp = (text: string, cityCode: string | undefined): DistrictFinding => {
  const [, ...digits] = /^\s*(\d\d)\.?(\d\d)\.?(\d\d)(?!\d)/.exec(text) ?? [];
  if (digits.length > 0) {
    const code = digits.join('.');
    if (!load().names.has(code)) return { problem: 'district-unknown', candidates: [] };
    return cityCode === undefined || code.startsWith(cityCode)
      ? { code, isTypo: false }
      : { problem: 'district-elsewhere', candidates: [code] };
  }
  const key = districtKey(text);
  const everywhere = load().byName.get(key) ?? [];
  if (cityCode === undefined) {
    const [code = ''] = everywhere;
    if (everywhere.length === 1) return { code, isTypo: false };
    return { problem: everywhere.length === 0 ? 'district-unknown' : 'district-ambiguous', candidates: everywhere };
  }
  const inCity = load().byCity.get(cityCode);
  const exact = inCity?.get(key);
  if (exact !== undefined) return { code: exact, isTypo: false };
  const near = nearestNames(key, inCity?.keys() ?? []).flatMap((name) => inCity?.get(name) ?? []);
  const [code = ''] = near;
  if (near.length === 1) return { code, isTypo: true };
  if (near.length > 1) return { problem: 'district-ambiguous', candidates: near };
  return { problem: everywhere.length > 0 ? 'district-elsewhere' : 'district-unknown', candidates: everywhere };
};

/** Which of several cities has this district: what tells Kota Bandung from Kab. Bandung without a guess. */
export const citiesThatHave = (text: string, cityCodes: readonly string[]): string[] => {
  const key = districtKey(text);
  return cityCodes.filter((city) => load().byCity.get(city)?.has(key));
};

const districtKey = (text: string) => {
  const words = placeWords(text);
  return placeKey(
    /^(kec|kecamatan|distrik|kapanewon|kemantren|district)$/.test(words[0] ?? '') ? words.slice(1) : words,
  );
};
