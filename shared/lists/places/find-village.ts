import { districtsOf, isVillage, villagesOf } from '../../domain/areas/villages.ts';
import { nearestNames } from './nearest-names.ts';
import { placeKey, placeWords } from './place-key.ts';
import { readVillageNames } from './village-source.ts';

export type VillageFinding =
  | { code: string; isTypo: boolean }
  | {
      problem: 'village-ambiguous' | 'village-elsewhere' | 'village-unknown' | 'village-alone';
      candidates: readonly string[];
    };

/** One line a district: `32.71.01 Mulyaharja;Pamoyanan`, its villages in the order of their codes. */
let lines: Map<string, string> | undefined;

/**
 * The names of all villages, 345 KB gzipped: wanted before a list that has villages is examined, and for no other. Codes are
 * understood without them.
 */
export const bringVillages = async (): Promise<void> => {
  lines ??= new Map((await readVillageNames()).split('\n').map((line) => [line.slice(0, 8), line.slice(9)]));
};

const namesOf = (districtCode: string): [code: string, name: string][] => {
  if (lines === undefined) throw new Error('The names of villages were not brought');
  const names = lines.get(districtCode)?.split(';') ?? [];
  return villagesOf(districtCode).map((code, nth) => [code, names[nth] ?? '']);
};

export const villageName = (code: string): string | undefined =>
  lines && namesOf(code.slice(0, 8)).find(([one]) => one === code)?.[1];

const codeIn = /(?<!\d)(\d\d)\.?(\d\d)\.?(\d\d)\.?(\d{4})(?!\d)/;

/** Reads a village by its code, or by its name within its district, or within its city where no other there has the name. */
export const findVillage = (
  text: string,
  districtCode: string | undefined,
  cityCode: string | undefined,
): VillageFinding => {
  const [, ...digits] = codeIn.exec(text) ?? [];
  if (digits.length > 0) {
    const code = digits.join('.');
    if (!isVillage(code)) return { problem: 'village-unknown', candidates: [] };
    const within = districtCode ?? cityCode;
    return within === undefined || code.startsWith(`${within}.`)
      ? { code, isTypo: false }
      : { problem: 'village-elsewhere', candidates: [] };
  }
  if (districtCode === undefined && cityCode === undefined) return { problem: 'village-alone', candidates: [] };
  const question = `${districtCode ?? cityCode} ${text}`;
  const known = findings.get(question);
  if (known) return known;
  const finding = lookUp(text, districtCode === undefined ? districtsOf(cityCode ?? '') : [districtCode]);
  if (findings.size > 20_000) findings.clear();
  findings.set(question, finding);
  return finding;
};
/** A list says the same few villages over and over. Bounded, since a cell can say anything. */
const findings = new Map<string, VillageFinding>();

const lookUp = (text: string, districtCodes: readonly string[]): VillageFinding => {
  const { kind, key } = readName(text);
  const byKey = new Map<string, string[]>();
  for (const [code, name] of districtCodes.flatMap(namesOf)) {
    const own = placeKey(placeWords(name));
    byKey.set(own, [...(byKey.get(own) ?? []), code]);
  }
  const one = (codes: readonly string[], isTypo: boolean): VillageFinding => {
    // A kelurahan's number begins with 1, a desa's with 2: who writes which it is tells two of one name apart.
    const ofKind = codes.filter((code) => kind === undefined || code[9] === kind);
    const [code = '', ...others] = ofKind.length > 0 ? ofKind : codes;
    return others.length === 0 ? { code, isTypo } : { problem: 'village-ambiguous', candidates: codes };
  };
  const exact = byKey.get(key);
  if (exact) return one(exact, false);
  const near = nearestNames(key, byKey.keys()).flatMap((name) => byKey.get(name) ?? []);
  return near.length === 0 ? { problem: 'village-unknown', candidates: [] } : one(near, true);
};

const kinds: Record<string, '1' | '2' | undefined> = {
  kel: '1',
  kelurahan: '1',
  kelurahandesa: undefined,
  keldesa: undefined,
  desakel: undefined,
  ds: '2',
  desa: '2',
  gampong: '2',
  nagari: '2',
  pekon: '2',
  kalurahan: '2',
  village: undefined,
};

const readName = (text: string): { kind: '1' | '2' | undefined; key: string } => {
  const words = placeWords(text);
  const rest = words.findIndex((word) => !Object.hasOwn(kinds, word));
  if (rest <= 0) return { kind: undefined, key: placeKey(words) };
  return { kind: rest === 1 ? kinds[words[0] ?? ''] : undefined, key: placeKey(words.slice(rest)) };
};
