import type { Text, TextAround } from '../lib/say.ts';

export const texts = {
  title: { id: 'Juri', en: 'Judge' },
  signIn: { id: 'Masuk sebagai juri', en: 'Sign in as a judge' },
  signInToSend: { id: 'Masuk untuk mengirim', en: 'Sign in to send' },
  leave: { id: 'Keluar', en: 'Sign out' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  again: { id: 'Coba lagi', en: 'Try again' },
  offline: { id: 'Offline · nilai tetap tersimpan di ponsel', en: 'Offline · marks are kept on this phone' },
  online: { id: 'Semua nilai sudah terkirim', en: 'All marks are sent' },
  full: {
    id: 'Memori ponsel penuh. Nilai belum tersimpan: kosongkan ruang, lalu ketuk nilainya lagi.',
    en: 'This phone is full. The marks are not kept: make room, then tap them again.',
  },
} as const satisfies Record<string, Text>;

export const around = {
  offlineKept: {
    id: (at) => `Offline · nilai tersimpan di ponsel ${at}`,
    en: (at) => `Offline · marks kept on this phone ${at}`,
  },
  waiting: { id: (n) => `${n} menunggu kirim`, en: (n) => `${n} to send` },
} as const satisfies Record<string, TextAround<[string]>>;
