import { villagesByCity } from './villages.generated.ts';

/** Which kecamatan and kelurahan or desa exist. The text is cut into its 514 lines at the first question, not when the module loads. */
let lines: Map<string, string> | undefined;
const lineOf = (cityCode: string) => {
  lines ??= new Map(villagesByCity.split('\n').map((line) => [line.slice(0, 5), line]));
  return lines.get(cityCode);
};

/** The village ranges of a district: `1001-1008,2003`. Nothing where there is no such district. */
const rangesOf = (districtCode: string): string | undefined => {
  if (!/^\d\d\.\d\d\.\d\d$/.test(districtCode)) return undefined;
  const line = lineOf(districtCode.slice(0, 5));
  const at = line?.indexOf(` ${districtCode.slice(6)}=`) ?? -1;
  return at < 0 ? undefined : line?.slice(at + 4).split(' ', 1)[0];
};

/** Each range as its first and last number. */
const numbersOf = (ranges: string): [number, number][] =>
  ranges.split(',').map((range) => [Number(range.slice(0, 4)), Number(range.slice(-4))]);

export const isDistrict = (code: string): boolean => rangesOf(code) !== undefined;

export const isVillage = (code: string): boolean => {
  const ranges = /^.{8}\.\d{4}$/.test(code) ? rangesOf(code.slice(0, 8)) : undefined;
  const number = Number(code.slice(9));
  return ranges !== undefined && numbersOf(ranges).some(([first, last]) => first <= number && number <= last);
};

/** The codes of a city's districts, in order; none where there is no such city. */
export const districtsOf = (cityCode: string): string[] =>
  [...(lineOf(cityCode) ?? '').matchAll(/ (\d\d)=/g)].map(([, district]) => `${cityCode}.${district}`);

/** The codes of a district's villages, in order; none where there is no such district. */
export const villagesOf = (districtCode: string): string[] => {
  const ranges = rangesOf(districtCode);
  if (ranges === undefined) return [];
  return numbersOf(ranges).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => `${districtCode}.${first + index}`),
  );
};
