import type { Text } from '../../lib/say.ts';
import type { KioskRecord } from './use-session-kiosks.ts';

export type RecordAct = 'accept' | 'hand-over' | 'dismiss';
type Words = {
  what: Text;
  todo: Text;
  acts: readonly RecordAct[];
};

const cameTooLate: Words = {
  what: { id: 'Belum dapat tempat waktu datanya sampai.', en: 'There was no place left when it arrived.' },
  todo: {
    id: 'Kios tidak menjanjikan nomor. Kalau sekarang ada tempat atau daftar tunggu, coba lagi.',
    en: 'The kiosk promised no number. Where there is a place or a waiting list now, try again.',
  },
  acts: ['accept', 'dismiss'],
};

/** What stands behind a record that could not simply become a sign-up, and what a crew can do about it. */
const byReason: Partial<Record<string, Words>> = {
  'phone-differs': {
    what: { id: 'NIK ini sudah terdaftar dengan nomor HP lain.', en: 'This NIK is signed up with another phone.' },
    todo: {
      id: 'Salah ketik, atau NIK dipakai orang lain. Minta orangnya datang dengan KTP.',
      en: 'A slip, or somebody used this NIK. Ask the person to come with their ID card.',
    },
    acts: ['hand-over', 'dismiss'],
  },
  'number-taken': {
    what: {
      id: 'Nomor yang dijanjikan kios ternyata dipakai orang lain.',
      en: "The number that the kiosk promised is somebody else's.",
    },
    todo: {
      id: 'Cari orangnya, jelaskan, lalu coba lagi atau abaikan.',
      en: 'Find the person, explain, then try again or leave it.',
    },
    acts: ['accept', 'dismiss'],
  },
  'cancelled-since': {
    what: {
      id: 'Orang ini membatalkan setelah kios mengambil tempat.',
      en: 'This person cancelled after the kiosk took its places.',
    },
    todo: {
      id: 'Tanyakan kepada orangnya: jadi ikut atau tidak?',
      en: 'Ask them: are they coming or not?',
    },
    acts: ['accept', 'dismiss'],
  },
  'campaign-paused': {
    what: { id: 'Pendaftaran sedang dijeda waktu datanya sampai.', en: 'Sign-up was paused when it arrived.' },
    todo: {
      id: 'Kios tidak menjanjikan nomor. Begitu pendaftaran dilanjutkan, coba lagi.',
      en: 'The kiosk promised no number. Once sign-up goes on, try again.',
    },
    acts: ['accept', 'dismiss'],
  },
  'device-revoked': {
    what: { id: 'Datang dari kios yang sudah dicabut.', en: 'It came from a kiosk that was revoked.' },
    todo: {
      id: 'Kalau kios itu memang milik Anda dan pendaftaran ini benar, manajer menerimanya.',
      en: 'If the kiosk was yours and this sign-up is genuine, a manager takes it.',
    },
    acts: ['accept', 'dismiss'],
  },
};

export const wordsOf = ({ reason }: KioskRecord): Words => byReason[reason ?? ''] ?? cameTooLate;
