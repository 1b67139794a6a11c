import type { Text, TextAround } from '../lib/say.ts';

export const texts = {
  title: { id: 'Cek masuk', en: 'Check-in' },
  signIn: { id: 'Masuk untuk menjaga gerbang', en: 'Sign in to run a gate' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  again: { id: 'Coba lagi', en: 'Try again' },
  leave: { id: 'Keluar', en: 'Sign out' },
  connected: { id: 'Tersambung', en: 'Connected' },
  offline: { id: 'Offline', en: 'Offline' },
  typeCode: { id: 'Ketik kode', en: 'Type the code' },
  torch: { id: 'Lampu', en: 'Torch' },
  helpDesk: { id: 'Panggil meja bantuan', en: 'Call the help desk' },
  next: { id: 'Lanjut', en: 'Next' },
  close: { id: 'Tutup', en: 'Close' },
} as const satisfies Record<string, Text>;

export const around = {
  present: { id: (now, all) => `Hadir ${now} / ${all}`, en: (now, all) => `Present ${now} / ${all}` },
} as const satisfies Record<string, TextAround<[string, string]>>;

export const aroundOne = {
  queued: { id: (n) => `Offline · ${n} antre kirim`, en: (n) => `Offline · ${n} to send` },
  sending: { id: (n) => `Mengirim ${n}`, en: (n) => `Sending ${n}` },
} as const satisfies Record<string, TextAround<[string]>>;
