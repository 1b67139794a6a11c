import type { Text, TextAround } from '../lib/say.ts';

export const texts = {
  title: { id: 'Tiket', en: 'Ticket' },
  loading: { id: 'Memuat tiket…', en: 'Loading the ticket…' },

  formTitle: { id: 'Lihat tiket Anda', en: 'See your ticket' },
  code: { id: 'Kode tiket', en: 'Ticket code' },
  codeHint: {
    id: '12 huruf dan angka, misalnya 7KQ4-M2XD-9WTR.',
    en: '12 letters and digits, such as 7KQ4-M2XD-9WTR.',
  },
  codeWrong: {
    id: 'Kode tiket adalah 12 huruf dan angka. Periksa lagi.',
    en: 'A ticket code has 12 letters and digits. Check it again.',
  },
  codeUnknown: { id: 'Tiket tidak ditemukan. Periksa lagi kodenya.', en: 'No ticket has this code. Check it again.' },
  show: { id: 'Lihat tiket', en: 'Show ticket' },
  onThisPhone: { id: 'Di ponsel ini', en: 'On this phone' },
  forget: { id: 'Hapus dari ponsel', en: 'Remove from phone' },
  signUp: { id: 'Belum daftar? Daftar di sini', en: 'Not signed up yet? Sign up here' },

  again: { id: 'Anda sudah terdaftar. Ini tiket Anda.', en: 'You are already signed up. This is your ticket.' },
  offline: {
    id: 'Tanpa sinyal. Ini keadaan terakhir yang kami tahu.',
    en: 'No signal. This is the last state we know.',
  },
  unreachable: {
    id: 'Tiket belum termuat. Sinyal mungkin lemah.',
    en: 'The ticket did not load. The signal may be weak.',
  },
  loadAgain: { id: 'Muat lagi', en: 'Load again' },

  place: { id: 'Dapat tempat', en: 'You have a place' },
  signedUp: { id: 'Terdaftar', en: 'Signed up' },
  number: { id: 'Nomor dada', en: 'Bib number' },
  day: { id: 'Hari', en: 'Day' },
  time: { id: 'Pukul', en: 'Time' },
  venue: { id: 'Tempat', en: 'Place' },
  since: { id: 'Sejak', en: 'Since' },
  brighten: { id: 'Naikkan kecerahan layar saat dipindai.', en: 'Turn your screen up when it is scanned.' },
  keepCode: { id: 'Simpan kode ini untuk melihat urutan.', en: 'Keep this code to see your place in line.' },
  qr: { id: 'Kode QR tiket', en: "The ticket's QR code" },

  waitingList: { id: 'Daftar tunggu', en: 'Waiting list' },
  yourPosition: { id: 'Urutan Anda', en: 'Your position' },
  noPlaceYet: { id: 'Belum dapat tempat', en: 'No place yet' },
  movesUp: {
    id: 'Ada yang batal atau kios mengembalikan tempat: urutan naik sendiri, tanpa daftar ulang.',
    en: 'When someone cancels or a kiosk returns places, you move up by yourself: no new sign-up.',
  },
  turnsIntoBib: {
    id: 'Kalau tempat sudah milik Anda, halaman ini berubah jadi nomor dada.',
    en: 'Once a place is yours, this page turns into your bib number.',
  },
  notCertain: {
    id: 'Sebelum itu, tempat belum pasti. Cek halaman ini lagi sebelum berangkat.',
    en: 'Until then your place is not certain. Look here again before you set out.',
  },
  refresh: { id: 'Lihat urutan terbaru', en: 'See the latest position' },
  refreshing: { id: 'Melihat…', en: 'Looking…' },
  moveElsewhere: { id: 'Pindah ke kota lain', en: 'Move to another city' },

  cancelledNote: {
    id: 'Tiket ini sudah dibatalkan. Nomornya tidak berlaku lagi.',
    en: 'This ticket was cancelled. Its number is no longer valid.',
  },
  changedMind: {
    id: 'Berubah pikiran? Daftar lagi, dengan nomor baru.',
    en: 'Changed your mind? Sign up again, for a new number.',
  },
  signUpAgain: { id: 'Daftar lagi', en: 'Sign up again' },

  save: { id: 'Simpan gambar tiket', en: 'Save ticket as picture' },
  share: { id: 'Kirim WA', en: 'WhatsApp' },
  print: { id: 'Cetak', en: 'Print' },
  yours: { id: 'Tempat ini milik Anda. Tidak jadi datang?', en: 'This place is yours. Not coming?' },
  cancelLink: { id: 'Batalkan', en: 'Cancel it' },
  cancelWhy: { id: 'supaya bisa dipakai pelari lain, atau', en: 'so that another runner can have it, or' },
  cancelWhyAlone: { id: 'supaya datanya tidak dipakai lagi.', en: 'so that it counts no more.' },
  moveLink: { id: 'pindah ke kota lain', en: 'move to another city' },
  cancelWaiting: { id: 'Batal menunggu', en: 'Stop waiting' },

  cancelTitle: { id: 'Batalkan pendaftaran?', en: 'Cancel this sign-up?' },
  cancelYes: { id: 'Ya, batalkan', en: 'Yes, cancel it' },
  cancelNo: { id: 'Tidak jadi', en: 'No, keep it' },
  cancelWaitingCost: {
    id: 'Urutan Anda dilepas. Kalau daftar lagi, Anda mulai dari belakang.',
    en: 'Your position is given up. If you sign up again, you start at the end.',
  },
  cancelPlainCost: {
    id: 'Anda tidak terdaftar lagi di acara ini.',
    en: 'You are no longer signed up to this campaign.',
  },
  moveTitle: { id: 'Pindah ke kota mana?', en: 'Move to which city?' },
  movePick: { id: 'Pilih dulu kota tujuannya.', en: 'Choose a city first.' },
  moveYes: { id: 'Pindahkan saya', en: 'Move me' },
  moveNone: { id: 'Saat ini tidak ada kota lain yang bisa dipilih.', en: 'No other city can be chosen now.' },
  moveWaits: { id: 'daftar tunggu', en: 'waiting list' },
  phoneEnd: { id: '3 angka terakhir nomor HP', en: 'Last 3 digits of your phone' },
  phoneEndHint: {
    id: 'Nomor HP yang dipakai mendaftar, supaya hanya Anda yang bisa.',
    en: 'Of the phone that signed up, so that only you can do this.',
  },
  phoneEndWrong: { id: 'Isi tepat 3 angka, misalnya 890.', en: 'Exactly 3 digits, such as 890.' },
  notSent: {
    id: 'Belum terkirim: sinyal lemah. Tekan lagi; tidak akan terjadi dua kali.',
    en: 'Not sent: weak signal. Press again; it happens only once.',
  },
} as const satisfies Record<string, Text>;

