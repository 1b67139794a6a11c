import type { Text, TextAround } from '../lib/say.ts';

export const texts = {
  title: { id: 'Daftar', en: 'Sign up' },
  loading: { id: 'Memuat…', en: 'Loading…' },
  free: { id: 'gratis', en: 'free' },

  bibNote: {
    id: 'Nomor dada Anda muncul di sini setelah mendaftar.',
    en: 'Your bib number shows here once you sign up.',
  },
  ticketNote: { id: 'Tiket Anda muncul di sini setelah mendaftar.', en: 'Your ticket shows here once you sign up.' },
  pickCity: { id: 'Pilih kota', en: 'Choose a city' },

  session: { id: 'Kota lari', en: 'City' },
  sessionQuestion: { id: 'Di kota mana Anda mau lari?', en: 'In which city will you run?' },
  changeCity: { id: 'Ganti kota', en: 'Change city' },
  open: { id: 'Masih ada tempat', en: 'Places left' },
  'waiting-list': { id: 'Tempat habis, masih ada daftar tunggu', en: 'No places left, waiting list open' },
  full: { id: 'Penuh, daftar tunggu juga penuh', en: 'Full, and so is the waiting list' },
  closed: { id: 'Pendaftaran ditutup', en: 'Sign-up closed' },

  person: { id: 'Data diri', en: 'About you' },
  name: { id: 'Nama sesuai KTP', en: 'Name as on your ID card' },
  nik: { id: 'NIK', en: 'NIK' },
  shortName: { id: 'Nama', en: 'Name' },
  shortPhone: { id: 'Nomor HP', en: 'Mobile number' },
  shortMembership: { id: 'Keanggotaan', en: 'Membership' },
  nikHint: { id: '16 angka, ada di baris paling atas KTP.', en: '16 digits, on the top line of your ID card.' },
  phone: { id: 'Nomor HP (WhatsApp)', en: 'Mobile number (WhatsApp)' },

  home: { id: 'Tempat tinggal', en: 'Where you live' },
  city: { id: 'Kota atau kabupaten', en: 'City or regency' },
  district: { id: 'Kecamatan', en: 'District (kecamatan)' },
  village: { id: 'Kelurahan atau desa', en: 'Village (kelurahan)' },
  pickDistrict: { id: 'Pilih kecamatan', en: 'Choose a district' },
  pickVillage: { id: 'Pilih kelurahan', en: 'Choose a village' },
  pickCityFirst: { id: 'Pilih kota dulu', en: 'Choose the city first' },
  pickDistrictFirst: { id: 'Pilih kecamatan dulu', en: 'Choose the district first' },
  areasLoading: { id: 'Memuat daftar…', en: 'Loading the list…' },
  areasMissing: { id: 'Daftar wilayah belum termuat.', en: 'The list of areas did not load.' },
  loadAgain: { id: 'Muat lagi', en: 'Load again' },
  rt: { id: 'RT', en: 'RT' },
  rw: { id: 'RW', en: 'RW' },
  rtExample: { id: 'mis. 012', en: 'e.g. 012' },
  rwExample: { id: 'mis. 005', en: 'e.g. 005' },

  work: { id: 'Pekerjaan & keanggotaan', en: 'Work & membership' },
  occupation: { id: 'Pekerjaan sehari-hari', en: 'Daily work' },
  pickOccupation: { id: 'Pilih pekerjaan', en: 'Choose your work' },
  membership: {
    id: 'Sudah jadi anggota jaminan sosial pekerja?',
    en: "Are you a member of the workers' social security?",
  },
  member: { id: 'Sudah', en: 'Yes' },
  new: { id: 'Belum, daftarkan saya sekarang', en: 'No, enrol me now' },
  none: { id: 'Belum, nanti saja', en: 'No, maybe later' },

  questions: { id: 'Pertanyaan panitia', en: "The organiser's questions" },

  consent: { id: 'Persetujuan', en: 'Consent' },
  consentTick: {
    id: 'Saya setuju data saya dipakai untuk keperluan di atas.',
    en: 'I agree that my data is used for the purposes above.',
  },

  send: { id: 'Daftar sekarang', en: 'Sign up now' },
  sending: { id: 'Mengirim…', en: 'Sending…' },
  kept: {
    id: 'Isian tersimpan di ponsel ini sampai terkirim. Sinyal putus? Tidak perlu mengetik ulang.',
    en: 'Your answers stay on this phone until they are sent. No signal? No need to type again.',
  },
  notKept: {
    id: 'Peramban ini tidak bisa menyimpan isian. Jangan tutup halaman sebelum terkirim.',
    en: 'This browser cannot keep your answers. Leave the page open until they are sent.',
  },
  haveTicket: { id: 'Sudah punya tiket?', en: 'Have a ticket already?' },
  seeTicket: { id: 'Lihat tiket', en: 'See it' },

  noSignal: {
    id: 'Belum ada sinyal. Isian aman di ponsel ini.',
    en: 'No signal yet. Your answers are safe on this phone.',
  },
  busy: {
    id: 'Sistem sedang penuh. Isian aman, kami kirim lagi.',
    en: 'The system is busy. Your answers are safe, we send again.',
  },
  onceOnly: { id: 'Anda tidak akan terdaftar dua kali.', en: 'You will not be signed up twice.' },
  sendNow: { id: 'Kirim sekarang', en: 'Send now' },
  stopSending: { id: 'Berhenti dulu', en: 'Stop for now' },

  consentChanged: {
    id: 'Teks persetujuan baru saja diperbarui. Baca yang baru, lalu centang lagi. Isian lain tidak hilang.',
    en: 'The consent text has just changed. Read the new one and tick it again. The rest is kept.',
  },
  pickAnother: {
    id: 'Pilih kota lain di bawah. Isian lain tidak hilang.',
    en: 'Choose another city below. The rest is kept.',
  },
  bringCard: { id: 'Datangi meja bantuan', en: 'Please go to the help desk' },
  failed: { id: 'Belum terkirim', en: 'Not sent yet' },
  failedHint: {
    id: 'Isian Anda aman. Coba kirim lagi sebentar lagi.',
    en: 'Your answers are safe. Send again in a moment.',
  },
  keepMine: { id: 'Tidak, lihat tiket saya', en: 'No, show my ticket' },

  notFoundTitle: { id: 'Acara ini tidak ada', en: 'There is no such campaign' },
  notFoundHint: {
    id: 'Periksa lagi tautan atau kode QR yang Anda pakai.',
    en: 'Check the link or QR code that you used.',
  },
  unreachableTitle: { id: 'Halaman belum termuat', en: 'The page did not load' },
  unreachableHint: {
    id: 'Sinyal mungkin lemah. Isian yang sudah ada tidak hilang.',
    en: 'The signal may be weak. What you typed is kept.',
  },
  oldState: {
    id: 'Tanpa sinyal. Isi dulu; keterangan tempat di kota mungkin sudah berubah.',
    en: 'No signal. Fill it in now; what it says about places may have changed.',
  },
  closedTitle: { id: 'Pendaftaran sudah ditutup', en: 'Sign-up is closed' },
  closedHint: { id: 'Tiket yang sudah ada tetap berlaku.', en: 'Tickets that exist stay valid.' },
  pausedTitle: { id: 'Pendaftaran dijeda sebentar', en: 'Sign-up is paused for a moment' },
  pausedHint: {
    id: 'Yang sudah Anda isi tidak hilang. Halaman ini lanjut sendiri begitu pendaftaran dilanjutkan.',
    en: 'What you have filled in is kept. This page goes on by itself as soon as sign-up does.',
  },
  lookNow: { id: 'Cek sekarang', en: 'Check now' },
  wentOn: {
    id: 'Pendaftaran dilanjutkan. Isian Anda masih ada: periksa, lalu kirim.',
    en: 'Sign-up goes on. What you filled in is still here: check it, then send.',
  },
  notStartedTitle: { id: 'Pendaftaran belum dibuka', en: 'Sign-up has not opened yet' },
} as const satisfies Record<string, Text>;

