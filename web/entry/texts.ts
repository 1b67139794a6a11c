import type { Text, TextAround } from '../lib/say.ts';

export const texts = {
  title: { id: 'Ikut lomba', en: 'Enter the competition' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  again: { id: 'Coba lagi', en: 'Try again' },
  notFound: { id: 'Lomba ini tidak ada. Periksa tautannya.', en: 'There is no such competition. Check the link.' },
  unreachable: {
    id: 'Tidak bisa terhubung ke server. Periksa jaringan, lalu coba lagi.',
    en: 'The server cannot be reached. Check your network, then try again.',
  },
  closed: { id: 'Pendaftaran lomba ini tidak dibuka sekarang.', en: 'This competition takes no entries now.' },
  results: { id: 'Lihat halaman lomba', en: 'See the page of the competition' },
  haveCode: { id: 'Sudah mendaftar? Buka dengan kode', en: 'Entered already? Open it with its code' },
  code: { id: 'Kode pendaftaran', en: 'Code of the entry' },
  codeHint: { id: '12 huruf dan angka, seperti 7KQ4-M2XD-9WTR.', en: '12 letters and digits, such as 7KQ4-M2XD-9WTR.' },
  codeWrong: {
    id: 'Kodenya belum lengkap. Isinya 12 huruf dan angka.',
    en: 'The code is not whole: it has 12 letters and digits.',
  },
  codeUnknown: { id: 'Kode ini tidak dikenal. Cocokkan lagi.', en: 'This code is not known. Check it again.' },
  open: { id: 'Buka', en: 'Open' },
  onThisPhone: { id: 'Pendaftaran dari ponsel ini', en: 'Entered from this phone' },

  who: { id: 'Siapa yang ikut', en: 'Who enters' },
  contact: { id: 'Pengurus yang bisa dihubungi', en: 'Whom to call' },
  about: { id: 'Cerita singkat', en: 'In short' },
  consent: { id: 'Persetujuan', en: 'Consent' },
  city: { id: 'Kota atau kabupaten', en: 'City or regency' },
  district: { id: 'Kecamatan', en: 'District (kecamatan)' },
  village: { id: 'Kelurahan atau desa', en: 'Village (kelurahan)' },
  choose: { id: 'Pilih', en: 'Choose' },
  areasMissing: { id: 'Daftar wilayah belum termuat.', en: 'The list of areas did not load.' },
  rt: { id: 'RT', en: 'RT' },
  rw: { id: 'RW', en: 'RW' },
  posyanduName: { id: 'Nama posyandu', en: 'Name of the posyandu' },
  groupName: { id: 'Nama kelompok', en: 'Name of the group' },
  category: { id: 'Kategori', en: 'Category' },
  name: { id: 'Nama pengurus', en: 'Name' },
  phone: { id: 'Nomor HP (WhatsApp)', en: 'Mobile number (WhatsApp)' },
  phoneHint: {
    id: 'Tiga angka terakhirnya dipakai untuk mengubah pendaftaran.',
    en: 'Its last three digits are needed to change the entry.',
  },
  statement: { id: 'Apa yang sudah Anda lakukan? (boleh kosong)', en: 'What have you done so far? (may be empty)' },
  consentText: {
    id: 'Nama dan nomor HP pengurus hanya dilihat panitia lomba, dan dihapus bersama lombanya. Nama RT, cerita, foto dan nilainya dimuat di halaman hasil.',
    en: 'Name and number are seen by the committee alone, and go with the competition. RT, story, photos and marks are shown on the page of results.',
  },
  consentTick: {
    id: 'Saya setuju, dan warga yang terlihat di foto juga setuju.',
    en: 'I agree, and so do those who can be seen in the photos.',
  },
  send: { id: 'Daftarkan', en: 'Enter' },
  sending: { id: 'Mengirim …', en: 'Sending …' },
  tryingAgain: {
    id: 'Belum ada jawaban. Dicoba lagi sendiri, juga setelah halaman ini ditutup dan dibuka lagi; RT Anda hanya terdaftar sekali.',
    en: 'No answer yet. It is tried again by itself, also when this page is closed and opened again; your RT is entered only once.',
  },
  crowded: {
    id: 'Sudah terlalu banyak pendaftaran dari jaringan ini. Isian Anda aman dan dikirim sendiri paling lama satu jam lagi; lewat jaringan lain bisa langsung.',
    en: 'Too many have entered from this network. What you typed is safe and is sent by itself within the hour; from another network it goes at once.',
  },
  asKept: {
    id: 'Tidak ada jaringan. Yang tampil adalah yang terakhir diterima ponsel ini.',
    en: 'No network. What you see is what this phone received last.',
  },
  kept: {
    id: 'Isian tersimpan di ponsel ini sampai terkirim.',
    en: 'What you typed is kept on this phone until it is sent.',
  },

  entered: { id: 'Terdaftar', en: 'Entered' },
  excluded: { id: 'Dikeluarkan panitia', en: 'Taken out by the committee' },
  withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
  keepCode: {
    id: 'Simpan kode ini: untuk mengubah, mengirim foto dan mengajukan keberatan.',
    en: 'Keep this code: to change the entry, send photos and object.',
  },
  proof: { id: 'Tiga angka terakhir nomor HP pengurus', en: "Last three digits of the contact's number" },
  proofHint: { id: 'Supaya hanya Anda yang bisa mengubah.', en: 'So that nobody but you can change it.' },
  proofWrong: { id: 'Tulis tiga angka.', en: 'Write three digits.' },
  go: { id: 'Lanjut', en: 'Go on' },

  members: { id: 'Daftarkan warga', en: 'Sign your residents up' },
  membersHint: {
    id: 'Bagikan tautan ini. Siapa pun yang mendaftar lewat sini terhitung untuk acara ini, dengan alamat yang sudah terisi.',
    en: 'Share this link. Whoever signs up through it counts for the campaign, with the address filled in.',
  },
  membersGo: { id: 'Buka pendaftaran warga', en: 'Open their sign-up' },
  share: { id: 'Bagikan tautan', en: 'Share the link' },
  copied: { id: 'Tautan disalin.', en: 'The link is copied.' },
  membersQr: { id: 'Kode QR pendaftaran warga', en: 'QR code of the sign-up page' },

  change: { id: 'Ubah pendaftaran', en: 'Change the entry' },
  newPhone: { id: 'Nomor HP baru (kosongkan kalau tetap)', en: 'New number (leave empty if it stays)' },
  newName: { id: 'Nama pengurus (wajib bila nomornya diganti)', en: 'Name (needed with a new number)' },
  save: { id: 'Simpan perubahan', en: 'Save the changes' },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  withdraw: { id: 'Tarik pendaftaran', en: 'Withdraw the entry' },
  withdrawWhat: {
    id: 'RT Anda tidak ikut lomba lagi. Sampai pendaftaran ditutup, Anda bisa mendaftar lagi.',
    en: 'Your unit no longer takes part. Until entries close you can enter again.',
  },
  withdrawYes: { id: 'Ya, tarik', en: 'Yes, withdraw it' },
  no: { id: 'Tidak jadi', en: 'Leave it' },
  object: { id: 'Ajukan keberatan', en: 'Object to the result' },
  objectHint: {
    id: 'Tulis apa yang menurut Anda keliru. Panitia menjawabnya.',
    en: 'Write what you think is wrong. The committee answers it.',
  },
  objectText: { id: 'Keberatan Anda', en: 'Your objection' },
  objectEmpty: { id: 'Tulis keberatannya dulu.', en: 'Write your objection first.' },
  objected: { id: 'Keberatan diterima panitia.', en: 'The committee has your objection.' },

  photos: { id: 'Foto', en: 'Photos' },
  photosClosed: { id: 'Foto tidak diterima sekarang.', en: 'Photos are not taken now.' },
  take: { id: 'Ambil foto', en: 'Take a photo' },
  pick: { id: 'Pilih dari galeri', en: 'Choose from the gallery' },
  photoHint: {
    id: 'Dikecilkan di ponsel ini dulu. Tempat dan waktu pengambilan tidak ikut terkirim.',
    en: 'They are made smaller on this phone first. Where and when they were taken is not sent.',
  },
  remove: { id: 'Hapus', en: 'Remove' },
  waitingSignal: {
    id: 'Menunggu sinyal. Foto tersimpan di ponsel ini; aman ditutup, dilanjutkan saat dibuka lagi.',
    en: 'Waiting for a signal. The photos are kept on this phone: it is safe to close, and goes on when opened again.',
  },
  unreadable: {
    id: 'Ini bukan foto yang bisa dibaca. Pilih foto dari kamera atau galeri.',
    en: 'This is no photo that can be read. Choose one from the camera or gallery.',
  },
  heic: {
    id: 'Foto HEIC ini tidak bisa dibuka peramban ini. iPhone: Pengaturan, Kamera, Format, pilih “Paling Kompatibel”. Android: matikan “HEIC” atau “efisiensi tinggi” di setelan kamera. Lalu potret lagi, atau kirim fotonya ke diri sendiri lewat WhatsApp dan pilih yang itu.',
    en: 'This browser cannot open HEIC photos. iPhone: Settings, Camera, Formats, choose “Most Compatible”. Android: switch “HEIC” or “high efficiency” off in the camera settings. Then take it again, or send it to yourself by WhatsApp and choose that one.',
  },
  tooManyPixels: {
    id: 'Gambar ini terlalu besar untuk dibuka. Pilih foto biasa dari kamera.',
    en: 'This picture is too large to open. Choose an ordinary photo.',
  },
  tooMany: {
    id: 'Paling banyak 10 foto untuk satu babak. Hapus satu dulu.',
    en: 'At most 10 photos for a round. Remove one first.',
  },
  full: {
    id: 'Memori ponsel penuh. Kosongkan ruang, lalu pilih fotonya lagi.',
    en: 'This phone is full. Make room, then choose the photo again.',
  },
  drop: { id: 'Mengerti', en: 'I see' },
} as const satisfies Record<string, Text>;

export const around = {
  excluded: {
    id: (reason) => `Panitia mengeluarkan peserta ini dari lomba: “${reason}”. Ada yang keliru? Hubungi panitia.`,
    en: (reason) => `The committee has taken this entry out: “${reason}”. Is that wrong? Call the committee.`,
  },
  until: { id: (at) => `Pendaftaran dibuka sampai ${at}.`, en: (at) => `Entries are open until ${at}.` },
  photoNumber: { id: (n) => `Foto ${n}`, en: (n) => `Photo ${n}` },
  round: { id: (name) => `Babak ${name}`, en: (name) => `Round: ${name}` },
  contactNow: { id: (name) => `Pengurus: ${name}`, en: (name) => `Contact: ${name}` },
} as const satisfies Record<string, TextAround<[string]>>;
export const sendingPhotos: TextAround<[string, string]> = {
  id: (n, percent) => `Mengirim ${n} foto · ${percent} %`,
  en: (n, percent) => `Sending ${n === '1' ? '1 photo' : `${n} photos`} · ${percent} %`,
};