export const around = {
  asOf: { id: (time) => `Per ${time}`, en: (time) => `As of ${time}` },
  arrive: { id: (time) => `datang ${time}`, en: (time) => `arrive ${time}` },
  cancelCost: {
    id: (number) =>
      `Nomor ${number} dilepas untuk yang menunggu dan tidak bisa diambil kembali. Kalau daftar lagi, Anda mendapat nomor baru.`,
    en: (number) =>
      `Number ${number} goes to someone who waits and cannot be taken back. If you sign up again, you get a new number.`,
  },
  moveCost: {
    id: (city) => `Nomor atau urutan Anda di ${city} dilepas dan tidak bisa diambil kembali.`,
    en: (city) => `Your number or position in ${city} is given up and cannot be taken back.`,
  },
} as const satisfies Record<string, TextAround<[string]>>;

export const aroundTwo = {
  allTaken: {
    id: (quota, city) => `Semua ${quota} tempat di ${city} sudah terisi atau dipegang kios.`,
    en: (quota, city) => `All ${quota} places in ${city} are taken or held by kiosks.`,
  },
  positionOf: {
    id: (position, all) => `Anda urutan ${position} dari ${all}.`,
    en: (position, all) => `You are number ${position} of ${all}.`,
  },
  shareText: {
    id: (what, link) => `Tiket saya: ${what}\n${link}`,
    en: (what, link) => `My ticket: ${what}\n${link}`,
  },
} as const satisfies Record<string, TextAround<[string, string]>>;
