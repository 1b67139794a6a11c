import { scatter } from './scatter.ts';

export type MadeUpNik = { nik: string; districtCode: string; birthDate: string; sex: 'female' | 'male' };

const firstBirth = Date.UTC(1956, 0, 1);
const dayLength = 86_400_000;
const birthDays = (Date.UTC(2008, 0, 1) - firstBirth) / dayLength;
const firstSerial = 7001;
const serials = 9999 - firstSerial + 1;

/**
 * The `index`-th NIK issued in these districts; no two are the same. No NIKs are set aside for tests, so a real person's could be hit:
 * serials from 7001, which no kecamatan reaches in a day, make that unlikely.
 */
export const nikMaker = (districts: readonly string[], seed: number): ((index: number) => MadeUpNik) => {
  const numberAt = scatter(districts.length * birthDays * 2 * serials, seed);
  return (index) => {
    const number = numberAt(index);
    const districtCode = districts[number % districts.length] as string;
    const afterDistrict = Math.floor(number / districts.length);
    const born = new Date(firstBirth + (afterDistrict % birthDays) * dayLength).toISOString().slice(0, 10);
    const afterBirth = Math.floor(afterDistrict / birthDays);
    const sex = afterBirth % 2 === 0 ? 'female' : 'male';
    const serial = firstSerial + Math.floor(afterBirth / 2);
    return { nik: writeNik(districtCode, born, sex, serial), districtCode, birthDate: born, sex };
  };
};

/** Permendagri 72/2022: six digits of area, ddmmyy with 40 added to a woman's day, four of serial. */
const writeNik = (districtCode: string, birthDate: string, sex: 'female' | 'male', serial: number) => {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const shownDay = String(Number(day) + (sex === 'female' ? 40 : 0)).padStart(2, '0');
  return `${districtCode.replaceAll('.', '')}${shownDay}${month}${year.slice(2)}${serial}`;
};
