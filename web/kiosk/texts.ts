import type { Text, TextAround } from '../lib/say.ts';

export const texts = {
  title: { id: 'Kios', en: 'Kiosk' },
  loading: { id: 'Memuat…', en: 'Loading…' },
  other: { id: 'English', en: 'Bahasa Indonesia' },

  online: { id: 'Tersambung', en: 'Online' },
  offline: { id: 'Offline', en: 'Offline' },
  noneLeft: { id: '0 tempat', en: '0 places' },
  state: { id: 'Keadaan kios', en: 'State of this kiosk' },
  crewMenu: { id: 'Menu kru', en: 'Crew menu' },
  crewMenuHint: { id: 'Daftar. Menu kru: tekan lama, atau tombol F2', en: 'Daftar. Crew menu: hold, or press F2' },

  touch: { id: 'Daftar di sini', en: 'Sign up here' },
  begin: { id: 'Mulai', en: 'Start' },
  beginHint: { id: 'Kurang dari satu menit. Siapkan KTP Anda.', en: 'Less than a minute. Have your ID card ready.' },
  beginHintPhone: { id: 'Kurang dari satu menit.', en: 'Less than a minute.' },
  nothingCertain: {
    id: 'Kios sedang offline dan tempatnya habis. Anda tetap bisa daftar; hasilnya keluar begitu kios tersambung lagi.',
    en: 'This kiosk is offline and has no places left. You can still sign up; the result comes once it is online again.',
  },
  memoryFull: { id: 'Memori penuh. Panggil kru sebelum lanjut', en: 'Storage full. Call the crew first' },
  memoryFullHint: {
    id: 'Yang sudah terdaftar di kios ini aman. Isian Anda belum tersimpan.',
    en: 'Everyone signed up at this kiosk is safe. Your answers are not stored yet.',
  },
  memoryFullAtStart: {
    id: 'Yang sudah terdaftar di kios ini aman dan tetap dikirim.',
    en: 'Everyone signed up at this kiosk is safe and will be sent.',
  },
  tryAgain: { id: 'Coba lagi', en: 'Try again' },
  closed: { id: 'Pendaftaran sudah ditutup', en: 'Sign-up is closed' },
  closedHint: { id: 'Tiket yang sudah ada tetap berlaku.', en: 'Tickets that exist stay valid.' },

  paused: { id: 'Pendaftaran dijeda sebentar', en: 'Sign-up is paused for a moment' },
  pausedHint: {
    id: 'Kios ini lanjut sendiri begitu pendaftaran dilanjutkan.',
    en: 'This kiosk goes on by itself as soon as sign-up does.',
  },

  back: { id: 'Kembali', en: 'Back' },
  next: { id: 'Lanjut', en: 'Next' },
  agree: { id: 'Setuju & daftar', en: 'Agree & sign up' },
  sending: { id: 'Menyimpan…', en: 'Storing…' },

  name: { id: 'Nama sesuai KTP', en: 'Name as on your ID card' },
  nameHint: { id: 'Ketik nama lengkap Anda.', en: 'Type your full name.' },

  nik: { id: 'Nomor KTP (NIK)', en: 'ID card number (NIK)' },
  nikHint: { id: '16 angka, baris paling atas KTP.', en: '16 digits, the top line of your ID card.' },
  nikCopy: { id: 'Salin dari kotak kuning.', en: 'Copy it from the yellow box.' },
  nikSealed: { id: 'NIK tidak disimpan dalam bentuk asli.', en: 'Your NIK is never stored as it is.' },
  noCard: { id: 'KTP tidak dibawa?', en: 'No ID card with you?' },
  askCrew: { id: 'Minta bantuan kru', en: 'Ask the crew' },
  noCardTitle: { id: 'Panggil kru', en: 'Call the crew' },
  noCardHint: {
    id: 'NIK juga ada di Kartu Keluarga, foto KTP, atau kartu peserta jaminan sosial. Kru membantu mencarinya.',
    en: 'Your NIK is also on your family card, on a photo of your ID card, or on your social security card. The crew helps you find it.',
  },
  understood: { id: 'Mengerti', en: 'All right' },
  keypad: { id: 'Tombol angka', en: 'Number keys' },
  clear: { id: 'Hapus semua', en: 'Clear all' },
  erase: { id: 'Hapus satu angka', en: 'Delete one digit' },

  phone: { id: 'Nomor HP (WhatsApp)', en: 'Mobile number (WhatsApp)' },
  phoneHint: { id: 'Contoh: 0812 3456 7890.', en: 'Example: 0812 3456 7890.' },
  phoneWhy: {
    id: 'Dengan nomor ini Anda melihat atau membatalkan tiket.',
    en: 'With this number you look up or cancel your ticket.',
  },

  questions: { id: 'Pertanyaan panitia', en: "The organiser's questions" },
  pickOne: { id: 'Pilih satu', en: 'Choose one' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },

  finish: { id: 'Hampir selesai', en: 'Almost done' },
  membership: {
    id: 'Sudah jadi anggota jaminan sosial pekerja?',
    en: "Are you a member of the workers' social security?",
  },
  member: { id: 'Sudah', en: 'Yes' },
  new: { id: 'Belum, daftarkan saya sekarang', en: 'No, enrol me now' },
  none: { id: 'Belum, nanti saja', en: 'No, maybe later' },
  occupation: { id: 'Pekerjaan (boleh kosong)', en: 'Work (optional)' },
  pickOccupation: { id: 'Pilih pekerjaan', en: 'Choose your work' },
  city: { id: 'Tinggal di', en: 'You live in' },
  cityUnknown: { id: 'Pilih kota (boleh kosong)', en: 'Choose a city (optional)' },
  changeCity: { id: 'Ganti', en: 'Change' },
  cityTitle: { id: 'Kota tempat tinggal', en: 'Where you live' },
  cityType: { id: 'Ketik nama kota atau kabupaten', en: 'Type the name of a city or regency' },
  cityNone: {
    id: 'Tidak ada kota dengan nama itu. Periksa ejaannya.',
    en: 'No city has that name. Check the spelling.',
  },
  close: { id: 'Tutup', en: 'Close' },
  consent: { id: 'Persetujuan', en: 'Consent' },
  consentBy: {
    id: 'Dengan menekan “Setuju & daftar”, saya setuju data saya dipakai untuk keperluan ini.',
    en: 'By pressing “Agree & sign up” I agree that my data is used for these purposes.',
  },

  stillThere: { id: 'Masih di sini?', en: 'Still there?' },
  stillThereHint: {
    id: 'Supaya data Anda tidak dilihat orang lain, isian ini akan dihapus.',
    en: 'So that nobody else sees your data, this form will be cleared.',
  },
  goOn: { id: 'Ya, lanjutkan', en: 'Yes, go on' },

  place: { id: 'Dapat tempat', en: 'You have a place' },
  signedUp: { id: 'Terdaftar', en: 'Signed up' },
  number: { id: 'Nomor dada', en: 'Bib number' },
  scanTicket: { id: 'Pindai atau foto untuk menyimpan tiket', en: 'Scan or photograph it to keep your ticket' },
  scanResult: { id: 'Pindai atau foto kode untuk cek hasil', en: 'Scan or photograph the code to see your result' },
  scanHelp: { id: 'Tunjukkan kode ini ke kru', en: 'Show this code to the crew' },
  qr: { id: 'Kode QR tiket', en: "The ticket's QR code" },
  pendingTitle: { id: 'Belum pasti dapat tempat', en: 'Place not certain yet' },
  pendingWhy: {
    id: 'Tempat yang dipegang kios habis dan jaringan putus, jadi nomor dada belum bisa diberikan.',
    en: 'The places held by this kiosk are used up and the network is down, so no bib number can be given yet.',
  },
  pendingWhySlow: {
    id: 'Server belum menjawab, jadi nomor dada belum bisa diberikan.',
    en: 'The server has not answered yet, so no bib number can be given.',
  },
  pendingWhen: {
    id: 'Hasilnya keluar begitu kios tersambung lagi. Cek dengan kode ini.',
    en: 'The result comes once this kiosk is online again. Look it up with the code.',
  },
  notATicket: { id: 'Ini bukan tiket.', en: 'This is not a ticket.' },
  notValid: { id: 'Belum bisa dipakai masuk.', en: 'It does not let you in yet.' },
  waitingList: { id: 'Daftar tunggu', en: 'Waiting list' },
  yourPosition: { id: 'Urutan Anda', en: 'Your position' },
  waitingHint: {
    id: 'Kalau ada yang batal, urutan naik sendiri, tanpa daftar ulang. Cek tiket sebelum berangkat.',
    en: 'When someone cancels you move up by yourself. Look at your ticket before you set out.',
  },
  already: { id: 'Anda sudah terdaftar', en: 'You are already signed up' },
  alreadyTicket: { id: 'Ini tiket Anda.', en: 'This is your ticket.' },
  alreadyWaits: {
    id: 'Anda di daftar tunggu. Ini tiket Anda.',
    en: 'You are on the waiting list. This is your ticket.',
  },
  alreadyShort: { id: 'Sudah terdaftar', en: 'Already signed up' },
  helpTitle: { id: 'Panggil kru sebentar', en: 'Please call the crew' },
  helpHint: {
    id: 'Data Anda sudah tersimpan. Kru menyelesaikannya bersama Anda di meja bantuan.',
    en: 'Your data is stored. The crew settles it with you at the help desk.',
  },
  print: { id: 'Cetak', en: 'Print' },
  printCode: { id: 'Cetak kode', en: 'Print code' },
  doneNext: { id: 'Selesai, orang berikutnya', en: 'Done, next person' },
  understoodNext: { id: 'Saya mengerti, orang berikutnya', en: 'I understand, next person' },

  enrolTitle: { id: 'Jadikan tablet ini kios', en: 'Make this tablet a kiosk' },
  enrolHint: {
    id: 'Minta kode kios kepada manajer acara, lalu ketik di sini. Kode berlaku 15 menit.',
    en: 'Ask the campaign manager for a kiosk code and type it here. It is valid for 15 minutes.',
  },
  enrolCode: { id: 'Kode kios', en: 'Kiosk code' },
  enrolCodeHint: {
    id: '12 huruf dan angka, misalnya 7KQ4-M2XD-9WTR.',
    en: '12 letters and digits, such as 7KQ4-M2XD-9WTR.',
  },
  enrolCodeWrong: {
    id: 'Kode kios adalah 12 huruf dan angka. Periksa lagi.',
    en: 'A kiosk code has 12 letters and digits. Check it again.',
  },
  enrol: { id: 'Daftarkan tablet ini', en: 'Enrol this tablet' },
  enrolling: { id: 'Mendaftarkan…', en: 'Enrolling…' },
  enrolNoAnswer: {
    id: 'Server tidak menjawab. Sambungkan tablet ke internet, lalu coba lagi dengan kode yang sama.',
    en: 'The server does not answer. Connect the tablet and try again with the same code.',
  },
  enrolNotFound: {
    id: 'Kode salah atau sudah lewat 15 menit. Minta kode baru.',
    en: 'The code is wrong or older than 15 minutes. Ask for a new one.',
  },
  enrolUsed: {
    id: 'Kode ini sudah dipakai di tablet lain. Minta kode baru.',
    en: 'This code was used on another tablet. Ask for a new one.',
  },
  enrolStillQueued: {
    id: 'Di tablet ini masih ada pendaftaran yang belum terkirim. Kirim dulu; kalau kios ini perlu kode baru, pakai kode kios untuk kota yang sama.',
    en: 'Sign-ups on this tablet are not sent yet. Send them first; if this kiosk needs a new code, use one for the same city.',
  },
  enrolTooOften: { id: 'Terlalu sering dicoba. Tunggu beberapa menit.', en: 'Tried too often. Wait a few minutes.' },
  enrolFailed: { id: 'Belum berhasil. Coba lagi sebentar lagi.', en: 'It did not work yet. Try again in a moment.' },

  changeOverHint: {
    id: 'Tautan ini membawa kode kios lain. Ganti ke kios yang baru? Tempat yang belum dipakai dikembalikan dulu; untuk itu perlu jaringan.',
    en: 'This link carries the code of another kiosk. Change over to the new one? Unused places are given back first, which needs a network.',
  },
  changeOverStopped: {
    id: 'Tautan ini membawa kode kios lain. Ganti ke kios yang baru? Kios ini dihentikan: tempatnya baru bebas kalau manajer melepasnya.',
    en: 'This link carries the code of another kiosk. Change over to the new one? This kiosk was stopped: its places come free once the manager lets them go.',
  },
  changeOver: { id: 'Ganti ke kios baru', en: 'Change over to the new one' },
  nothingToSend: { id: 'Semua sudah terkirim.', en: 'All is sent.' },
  changing: { id: 'Mengembalikan tempat dan mengganti…', en: 'Giving the places back and changing over…' },

  revokedTitle: { id: 'Kios ini dihentikan', en: 'This kiosk was stopped' },
  revokedHint: {
    id: 'Manajer acara menghentikan kios ini. Yang sudah terdaftar di sini aman dan tetap dikirim. Biarkan tablet menyala sampai semua terkirim.',
    en: 'The campaign manager stopped this kiosk. Everyone signed up here is safe and still being sent. Leave the tablet on until all is sent.',
  },
  unknownTitle: { id: 'Kios ini perlu kode baru', en: 'This kiosk needs a new code' },
  unknownHint: {
    id: 'Server tidak mengenal tablet ini lagi. Minta kode baru kepada manajer; yang sudah terdaftar di sini aman dan dikirim setelah itu.',
    en: 'The server no longer knows this tablet. Ask the manager for a new code; everyone signed up here is safe and is sent after that.',
  },
  storeTitle: { id: 'Kios tidak bisa menyimpan', en: 'This kiosk cannot store anything' },
  storeHint: {
    id: 'Tutup jendela privat dan tab lain, lalu muat ulang. Jangan dipakai mendaftar dulu.',
    en: 'Close private windows and other tabs, then reload. Do not sign anyone up until then.',
  },
  reload: { id: 'Muat ulang', en: 'Reload' },

  queue: { id: 'Menunggu kirim', en: 'To send' },
  sent: { id: 'Terkirim', en: 'Sent' },
  placesLeft: { id: 'Tempat tersisa', en: 'Places left' },
  placesGiven: { id: 'Tempat diberikan', en: 'Places given' },
  unreadable: { id: 'Tidak terbaca', en: 'Unreadable' },
  lastHeard: { id: 'Terakhir tersambung', en: 'Last online' },
  never: { id: 'belum', en: 'never' },
  offlineReady: { id: 'Siap tanpa jaringan', en: 'Ready without a network' },
  persisted: { id: 'Memori dijaga peramban', en: 'Storage protected' },
  version: { id: 'Versi', en: 'Version' },
  desk: { id: 'Meja bantuan', en: 'Help desk' },
  sendNow: { id: 'Kirim sekarang', en: 'Send now' },
  givePlacesBack: { id: 'Kembalikan tempat', en: 'Give places back' },
  givePlacesBackHint: {
    id: 'Tempat yang belum dipakai dikembalikan. Sesudah itu, pendaftar di kios ini hanya pasti kalau ada jaringan.',
    en: 'Unused places go back. After that, sign-ups here are certain only with a network.',
  },
  takePlaces: { id: 'Ambil tempat lagi', en: 'Take places again' },
  resting: { id: 'Tempat sudah dikembalikan.', en: 'The places were given back.' },
  returning: { id: 'Sedang mengembalikan tempat…', en: 'Giving the places back…' },
  fullScreen: { id: 'Layar penuh', en: 'Full screen' },
  leave: { id: 'Lepas kios ini', en: 'Leave this kiosk' },
  leaveHint: {
    id: 'Tablet ini berhenti menjadi kios dan memerlukan kode baru.',
    en: 'This tablet stops being a kiosk and needs a new code.',
  },
  leaveFirst: {
    id: 'Belum bisa: kirim semua data dan kembalikan tempat dulu.',
    en: 'Not yet: send everything and give the places back first.',
  },
  unreadableHint: {
    id: 'Server tidak bisa membuka data ini. Simpan tabletnya dan hubungi manajer acara.',
    en: 'The server cannot open these records. Keep the tablet and call the campaign manager.',
  },
  sureYes: { id: 'Ya', en: 'Yes' },
  sureNo: { id: 'Tidak jadi', en: 'Leave it' },
  withoutNumber: { id: 'belum pasti', en: 'not certain' },
} as const satisfies Record<string, Text>;

