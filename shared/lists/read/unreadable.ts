import type { Language } from '../../domain/field-problems.ts';
import { limits } from './limits.ts';

const number = (count: number, language: Language) => count.toLocaleString(language === 'id' ? 'id-ID' : 'en');

/** Every way a whole file cannot be read, and what to do about it. `#` is the limit. */
export const unreadableTexts = {
  'empty-file': { id: 'Berkas ini kosong.', en: 'This file is empty.' },
  'file-too-large': {
    id: 'Berkas lebih besar dari # byte. Bagi menjadi beberapa berkas.',
    en: 'The file is larger than # bytes. Split it into several files.',
    limit: limits.fileBytes,
  },
  'too-many-rows': {
    id: 'Lebih dari # baris. Bagi menjadi beberapa berkas.',
    en: 'More than # rows. Split it into several files.',
    limit: limits.rows,
  },
  'too-many-columns': {
    id: 'Ada baris dengan lebih dari # kolom. Hapus kolom yang tidak dipakai.',
    en: 'A row has more than # columns. Delete the columns that are not used.',
    limit: limits.columns,
  },
  'line-too-long': {
    id: 'Ada baris yang tidak berakhir. Simpan lagi dari Excel sebagai CSV atau .xlsx.',
    en: 'A line does not end. Save it from Excel again, as CSV or .xlsx.',
  },
  'inflates-too-much': {
    id: 'Isi berkas Excel ini terlalu besar setelah dibuka. Salin barisnya ke buku kerja baru, lalu simpan lagi.',
    en: 'This Excel file grows too large when opened. Copy its rows to a new workbook and save that.',
  },
  'old-excel': {
    id: 'Ini Excel lama (.xls) atau berkas yang dikunci kata sandi. Buka di Excel, lalu simpan sebagai .xlsx tanpa kata sandi.',
    en: 'This is an old Excel file (.xls) or one with a password. Open it in Excel and save it as .xlsx without a password.',
  },
  'not-a-list': {
    id: 'Ini bukan berkas Excel (.xlsx) atau CSV. Buka daftarnya di Excel, lalu simpan sebagai .xlsx.',
    en: 'This is neither an Excel file (.xlsx) nor CSV. Open the list in Excel and save it as .xlsx.',
  },
  'damaged-file': {
    id: 'Berkas Excel ini rusak atau tidak lengkap. Buka di Excel, simpan lagi, lalu pilih berkas yang baru.',
    en: 'This Excel file is damaged or incomplete. Open it in Excel, save it again and choose the new file.',
  },
  'no-columns': {
    id: 'Judul kolom tidak ditemukan. Beri judul seperti Nama, NIK dan No. HP di atas kolomnya, atau pakai templat.',
    en: 'No column titles were found. Put titles such as Name, NIK and Phone above the columns, or use the template.',
  },
} as const satisfies Record<string, { id: string; en: string; limit?: number }>;

export type UnreadableCode = keyof typeof unreadableTexts;

/** Thrown where a file cannot be read at all. What is wrong with one row is never thrown: it is the row's own problem. */
export class Unreadable extends Error {
  readonly code: UnreadableCode;
  constructor(code: UnreadableCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'Unreadable';
    this.code = code;
  }
}

export const unreadableText = (code: UnreadableCode, language: Language): string => {
  const text: { id: string; en: string; limit?: number } = unreadableTexts[code];
  return text[language].replace('#', number(text.limit ?? 0, language));
};
