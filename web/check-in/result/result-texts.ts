import type { Text } from '../../lib/say.ts';
import type { Result } from '../gate/let-in.ts';

type Stop = Exclude<Result['kind'], 'checked-in'>;

/** What a stop is called, and what the crew does now. */
export const stops = {
  already: {
    title: { id: 'Berhenti: sudah masuk', en: 'Stop: already in' },
    act: {
      id: 'Jangan serahkan nomor dada lagi. Minta lihat KTP, cocokkan nama.',
      en: 'Do not hand over a bib again. Ask for the ID card and compare the name.',
    },
  },
  waiting: {
    title: { id: 'Berhenti: daftar tunggu', en: 'Stop: waiting list' },
    act: {
      id: 'Belum dapat tempat. Antar ke meja bantuan: mungkin ada tempat kosong.',
      en: 'No place yet. Take them to the help desk: a place may be free.',
    },
  },
  cancelled: {
    title: { id: 'Berhenti: tiket dibatalkan', en: 'Stop: ticket cancelled' },
    act: {
      id: 'Tempatnya sudah diberikan kepada orang lain. Kalau pelari tidak merasa membatalkan, antar ke meja bantuan.',
      en: 'The place went to somebody else. If the runner did not cancel it, take them to the help desk.',
    },
  },
  elsewhere: {
    title: { id: 'Berhenti: bukan untuk sesi ini', en: 'Stop: another session' },
    act: {
      id: 'Tiket ini asli, tetapi untuk kota atau jam lain. Minta pelari membaca tiketnya; meja bantuan bisa memindahkan.',
      en: 'The ticket is genuine, but for another city or time. Let the runner read it; the help desk can move it.',
    },
  },
  unknown: {
    title: { id: 'Kode tidak dikenal', en: 'Unknown code' },
    act: {
      id: 'Cocokkan kodenya huruf demi huruf. Tetap tidak dikenal? Meja bantuan mencari orangnya dengan KTP.',
      en: 'Compare the code letter by letter. Still unknown? The help desk finds the person by their ID card.',
    },
  },
  unlisted: {
    title: { id: 'Tiket asli, belum ada di daftar', en: 'Genuine, not in the list yet' },
    act: {
      id: 'Mungkin pendaftarannya masih di tablet kios. Sambungkan tablet itu, lalu pindai lagi; atau antar ke meja bantuan.',
      en: 'Their sign-up may still be on a kiosk. Connect that tablet, then scan again; or take them to the help desk.',
    },
  },
  forged: {
    title: { id: 'Berhenti: bukan tiket acara ini', en: 'Stop: not a ticket of this event' },
    act: {
      id: 'Tanda tangan QR-nya salah. Jangan izinkan masuk; panggil meja bantuan.',
      en: 'The QR code’s signature is wrong. Do not let them in; call the help desk.',
    },
  },
  unreadable: {
    title: { id: 'Ini bukan QR tiket', en: 'This is no ticket’s QR code' },
    act: {
      id: 'Minta pelari membuka tiketnya, atau ketik kode 12 huruf di bawah QR.',
      en: 'Ask the runner to open their ticket, or type the 12 letters beside the QR code.',
    },
  },
  'storage-full': {
    title: { id: 'Berhenti: memori alat penuh', en: 'Stop: storage full' },
    act: {
      id: 'Alat ini tidak bisa mencatat lagi tanpa jaringan. Pakai alat lain sebelum lanjut.',
      en: 'This device cannot note anybody without a network. Use another one before going on.',
    },
  },
} as const satisfies Record<Stop, { title: Text; act: Text }>;