export const around = {
  pausedUntil: { id: (when) => `Kira-kira sampai ${when}.`, en: (when) => `Until about ${when}.` },
  toSend: { id: (n) => `${n} menunggu kirim`, en: (n) => `${n} to send` },
  sent: { id: (n) => `${n} terkirim`, en: (n) => `${n} sent` },
  sendFirst: {
    id: (n) =>
      `${n} pendaftaran belum terkirim. Sambungkan tablet ke internet; begitu semua terkirim, kios bisa diganti.`,
    en: (n) => `Not sent yet: ${n}. Connect the tablet; once all is sent, it can change over.`,
  },
  stay: { id: (name) => `Tetap ${name}`, en: (name) => `Stay ${name}` },
  clearedIn: { id: (n) => `Dihapus dalam ${n} detik`, en: (n) => `Cleared in ${n} seconds` },
  backIn: { id: (n) => `Kembali ke awal dalam ${n} detik`, en: (n) => `Back to the start in ${n} seconds` },
  consentVersion: { id: (v) => `Baca teks lengkap (versi ${v})`, en: (v) => `Read the full text (version ${v})` },
  version: { id: (v) => `Versi ${v}`, en: (v) => `Version ${v}` },
  optional: { id: (label) => `${label} (boleh kosong)`, en: (label) => `${label} (optional)` },
  place: { id: (n) => `Daftar tunggu, urutan ${n}`, en: (n) => `Waiting list, ${n}` },
  dataSafe: {
    id: (name) => `Data ${name} sudah aman di kios ini.`,
    en: (name) => `${name}: your data is safe in this kiosk.`,
  },
} as const satisfies Record<string, TextAround<[string]>>;

