import type { Text, TextAround } from '../lib/say.ts';

export const texts = {
  loading: { id: 'Memuat acara …', en: 'Loading the campaign …' },
  notFoundTitle: { id: 'Acara ini tidak ada', en: 'There is no such campaign' },
  notFoundHint: {
    id: 'Periksa tautannya, atau buka lagi dari dasbor.',
    en: 'Check the link, or open it again from the dashboard.',
  },
  unreachableTitle: { id: 'Belum tersambung', en: 'Not connected' },
  unreachableHint: {
    id: 'Jaringan putus. Poster belum bisa disiapkan.',
    en: 'There is no network. The posters cannot be prepared yet.',
  },
  noSheets: {
    id: 'Kota lari yang diminta tidak ada di acara ini.',
    en: 'This campaign has none of the sessions asked for.',
  },
  loadAgain: { id: 'Muat lagi', en: 'Load again' },
  print: { id: 'Cetak atau simpan PDF', en: 'Print or save as PDF' },
  dashboard: { id: 'Kembali ke dasbor', en: 'Back to the dashboard' },
  scan: { id: 'Pindai. Isi. Dapat nomor.', en: 'Scan. Fill in. Get your number.' },
  scanHere: { id: 'Pindai. Isi. Terdaftar.', en: 'Scan. Fill in. Signed up.' },
  qr: { id: 'Kode QR halaman pendaftaran', en: 'QR code of the sign-up page' },
  orOpen: { id: 'atau buka', en: 'or open' },
  free: { id: 'Gratis', en: 'Free' },
  bringCard: { id: 'bawa KTP', en: 'bring your ID card' },
  channel: { id: 'kanal', en: 'channel' },
} as const satisfies Record<string, Text>;

export const around = {
  sheets: { id: (count) => `${count} lembar A4`, en: (count) => `${count} A4 sheets` },
  places: { id: (count) => `${count} tempat`, en: (count) => `${count} places` },
} as const satisfies Record<string, TextAround<[string]>>;
