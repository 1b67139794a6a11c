import type { ExportPart } from '../../../shared/domain/export.ts';
import type { Text } from '../../lib/say.ts';
import type { Format } from './store/kept-export.ts';

export const partWords: Record<ExportPart, { name: Text; hint?: Text }> = {
  'sign-ups': {
    name: { id: 'Pendaftar', en: 'Sign-ups' },
    hint: { id: 'semua orang, dengan jawaban mereka', en: 'everyone, with their answers' },
  },
  sessions: { name: { id: 'Sesi', en: 'Sessions' }, hint: { id: 'kuota, nomor, garis', en: 'quota, numbers, line' } },
  channels: {
    name: { id: 'Kanal', en: 'Channels' },
    hint: { id: 'dengan jumlah pendaftar', en: 'with their sign-ups' },
  },
  uploads: { name: { id: 'Unggahan', en: 'Uploads' }, hint: { id: 'berkas dan hasilnya', en: 'files and outcomes' } },
  'rejected-rows': {
    name: { id: 'Baris ditolak', en: 'Rejected rows' },
    hint: { id: 'dengan alasannya, tanpa NIK', en: 'with reasons, without NIKs' },
  },
  entries: { name: { id: 'Peserta lomba', en: 'Competition entries' } },
  scores: { name: { id: 'Nilai lomba', en: 'Competition marks' } },
  targets: { name: { id: 'Target', en: 'Targets' } },
  audit: { name: { id: 'Catatan audit', en: 'Audit log' }, hint: { id: 'siapa berbuat apa', en: 'who did what' } },
};

export const formatWords: Record<Format, Text> = {
  xlsx: { id: 'Excel (.xlsx)', en: 'Excel (.xlsx)' },
  'csv-semicolon': { id: 'CSV, pemisah titik koma (Excel Indonesia)', en: 'CSV, semicolons (Excel in Indonesian)' },
  'csv-comma': { id: 'CSV, pemisah koma', en: 'CSV, commas' },
  'csv-tab': { id: 'CSV, pemisah tab', en: 'CSV, tabs' },
};