export const aroundTwo = {
  step: { id: (n, of) => `Langkah ${n} dari ${of}`, en: (n, of) => `Step ${n} of ${of}` },
  isKiosk: {
    id: (name, session) => `Tablet ini sudah menjadi kios: ${name}, ${session}`,
    en: (name, session) => `This tablet is a kiosk already: ${name}, ${session}`,
  },
  firstThrough: {
    id: (channel, when) => `Lewat ${channel}, ${when}.`,
    en: (channel, when) => `Through ${channel}, ${when}.`,
  },
} as const satisfies Record<string, TextAround<[string, string]>>;

/** The strong words first, the rest behind them. */
export const inTwo = {
  left: {
    id: (n: string) => [`${n} tempat`, 'masih dipegang kios ini'],
    en: (n: string) => [`${n} ${n === '1' ? 'place' : 'places'}`, 'still held by this kiosk'],
  },
  noneLeft: {
    id: () => ['0 tempat', 'tersisa di kios ini'],
    en: () => ['0 places', 'left in this kiosk'],
  },
  nikCount: {
    id: (typed: string, missing: string) => [typed, `dari 16 angka · kurang ${missing}`],
    en: (typed: string, missing: string) => [typed, `of 16 digits · ${missing} to go`],
  },
} as const;

/** Before the strong words, these, and behind them. */
export const certainly = {
  offline: {
    id: ['Kios sedang offline, tetapi', 'nomor ini pasti', ': tempatnya sudah dipegang kios sebelum jaringan putus.'],
    en: [
      'This kiosk is offline, but',
      'this number is yours',
      ': the kiosk held its place before the network went down.',
    ],
  },
  online: {
    id: ['Simpan tiket Anda:', 'nomor ini pasti', '. Tunjukkan tiket saat masuk.'],
    en: ['Keep your ticket:', 'this number is yours', '. Show the ticket when you come in.'],
  },
} as const;
