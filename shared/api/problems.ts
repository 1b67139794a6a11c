type Text = { id: string; en: string };
type ProblemType = { status: number; title: Text };

/** Every problem that the API answers with (RFC 9457): its status, and a sentence that says what to do. The key is its stable `code`. */
export const problemTypes = {
  'malformed-json': {
    status: 400,
    title: {
      id: 'Kiriman bukan JSON yang benar. Periksa tanda kurung dan kutipnya.',
      en: 'The body is not valid JSON. Check its brackets and quotes.',
    },
  },
  'invalid-request': {
    status: 422,
    title: { id: 'Ada isian yang perlu diperbaiki.', en: 'Some values need to be corrected.' },
  },
  'invalid-parameter': {
    status: 400,
    title: { id: 'Ada parameter alamat yang salah.', en: 'A parameter of the address is wrong.' },
  },
  'not-signed-in': { status: 401, title: { id: 'Masuk dulu, lalu ulangi.', en: 'Sign in first, then try again.' } },
  'not-allowed': {
    status: 403,
    title: {
      id: 'Anda tidak punya peran untuk ini. Minta kepada manajer acara.',
      en: 'You have no role for this. Ask the campaign manager.',
    },
  },
  'not-found': { status: 404, title: { id: 'Alamat ini tidak ada.', en: 'There is nothing at this address.' } },
  'method-not-allowed': {
    status: 405,
    title: {
      id: 'Cara ini tidak ada di alamat ini. Lihat kepala Allow.',
      en: 'This address does not take that method. See the Allow header.',
    },
  },
  'too-large': { status: 413, title: { id: 'Kiriman terlalu besar.', en: 'The body is too large.' } },
  'unsupported-media-type': {
    status: 415,
    title: { id: 'Kirim sebagai application/json.', en: 'Send it as application/json.' },
  },
  'too-many-attempts': {
    status: 429,
    title: {
      id: 'Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi.',
      en: 'Too many attempts. Wait a little, then try again.',
    },
  },
  'internal-error': {
    status: 500,
    title: {
      id: 'Ada kesalahan di sistem kami. Coba lagi; kalau tetap terjadi, hubungi panitia.',
      en: 'Something broke on our side. Try again; if it stays, tell the organiser.',
    },
  },
  'try-again': {
    status: 503,
    title: {
      id: 'Sistem sedang penuh. Kirim ulang; Anda tidak akan terdaftar dua kali.',
      en: 'The system is busy. Send it again; you will not be signed up twice.',
    },
  },

  'campaign-not-found': {
    status: 404,
    title: { id: 'Acara ini tidak ada. Periksa tautannya.', en: 'There is no such campaign. Check the link.' },
  },
  'session-not-found': {
    status: 404,
    title: {
      id: 'Kota lari ini tidak ada di acara ini. Pilih lagi.',
      en: 'This campaign has no such session. Choose again.',
    },
  },
  'channel-not-found': {
    status: 404,
    title: {
      id: 'Jalur pendaftaran ini tidak ada atau sudah ditutup.',
      en: 'This channel does not exist or is closed.',
    },
  },
  'sign-up-not-found': {
    status: 404,
    title: { id: 'Pendaftaran ini tidak ditemukan.', en: 'This sign-up was not found.' },
  },
  'ticket-not-found': {
    status: 404,
    title: { id: 'Tiket tidak ditemukan. Periksa lagi kodenya.', en: 'No ticket has this code. Check it again.' },
  },
  'recount-not-found': { status: 404, title: { id: 'Hitung ulang ini tidak ada.', en: 'There is no such recount.' } },
  'session-required': { status: 422, title: { id: 'Pilih dulu kota larinya.', en: 'Choose a session first.' } },
  'consent-outdated': {
    status: 409,
    title: {
      id: 'Teks persetujuan sudah diperbarui. Baca yang baru, lalu kirim lagi.',
      en: 'The consent text has a new version. Read it, then send again.',
    },
  },
  'campaign-closed': {
    status: 409,
    title: { id: 'Pendaftaran acara ini sedang ditutup.', en: 'Sign-up to this campaign is closed.' },
  },
  'session-closed': {
    status: 409,
    title: {
      id: 'Pendaftaran kota ini sudah ditutup. Pilih kota lain.',
      en: 'Sign-up to this session is closed. Choose another.',
    },
  },
  'session-full': {
    status: 409,
    title: {
      id: 'Tempat dan daftar tunggu kota ini sudah penuh. Pilih kota lain.',
      en: 'This session and its waiting list are full. Choose another.',
    },
  },
  'signed-up-elsewhere': {
    status: 409,
    title: {
      id: 'Anda sudah terdaftar di kota lain. Mau pindah?',
      en: 'You are signed up to another session. Do you want to move?',
    },
  },
  'sign-up-refused': {
    status: 403,
    title: {
      id: 'Pendaftaran ini tidak bisa diproses di sini. Datangi meja bantuan dengan KTP Anda.',
      en: 'This sign-up cannot be taken here. Please bring your ID card to the help desk.',
    },
  },
  'phone-mismatch': {
    status: 403,
    title: {
      id: 'Tiga angka terakhir nomor HP tidak cocok.',
      en: 'The last three digits of the phone number do not match.',
    },
  },
  'already-cancelled': {
    status: 409,
    title: { id: 'Pendaftaran ini sudah dibatalkan.', en: 'This sign-up is already cancelled.' },
  },
  'not-waiting': {
    status: 409,
    title: { id: 'Hanya yang sedang menunggu bisa diberi tempat.', en: 'Only someone who waits can be given a place.' },
  },
  'no-free-place': {
    status: 409,
    title: {
      id: 'Tidak ada tempat kosong. Naikkan kuota satu tempat kalau tetap mau.',
      en: 'No place is free. Raise the quota by one if you still want to.',
    },
  },
  'same-session': {
    status: 409,
    title: { id: 'Sudah terdaftar di kota itu.', en: 'Already signed up to that session.' },
  },
  'sign-up-there': {
    status: 409,
    title: {
      id: 'Di acara ini tiap sesi punya pendaftaran sendiri. Daftar di sana, lalu batalkan yang ini.',
      en: 'Each session of this campaign has its own sign-up. Sign up there, then cancel this one.',
    },
  },
  'changed-meanwhile': {
    status: 409,
    title: {
      id: 'Data berubah sementara itu. Muat ulang, lalu coba lagi.',
      en: 'This was changed meanwhile. Load it again, then retry.',
    },
  },
  'version-outdated': {
    status: 412,
    title: {
      id: 'Orang lain sudah mengubah ini. Muat ulang, lalu coba lagi.',
      en: 'Someone else has changed this. Load it again, then retry.',
    },
  },
  'quota-below-issued': {
    status: 409,
    title: {
      id: 'Kuota tidak bisa di bawah jumlah nomor yang sudah diberikan.',
      en: 'A quota cannot be set below the numbers already given out.',
    },
  },
  'already-exists': {
    status: 409,
    title: { id: 'Kode ini sudah dipakai. Pilih kode lain.', en: 'This id is taken. Choose another.' },
  },
  'idempotency-key-reused': {
    status: 422,
    title: {
      id: 'Idempotency-Key ini sudah dipakai untuk kiriman lain.',
      en: 'This Idempotency-Key was used for another body.',
    },
  },
  'last-manager': {
    status: 409,
    title: {
      id: 'Ini manajer terakhir. Tunjuk manajer lain dulu.',
      en: 'This is the last manager. Appoint another first.',
    },
  },
  'import-not-found': {
    status: 404,
    title: {
      id: 'Unggahan ini tidak ada, atau bukan milik jalur Anda.',
      en: 'There is no such upload, or it is not your channel’s.',
    },
  },
  'chunk-not-found': {
    status: 404,
    title: {
      id: 'Unggahan ini tidak punya bagian dengan nomor itu.',
      en: 'This upload has no chunk of that number.',
    },
  },
  'chunk-differs': {
    status: 409,
    title: {
      id: 'Bagian ini sudah dikirim dengan baris yang lain. Mulai unggahan baru untuk berkas yang berubah.',
      en: 'This chunk was sent with other rows. Start a new upload for a changed file.',
    },
  },
  'channel-takes-no-keys': {
    status: 409,
    title: {
      id: 'Hanya jalur komunitas dan mitra yang memakai kunci atau unggahan.',
      en: 'Only channels of communities and partners use keys or uploads.',
    },
  },
  'two-keys-active': {
    status: 409,
    title: {
      id: 'Jalur ini sudah punya dua kunci aktif. Cabut salah satu dulu.',
      en: 'This channel has two active keys. Revoke one first.',
    },
  },
  'webhook-not-found': {
    status: 404,
    title: { id: 'Jalur ini belum punya webhook.', en: 'This channel has no webhook.' },
  },
  'key-not-found': {
    status: 404,
    title: {
      id: 'Kunci ini tidak ada di jalur ini.',
      en: 'This channel has no such key.',
    },
  },
  'address-not-allowed': {
    status: 403,
    title: {
      id: 'Kunci ini tidak boleh dipakai dari alamat jaringan Anda.',
      en: 'This key may not be used from your network address.',
    },
  },
  'too-many-rows': {
    status: 429,
    title: {
      id: 'Terlalu banyak baris dalam semenit. Tunggu sesuai Retry-After, lalu lanjutkan.',
      en: 'Too many rows within a minute. Wait as Retry-After says, then go on.',
    },
  },
  'too-many-registered': {
    status: 429,
    title: {
      id: 'Terlalu banyak baris hari ini yang sudah terdaftar lewat jalur lain. Lanjutkan besok atau hubungi manajer acara.',
      en: 'Too many of today’s rows were registered through other channels. Go on tomorrow, or ask the campaign manager.',
    },
  },
  'consent-missing': {
    status: 422,
    title: {
      id: 'Tanpa persetujuan orangnya, pendaftaran tidak bisa diterima.',
      en: 'Without the person’s consent, a sign-up cannot be taken.',
    },
  },
  'already-checked-in': {
    status: 409,
    title: {
      id: 'Nomor ini sudah masuk di gerbang. Panggil manajer acara.',
      en: 'This number is in already. Call the campaign manager.',
    },
  },
  'device-not-found': {
    status: 404,
    title: { id: 'Kios ini tidak ada di kota ini.', en: 'This session has no such kiosk.' },
  },
  'device-revoked': {
    status: 403,
    title: {
      id: 'Kios ini sudah dicabut. Datanya masih bisa dikirim; tanyakan kepada kru.',
      en: 'This kiosk was revoked. What it has taken can still be sent; ask the crew.',
    },
  },
  'enrolment-not-found': {
    status: 404,
    title: {
      id: 'Kode kios salah atau sudah lewat 15 menit. Minta kode baru.',
      en: 'The kiosk code is wrong or older than 15 minutes. Ask for a new one.',
    },
  },
  'enrolment-used': {
    status: 409,
    title: {
      id: 'Kode kios ini sudah dipakai di tablet lain. Minta kode baru.',
      en: 'This kiosk code was used on another tablet. Ask for a new one.',
    },
  },
  'lease-not-found': {
    status: 404,
    title: { id: 'Kios ini tidak memegang tempat itu.', en: 'This kiosk does not hold those places.' },
  },
  'no-places-to-lease': {
    status: 409,
    title: {
      id: 'Tidak ada tempat kosong untuk kios. Pendaftar berikutnya masuk daftar tunggu.',
      en: 'No places are free for kiosks. Whoever comes next will wait.',
    },
  },
  'lease-share-used-up': {
    status: 409,
    title: {
      id: 'Jatah tempat untuk kios sudah habis. Minta manajer acara menambahnya.',
      en: 'The share of places for kiosks is used up. Ask the campaign manager for more.',
    },
  },
  'places-asked-back': {
    status: 409,
    title: {
      id: 'Kru meminta tempat kios ini kembali. Kembalikan dulu yang ada.',
      en: 'The crew has asked this kiosk for its places. Give those back first.',
    },
  },
  'record-not-found': {
    status: 404,
    title: { id: 'Data kios ini tidak ditemukan.', en: 'This record of a kiosk was not found.' },
  },
  'record-resolved': {
    status: 409,
    title: { id: 'Data kios ini sudah diputuskan.', en: 'This record of a kiosk was decided already.' },
  },
  'record-takes-no-such': {
    status: 409,
    title: {
      id: 'Tidak bisa begitu untuk data kios ini. Pilih tindakan lain.',
      en: 'That cannot be done with this record of a kiosk. Choose another action.',
    },
  },
  'record-unreadable': {
    status: 422,
    title: {
      id: 'Data kios ini tidak bisa dibuka. Simpan tabletnya dan panggil manajer acara.',
      en: 'This record of a kiosk cannot be opened. Keep the tablet and call the campaign manager.',
    },
  },
  'number-not-leased': {
    status: 409,
    title: { id: 'Nomor ini bukan dari jatah kios ini.', en: 'This number is not one that this kiosk was given.' },
  },
  'number-taken': {
    status: 409,
    title: { id: 'Nomor ini sudah dipakai orang lain.', en: 'This number is somebody else’s.' },
  },
  'phone-differs': {
    status: 409,
    title: {
      id: 'NIK ini sudah terdaftar dengan nomor HP lain. Cocokkan KTP orangnya.',
      en: 'This NIK is signed up with another phone. Check the person’s ID card.',
    },
  },
  'cancelled-since': {
    status: 409,
    title: {
      id: 'Orang ini membatalkan setelah kios mengambil tempat. Tanyakan kepada orangnya.',
      en: 'This person cancelled after the kiosk took its places. Ask them.',
    },
  },
  'bib-taken': {
    status: 409,
    title: {
      id: 'Nomor dada cadangan ini sudah dipakai pelari lain. Ambil yang lain.',
      en: 'Another runner has this spare bib. Take another one.',
    },
  },
  'competition-not-found': {
    status: 404,
    title: { id: 'Lomba ini tidak ada. Periksa tautannya.', en: 'There is no such competition. Check the link.' },
  },
  'entry-not-found': {
    status: 404,
    title: {
      id: 'Peserta ini tidak ditemukan. Periksa lagi kodenya.',
      en: 'This entry was not found. Check the code again.',
    },
  },
  'round-not-found': {
    status: 404,
    title: { id: 'Babak ini tidak ada di lomba ini.', en: 'This competition has no such round.' },
  },
  'revision-not-found': {
    status: 404,
    title: { id: 'Perubahan nilai ini tidak ada.', en: 'There is no such change of scores.' },
  },
  'objection-not-found': {
    status: 404,
    title: { id: 'Keberatan ini tidak ada.', en: 'There is no such objection.' },
  },
  'entries-closed': {
    status: 409,
    title: { id: 'Pendaftaran lomba ini sedang ditutup.', en: 'This competition takes no entries or changes now.' },
  },
  'entries-open': {
    status: 409,
    title: {
      id: 'Pendaftaran lomba masih dibuka. Tutup dulu, lalu mulai penjurian.',
      en: 'Entries are still open. Close them first, then begin judging.',
    },
  },
  'unit-entered': {
    status: 409,
    title: {
      id: 'Wilayah atau kelompok ini sudah terdaftar. Minta kodenya kepada pengurus yang mendaftar.',
      en: 'This unit has entered already. Ask whoever signed it up for the code.',
    },
  },
  'judging-begun': {
    status: 409,
    title: {
      id: 'Penjurian sudah dimulai; kriteria, bobot dan aturan tidak bisa diubah lagi.',
      en: 'Judging has begun; criteria, weights and rules stay as they are.',
    },
  },
  'round-waiting': {
    status: 409,
    title: {
      id: 'Babak ini belum dibuka, atau babak sebelumnya belum ditutup.',
      en: 'This round is not open yet, or the round before it is not closed.',
    },
  },
  'round-locked': {
    status: 409,
    title: {
      id: 'Babak ini sudah dikunci. Ajukan perubahan nilai kepada panitia.',
      en: 'This round is locked. Ask the committee for a change of scores.',
    },
  },
  'round-unlocked': {
    status: 409,
    title: {
      id: 'Babak ini belum dikunci. Nilai masih bisa diisi seperti biasa.',
      en: 'This round is not locked yet. Scores can still be given as usual.',
    },
  },
  'no-judges': {
    status: 409,
    title: { id: 'Belum ada juri. Undang juri dulu.', en: 'There are no judges yet. Invite some first.' },
  },
  'judge-not-found': {
    status: 404,
    title: { id: 'Juri ini tidak ada di lomba ini.', en: 'This competition has no such judge.' },
  },
  'not-assigned': {
    status: 403,
    title: { id: 'Peserta ini bukan bagian Anda untuk dinilai.', en: 'This entry is not yours to judge.' },
  },
  'own-revision': {
    status: 403,
    title: {
      id: 'Perubahan nilai harus disahkan orang lain, bukan yang mengajukan.',
      en: 'A change of scores is signed off by someone else than who asked for it.',
    },
  },
  'revision-signed-off': {
    status: 409,
    title: { id: 'Perubahan nilai ini sudah disahkan.', en: 'This change of scores was signed off already.' },
  },
  'not-announced': {
    status: 409,
    title: { id: 'Hasil lomba ini belum diumumkan.', en: 'The results are not announced yet.' },
  },
  'announced-already': {
    status: 409,
    title: { id: 'Hasil lomba ini sudah diumumkan.', en: 'The results are announced already.' },
  },
  'objections-closed': {
    status: 409,
    title: {
      id: 'Keberatan hanya diterima setelah sebuah babak ditutup sampai batas waktunya.',
      en: 'Objections are taken from when a round has closed until their deadline.',
    },
  },
  'photo-not-found': {
    status: 404,
    title: { id: 'Foto ini tidak ada.', en: 'There is no such photo.' },
  },
  'photos-closed': {
    status: 409,
    title: { id: 'Foto untuk babak ini tidak diterima sekarang.', en: 'Photos for this round are not taken now.' },
  },
  'too-many-photos': {
    status: 409,
    title: {
      id: 'Paling banyak 10 foto untuk satu babak. Hapus satu dulu.',
      en: 'At most 10 photos for a round. Remove one first.',
    },
  },
  'photo-not-jpeg': {
    status: 422,
    title: {
      id: 'Berkas ini bukan foto JPEG yang utuh. Pilih foto dari kamera atau galeri.',
      en: 'This file is not a whole JPEG photo. Choose one from the camera or gallery.',
    },
  },
  'photo-too-many-pixels': {
    status: 422,
    title: {
      id: 'Foto ini terlalu besar, paling panjang 8.192 piksel. Kecilkan dulu.',
      en: 'This photo is too large: at most 8,192 pixels a side. Make it smaller first.',
    },
  },
  'photo-incomplete': {
    status: 409,
    title: {
      id: 'Belum semua bagian foto sampai. Kirim bagian yang kurang, lalu selesaikan.',
      en: 'Not all parts of the photo have come. Send those that are missing, then finish.',
    },
  },
  'photo-differs': {
    status: 422,
    title: {
      id: 'Isi foto berbeda dari yang diumumkan. Kirim ulang dari awal.',
      en: 'The photo is not the one that was announced. Send it again from the start.',
    },
  },
  'round-early': {
    status: 409,
    title: {
      id: 'Babak ini belum waktunya. Majukan dulu tanggal mulainya di aturan lomba.',
      en: 'This round has not come yet. Move its beginning in the rules first.',
    },
  },
  'round-over': {
    status: 409,
    title: {
      id: 'Waktu menilai babak ini sudah habis. Panitia bisa mengundurkannya selama belum dikunci.',
      en: 'The time to judge this round is over. The committee can move its end until it is locked.',
    },
  },
  'judge-present': {
    status: 409,
    title: {
      id: 'Juri ini tidak ditandai tidak hadir. Tandai dulu, baru bagikan ulang.',
      en: 'This judge is not marked as absent. Mark them first, then give their entries to others.',
    },
  },
  'entry-excluded': {
    status: 409,
    title: {
      id: 'Panitia sudah mengeluarkan peserta ini dari lomba. Hubungi panitia.',
      en: 'The committee has taken this entry out. Call the committee.',
    },
  },
  'rights-request-not-found': {
    status: 404,
    title: { id: 'Permintaan ini tidak ada.', en: 'There is no such request.' },
  },
  'no-help-desk-pin': {
    status: 409,
    title: {
      id: 'Kios ini belum punya PIN meja bantuan, atau PIN-nya sudah habis waktunya. Buat yang baru di dasbor.',
      en: 'This kiosk has no help-desk PIN, or it has run out. Make a new one on the dashboard.',
    },
  },
  'wrong-help-desk-pin': {
    status: 403,
    title: {
      id: 'PIN ini bukan PIN meja bantuan kios ini. Periksa lagi.',
      en: 'This is not the help-desk PIN of this kiosk. Check it again.',
    },
  },
  'export-not-found': {
    status: 404,
    title: {
      id: 'Ekspor ini tidak ada, milik orang lain, atau sudah lewat 24 jam. Mulai yang baru.',
      en: 'There is no such export, it is somebody else’s, or it is older than 24 hours. Begin a new one.',
    },
  },
  'export-ended': {
    status: 409,
    title: { id: 'Ekspor ini sudah selesai. Mulai yang baru.', en: 'This export has ended. Begin a new one.' },
  },
  'data-erased': {
    status: 409,
    title: {
      id: 'Masa simpan data acara ini sudah lewat. Data orangnya dihapus, jadi tidak ada yang bisa ditambah atau diubah lagi.',
      en: 'The time for which this campaign keeps its data is over. Its people’s data is erased: nothing can be added or changed any more.',
    },
  },
  'person-taken': {
    status: 409,
    title: {
      id: 'NIK atau nomor HP itu sudah punya pendaftaran lain di acara ini. Kalau orangnya sama, gabungkan keduanya.',
      en: 'That NIK or phone number has another sign-up in this campaign. If it is the same person, merge the two.',
    },
  },
  'sign-up-merged': {
    status: 409,
    title: {
      id: 'Pendaftaran ini sudah menjadi satu dengan yang lain. Buka yang dipertahankan.',
      en: 'This sign-up is one with another by now. Open the one that was kept.',
    },
  },
  'same-sign-up': {
    status: 409,
    title: {
      id: 'Itu pendaftaran yang sama. Pilih yang lain untuk digabung.',
      en: 'That is the same sign-up. Choose the other one to merge.',
    },
  },
  'consent-withdrawn': {
    status: 409,
    title: {
      id: 'Orang ini mencabut persetujuannya, jadi datanya tidak boleh dipakai lagi.',
      en: 'This person took their consent back, so nothing more may be done with the data.',
    },
  },
  'campaign-paused': {
    status: 409,
    title: {
      id: 'Pendaftaran acara ini dijeda sebentar. Coba lagi nanti.',
      en: 'Sign-up to this campaign is paused for a while. Try again later.',
    },
  },
} as const satisfies Record<string, ProblemType>;

export type ProblemCode = keyof typeof problemTypes;
export const problemCodes = Object.keys(problemTypes) as ProblemCode[];
