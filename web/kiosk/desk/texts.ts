import type { Text, TextAround } from '../../lib/say.ts';

export const texts = {
  title: { id: 'Meja bantuan', en: 'Help desk' },
  logged: {
    id: 'Setiap pencarian dicatat. Cari hanya orang yang ada di depan Anda.',
    en: 'Each look-up is logged. Look up only who stands before you.',
  },
  pin: { id: 'PIN meja bantuan', en: 'Help-desk PIN' },
  pinHint: {
    id: '6 angka. Kru membuatnya di dasbor, di daftar kios.',
    en: '6 digits. The crew makes it on the dashboard, in the list of kiosks.',
  },
  pinShort: { id: 'PIN-nya 6 angka. Periksa lagi.', en: 'The PIN has 6 digits. Check it again.' },
  open: { id: 'Buka', en: 'Open' },
  busy: { id: 'Mencari…', en: 'Looking…' },
  find: { id: 'Cari', en: 'Look up' },
  byNik: { id: 'Kode tiket atau NIK', en: 'Ticket code or NIK' },
  byPhone: { id: 'Kode tiket atau nomor HP', en: 'Ticket code or phone' },
  byCode: { id: 'Kode tiket', en: 'Ticket code' },
  hint: { id: 'Ketik, atau pindai tiketnya.', en: 'Type it, or scan the ticket.' },
  notRead: {
    id: 'Kode tiket 12 huruf dan angka, NIK 16 angka. Periksa lagi.',
    en: 'A ticket code has 12 letters and digits, a NIK 16 digits. Check it again.',
  },
  notReadPhone: {
    id: 'Kode tiket 12 huruf dan angka, nomor HP seperti 0812 3456 7890. Periksa lagi.',
    en: 'A ticket code has 12 letters and digits, a phone looks like 0812 3456 7890. Check it again.',
  },
  offline: {
    id: 'Kios sedang offline. Hanya tiket dari kios ini yang belum terkirim bisa dicari, dengan kodenya.',
    en: 'This kiosk is offline. Only tickets of this kiosk that are not sent yet can be looked up, by their code.',
  },
  failed: { id: 'Belum berhasil. Coba lagi sebentar lagi.', en: 'It did not work yet. Try again in a moment.' },
  nobody: { id: 'Belum terdaftar di acara ini.', en: 'Not signed up to this campaign.' },
  nobodyWhat: { id: 'Ia bisa mendaftar sekarang di kios ini.', en: 'They can sign up now, at this kiosk.' },
  notHere: {
    id: 'Tidak ada di kios ini. Sambungkan kios untuk mencari di semua pendaftaran.',
    en: 'Not in this kiosk. Connect it to look through all sign-ups.',
  },
  keptHere: {
    id: 'Didaftarkan di kios ini dan belum terkirim. Namanya tersegel.',
    en: 'Signed up at this kiosk and not sent yet. The name is sealed.',
  },
  signedUp: { id: 'Sudah terdaftar', en: 'Already signed up' },
  print: { id: 'Cetak tiket', en: 'Print the ticket' },
  elsewhere: {
    id: 'Pendaftaran ini di kota lain. Tiketnya dicetak di sana.',
    en: 'This sign-up is in another city. Its ticket is printed there.',
  },
  close: { id: 'Tutup meja bantuan', en: 'Close the help desk' },
} as const satisfies Record<string, Text>;

export const phoneEnds: TextAround<[string]> = {
  id: (end) => `Nomor HP berakhir ${end}`,
  en: (end) => `Phone ends in ${end}`,
};
export const through: TextAround<[string, string]> = {
  id: (channel, when) => `Sudah terdaftar lewat ${channel} pada ${when}.`,
  en: (channel, when) => `Already registered through ${channel} on ${when}.`,
};
export const arrived: TextAround<[string, string]> = {
  id: (when, gate) => `Sudah masuk ${when} di ${gate}`,
  en: (when, gate) => `In since ${when}, at ${gate}`,
};
export const inLine: TextAround<[string]> = {
  id: (nth) => `Daftar tunggu, urutan ${nth}`,
  en: (nth) => `Waiting list, ${nth}`,
};
