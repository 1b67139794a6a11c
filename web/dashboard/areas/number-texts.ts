import type { Text, TextAround } from '../../lib/say.ts';
import type { NumberColumn, NumberProblem } from './read-numbers.ts';

/** The titles of the template, which are read back. */
export const columnTitles = {
  areaCode: { id: 'Kode wilayah', en: 'Area code' },
  target: { id: 'Target', en: 'Target' },
  occupation: { id: 'Pekerjaan', en: 'Profession' },
  from: { id: 'Dari', en: 'From' },
  to: { id: 'Sampai', en: 'To' },
  residents: { id: 'Penduduk 18+', en: 'Residents over 18' },
  baseline: { id: 'Peserta awal', en: 'Earlier members' },
  validFrom: { id: 'Berlaku sejak', en: 'Valid from' },
} as const satisfies Record<NumberColumn, Text>;

export const problemTexts = {
  area: { id: 'Kode wilayah tidak dikenal. Contoh: 32.71.01', en: 'This area code is not known. Example: 32.71.01' },
  number: { id: 'Isi angka bulat, misalnya 35000', en: 'A whole number, such as 35000' },
  day: { id: 'Isi tanggal, misalnya 31/12/2026', en: 'A date, such as 31/12/2026' },
  'days-swapped': { id: 'Harus sesudah tanggal mulai', en: 'Must be after the first day' },
  occupation: {
    id: 'Pekerjaan tidak dikenal. Contoh: Guru ngaji',
    en: 'This profession is not known. Example: Quran teacher',
  },
  'occupation-area': {
    id: 'Per pekerjaan hanya untuk kota, provinsi atau semua',
    en: 'By profession only for a city, a province or all',
  },
  nothing: {
    id: 'Tidak ada angka di baris ini: isi Target, Penduduk 18+ atau Peserta awal',
    en: 'No number in this line: give Target, Residents over 18 or Earlier members',
  },
  'by-server': { id: 'Ditolak server', en: 'The server refuses it' },
} as const satisfies Record<NumberProblem['code'], Text>;

export const texts = {
  title: { id: 'Impor target dan pembagi', en: 'Import targets and denominators' },
  hint: {
    id: 'CSV atau XLSX, satu wilayah satu baris. Angka yang berlaku sejak tanggal baru tidak mengubah persentase hari-hari sebelumnya.',
    en: 'CSV or XLSX, a line for each area. A number that is valid from a new day does not change the percentages of the days before.',
  },
  file: { id: 'Pilih berkas', en: 'Choose a file' },
  template: { id: 'Templat XLSX', en: 'XLSX template' },
  noHeader: {
    id: 'Judul kolom tidak ditemukan. Harus ada “Kode wilayah” dan satu angka. Pakai templat.',
    en: 'No column titles were found. There must be “Area code” and one number. Use the template.',
  },
  kind: { id: 'Untuk', en: 'For' },
  value: { id: 'Angka', en: 'Number' },
  problems: { id: 'Perlu diperbaiki', en: 'To be fixed' },
  rest: { id: 'Baris lain sudah benar dan tetap bisa disimpan.', en: 'The other lines are right and can be saved.' },
  sending: { id: 'Menyimpan …', en: 'Saving …' },
} as const satisfies Record<string, Text>;

export const found: TextAround<[string, string, string]> = {
  id: (targets, denominators, problems) => `${targets} target, ${denominators} pembagi, ${problems} perlu diperbaiki`,
  en: (targets, denominators, problems) => `${targets} targets, ${denominators} denominators, ${problems} to be fixed`,
};
export const save: TextAround<[string]> = { id: (n) => `Simpan ${n} angka`, en: (n) => `Save ${n} numbers` };
export const saved: TextAround<[string]> = {
  id: (n) => `${n} angka tersimpan. Menyimpan berkas yang sama lagi tidak mengubah apa pun.`,
  en: (n) => `${n} numbers are saved. Saving the same file again changes nothing.`,
};
export const atLine: TextAround<[string, string]> = {
  id: (line, column) => `Baris ${line}, ${column}`,
  en: (line, column) => `Line ${line}, ${column}`,
};
export const more: TextAround<[string]> = { id: (n) => `… dan ${n} lagi`, en: (n) => `… and ${n} more` };