export const around = {
  cities: { id: (n) => `${n} kota`, en: (n) => `${n} ${n === '1' ? 'city' : 'cities'}` },
  consentVersion: {
    id: (version) => `Baca teks lengkap (versi ${version})`,
    en: (version) => `Read the full text (version ${version})`,
  },
  version: { id: (version) => `Versi ${version}`, en: (version) => `Version ${version}` },
  nikCount: { id: (n) => `Yang terisi ${n} dari 16 angka`, en: (n) => `${n} of 16 digits filled in` },
  tryingIn: {
    id: (seconds) => `Mencoba lagi dalam ${seconds} detik.`,
    en: (seconds) => `Trying again in ${seconds} seconds.`,
  },
  opensAt: {
    id: (when) => `Buka ${when}. Kembali lagi nanti lewat tautan yang sama.`,
    en: (when) => `It opens on ${when}. Come back by the same link.`,
  },
  pausedUntil: {
    id: (when) => `Kira-kira sampai ${when}.`,
    en: (when) => `Until about ${when}.`,
  },
  elsewhere: {
    id: (now) => `Anda sudah terdaftar di ${now}`,
    en: (now) => `You are already signed up in ${now}`,
  },
  move: { id: (city) => `Pindah ke ${city}`, en: (city) => `Move to ${city}` },
  ticketHere: { id: (what) => `Tiket di ponsel ini: ${what}`, en: (what) => `Ticket on this phone: ${what}` },
} as const satisfies Record<string, TextAround<[string]>>;

export const aroundTwo = {
  moveCost: {
    id: (now, to) => `Kalau pindah, nomor Anda di ${now} dilepas dan Anda mendapat nomor baru di ${to}.`,
    en: (now, to) => `If you move, your number in ${now} is given up and you get a new one in ${to}.`,
  },
} as const satisfies Record<string, TextAround<[string, string]>>;
