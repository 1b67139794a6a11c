import { type FieldProblem, fieldProblemText } from '../../shared/domain/field-problems.ts';
import { language } from './language.ts';
import type { Text } from './say.ts';

/** What is wrong in two or three words, for a list of problems: "NIK: kurang 1 angka". */
const shortTexts: Partial<Record<FieldProblem['code'], Text>> = {
  required: { id: 'belum diisi', en: 'missing' },
  'not-a-choice': { id: 'belum dipilih', en: 'not chosen' },
  'name-empty': { id: 'belum diisi', en: 'missing' },
  'name-characters': { id: 'ada tanda yang bukan huruf', en: 'has signs that are no letters' },
  'nik-empty': { id: 'belum diisi', en: 'missing' },
  'nik-characters': { id: 'ada yang bukan angka', en: 'has more than digits' },
  'nik-short': { id: 'kurang # angka', en: '# digit(s) short' },
  'nik-long': { id: 'kelebihan # angka', en: '# digit(s) too many' },
  'nik-date': { id: 'tanggal lahirnya tidak mungkin', en: 'impossible birth date' },
  'nik-area': { id: 'kode wilayahnya tidak ada', en: 'unknown area code' },
  'nik-serial': { id: 'empat angka terakhir salah', en: 'wrong last four digits' },
  'phone-empty': { id: 'belum diisi', en: 'missing' },
  'phone-characters': { id: 'ada yang bukan angka', en: 'has more than digits' },
  'phone-short': { id: 'terlalu pendek', en: 'too short' },
  'phone-long': { id: 'terlalu panjang', en: 'too long' },
  'phone-not-mobile': { id: 'bukan nomor HP Indonesia', en: 'not an Indonesian mobile' },
  'rt-rw': { id: 'harus 1 sampai 3 angka', en: 'must be 1 to 3 digits' },
  'consent-missing': { id: 'belum dicentang', en: 'not ticked' },
  'area-unknown': { id: 'tidak dikenal', en: 'unknown' },
  'area-elsewhere': { id: 'bukan bagian dari wilayah di atasnya', en: 'not part of the area above' },
};

export const shortProblem = (problem: FieldProblem): string => {
  const text = shortTexts[problem.code];
  return text
    ? text[language.value].replace('#', String(problem.count ?? '?'))
    : fieldProblemText(problem, language.value);
};
