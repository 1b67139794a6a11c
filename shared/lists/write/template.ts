import { writeXlsx } from 'hucre/xlsx';
import { provinces } from '../../domain/areas/cities.ts';
import type { Language } from '../../domain/field-problems.ts';
import { occupations } from '../../domain/occupations.ts';
import { columnTexts, listFields } from '../columns/list-field.ts';
import { csvRow, csvStart } from './csv-text.ts';
import { asText } from './xlsx-bytes.ts';

/** Only who has two people with one phone adds a column for that; the help says how. */
const templateFields = listFields.filter((field) => field !== 'ordinal');
type TemplateField = (typeof templateFields)[number];

/** Nobody: the row says that it is an example, and the doctor passes over it. */
const example: Record<Language, Record<TemplateField, string>> = {
  id: exampleOf('Contoh: Siti Aminah', '5 Agustus 1990', 'Pengemudi ojek online', 'peserta baru'),
  en: exampleOf('Example: Siti Aminah', '5 August 1990', 'App motorcycle-taxi driver', 'new'),
};
function exampleOf(
  name: string,
  birthDate: string,
  occupation: string,
  membership: string,
): Record<TemplateField, string> {
  const address = {
    cityCode: 'Kota Bandung',
    districtCode: 'Sukasari',
    villageCode: 'Gegerkalong',
    rw: '005',
    rt: '012',
  };
  return {
    name,
    nik: '3273014508900001',
    phone: '081234567890',
    birthDate,
    sex: 'P',
    ...address,
    occupation,
    membership,
  };
}

const help: Record<Language, string[]> = {
  id: [
    'Satu baris untuk satu orang. Nama, NIK dan No. HP wajib; kolom lain boleh kosong.',
    'NIK: 16 angka dari baris paling atas KTP. Sel di lembar ini sudah berformat teks, jadi angkanya tidak dibulatkan.',
    'Kalau menyalin dari berkas lain, pakai Tempel Khusus > Nilai, supaya format teks tidak hilang.',
    'No. HP: nomor Indonesia, misalnya 0812 3456 7890. Satu nomor saja.',
    'Tanggal lahir: tanggal, bulan, tahun. Tulis nama bulannya, misalnya 5 Agustus 1990, supaya tidak tertukar.',
    'Kab/Kota dan Pekerjaan: pilih dari daftar di selnya, atau ketik sendiri.',
    'Kelurahan/Desa: nama di dalam kecamatan itu, atau kodenya, misalnya 32.73.01.1002.',
    'Kepesertaan BPJS Ketenagakerjaan: anggota (sudah), peserta baru (daftar sekarang) atau belum.',
    'Dua orang dengan satu nomor HP, di acara tanpa NIK: tambahkan kolom Orang ke-, dan tulis 2 di baris orang kedua.',
    'Baris contoh boleh dihapus; kalau tidak, ia dilewati.',
  ],
  en: [
    'One row for each person. Name, NIK and phone are required; the other columns may stay empty.',
    'NIK: 16 digits from the top line of the ID card. Cells in this sheet are text already, so the digits are not rounded.',
    'When copying from another file use Paste Special > Values, so that the text format stays.',
    'Phone: an Indonesian number, for example 0812 3456 7890. One number only.',
    'Birth date: day, month, year. Write the name of the month, for example 5 August 1990, so that they cannot be swapped.',
    'City and occupation: choose from the list in the cell, or type.',
    'Village: its name within that district, or its code, for example 32.73.01.1002.',
    'Membership of BPJS Ketenagakerjaan: member (already), new (enrols now) or none.',
    'Two people with one phone, in a campaign without NIKs: add a column Person number, and write 2 in the second one’s row.',
    'The example may be deleted; if not, it is skipped.',
  ],
};

const memberships = { id: '"anggota,peserta baru,belum"', en: '"member,new,none"' } as const;

const sheetNames = {
  id: { people: 'Anggota', help: 'Petunjuk', choices: 'Pilihan' },
  en: { people: 'Members', help: 'Help', choices: 'Choices' },
};

/** Rows that are ready as text. Beyond them Excel's own format begins. */
const readyRows = 5000;

const rowsOf = (language: Language) => [
  templateFields.map((field): string => columnTexts[field][language]),
  templateFields.map((field) => example[language][field]),
];

/** The list to fill in, as XLSX: text cells, drop-downs for sex, city and occupation, an example, a sheet of help. */
export const templateXlsx = (language: Language): Promise<Uint8Array> => {
  const names = sheetNames[language];
  const cities = provinces.flatMap((province) => province.cities.map(({ name }) => name));
  const jobs = occupations.map((occupation) => occupation[language]);
  const columnOf = (field: TemplateField) => String.fromCharCode(65 + templateFields.indexOf(field));
  const choose = (field: TemplateField, formula1: string) =>
    // A warning lets people type a place in their own words: the doctor reads those too.
    ({
      type: 'list',
      formula1,
      range: `${columnOf(field)}2:${columnOf(field)}${readyRows}`,
      allowBlank: true,
      showErrorMessage: false,
    }) as const;

  const empty = templateFields.map(() => null);
  const rows = [...rowsOf(language), ...Array.from({ length: readyRows - 2 }, () => empty)];
  return writeXlsx({
    sheets: [
      {
        name: names.people,
        rows,
        columns: templateFields.map((field) => ({ width: example[language][field].length + 8, style: asText })),
        freezePane: { rows: 1 },
        dataValidations: [
          choose('sex', '"L,P"'),
          choose('cityCode', `${names.choices}!$A$1:$A$${cities.length}`),
          choose('occupation', `${names.choices}!$B$1:$B$${jobs.length}`),
          choose('membership', memberships[language]),
        ],
      },
      { name: names.help, rows: help[language].map((line) => [line]), columns: [{ width: 110 }] },
      { name: names.choices, rows: cities.map((city, index) => [city, jobs[index] ?? '']), hidden: true },
    ],
  });
};

export const templateCsv = (language: Language): string => csvStart + rowsOf(language).map(csvRow).join('');
