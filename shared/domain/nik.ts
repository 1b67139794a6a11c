import { type Reading, read, wrong } from './reading.ts';

/** What a NIK says of its holder: Permendagri 72/2022: area of issue (6), birth date ddmmyy with 40 added to a woman's day (6), serial (4). */
export type NikParts = { districtCode: string; birthDate: string; sex: 'female' | 'male'; serial: string };

/** Whether a day exists in any year that ends in these two digits: 29 February 00 existed in 2000, if not in 1900. */
const isBirthDay = (day: number, month: number, yy: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + yy, month, 0)).getUTCDate();

/** Reads a NIK as typed, with any spaces or dots between the digits. */
export const readNik = (text: string): Reading<string> => {
  const digits = text.normalize('NFKC').replace(/[\p{Cf}\s.\-‐-―−]/gu, '');
  if (digits === '') return wrong('nik-empty');
  if (!/^[0-9]+$/.test(digits)) return wrong('nik-characters');
  if (digits.length < 16) return wrong('nik-short', 16 - digits.length);
  if (digits.length > 16) return wrong('nik-long', digits.length - 16);
  if (!/^[1-9][0-9](0[1-9]|[1-9][0-9])(0[1-9]|[1-9][0-9])/.test(digits)) return wrong('nik-area');
  const dayOrMore = Number(digits.slice(6, 8));
  if (
    !isBirthDay(dayOrMore > 40 ? dayOrMore - 40 : dayOrMore, Number(digits.slice(8, 10)), Number(digits.slice(10, 12)))
  )
    return wrong('nik-date');
  return digits.endsWith('0000') ? wrong('nik-serial') : read(digits);
};

/** Takes 16 digits apart without judging them. `yearNow` settles the century: nobody is born in the future. */
export const nikParts = (nik: string, yearNow: number): NikParts => {
  const dayOrMore = Number(nik.slice(6, 8));
  const day = dayOrMore > 40 ? dayOrMore - 40 : dayOrMore;
  const century = Math.floor(yearNow / 100) * 100;
  const year = century + Number(nik.slice(10, 12)) - (Number(nik.slice(10, 12)) > yearNow % 100 ? 100 : 0);
  return {
    districtCode: `${nik.slice(0, 2)}.${nik.slice(2, 4)}.${nik.slice(4, 6)}`,
    birthDate: `${year}-${nik.slice(8, 10)}-${String(day).padStart(2, '0')}`,
    sex: dayOrMore > 40 ? 'female' : 'male',
    serial: nik.slice(12),
  };
};
