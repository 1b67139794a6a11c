/** Every way a field can be wrong, with what to do about it. `count` fills the `#` of a text. */
export const fieldProblemTexts = {
  required: { id: 'Wajib diisi.', en: 'This is required.' },
  'wrong-type': { id: 'Bentuk isian tidak dikenali.', en: 'This value has the wrong type.' },
  'unknown-field': { id: 'Isian ini tidak dikenal. Hapus dari kiriman.', en: 'This field is not known. Leave it out.' },
  'too-long': { id: 'Terlalu panjang, paling banyak # huruf.', en: 'Too long: at most # characters.' },
  'too-short': { id: 'Terlalu pendek, paling sedikit # huruf.', en: 'Too short: at least # characters.' },
  'too-small': { id: 'Terlalu kecil, paling sedikit #.', en: 'Too small: at least #.' },
  'too-large': { id: 'Terlalu besar, paling banyak #.', en: 'Too large: at most #.' },
  'not-a-choice': { id: 'Pilih salah satu yang tersedia.', en: 'Choose one of the offered values.' },
  'wrong-format': { id: 'Formatnya tidak cocok.', en: 'The format does not fit.' },
  'characters-not-allowed': {
    id: 'Ada huruf yang tidak bisa dipakai. Ketik ulang dengan huruf biasa.',
    en: 'Some characters cannot be used here. Type it again with plain letters.',
  },
  'name-empty': { id: 'Nama belum diisi. Tulis sesuai KTP.', en: 'The name is missing. Write it as on the ID card.' },
  'name-characters': {
    id: 'Nama hanya huruf, spasi, titik, koma, tanda petik atau strip.',
    en: 'A name has letters, spaces, dots, commas, quotes or dashes only.',
  },
  'nik-empty': {
    id: 'NIK belum diisi. Ada di baris paling atas KTP.',
    en: 'The NIK is missing. It is on the top line of the ID card.',
  },
  'nik-characters': {
    id: 'NIK hanya angka. Cocokkan lagi dengan KTP.',
    en: 'A NIK has digits only. Check your ID card.',
  },
  'nik-short': {
    id: 'NIK kurang # angka. Cocokkan lagi dengan KTP Anda.',
    en: 'The NIK is # digit(s) short. Check your ID card.',
  },
  'nik-long': {
    id: 'NIK kelebihan # angka. Cocokkan lagi dengan KTP Anda.',
    en: 'The NIK has # digit(s) too many. Check your ID card.',
  },
  'nik-date': {
    id: 'Tanggal lahir di dalam NIK tidak mungkin. Cocokkan lagi dengan KTP.',
    en: 'The birth date inside the NIK cannot be. Check your ID card.',
  },
  'nik-area': {
    id: 'Kode wilayah di awal NIK tidak ada. Cocokkan lagi dengan KTP.',
    en: 'No area has the code this NIK begins with. Check your ID card.',
  },
  'nik-serial': {
    id: 'Empat angka terakhir NIK tidak boleh 0000. Kalau disalin dari Excel, salin lagi dari KTP.',
    en: 'A NIK never ends in 0000. If it came from Excel, copy it again from the ID card.',
  },
  'phone-empty': {
    id: 'Nomor HP belum diisi. Contoh: 0812 3456 7890.',
    en: 'The phone number is missing. Example: 0812 3456 7890.',
  },
  'phone-characters': {
    id: 'Nomor HP hanya angka. Contoh: 0812 3456 7890.',
    en: 'A phone number has digits only. Example: 0812 3456 7890.',
  },
  'phone-short': {
    id: 'Nomor HP terlalu pendek. Contoh: 0812 3456 7890.',
    en: 'The phone number is too short. Example: 0812 3456 7890.',
  },
  'phone-long': {
    id: 'Nomor HP terlalu panjang. Contoh: 0812 3456 7890.',
    en: 'The phone number is too long. Example: 0812 3456 7890.',
  },
  'phone-not-mobile': {
    id: 'Ini bukan nomor HP Indonesia. Contoh: 0812 3456 7890.',
    en: 'This is not an Indonesian mobile number. Example: 0812 3456 7890.',
  },
  'phone-shared': {
    id: 'Nomor HP ini sudah dipakai orang lain di jalur ini. Kalau memang dua orang dengan satu nomor, tulis 2 di kolom Orang ke-.',
    en: 'Someone else of this channel has this phone number. If two people do share it, write 2 in the column Person number.',
  },
  'area-unknown': {
    id: 'Kode wilayah ini tidak ada. Pilih dari daftar.',
    en: 'There is no area with this code. Choose from the list.',
  },
  'area-elsewhere': {
    id: 'Wilayah ini bukan bagian dari wilayah di atasnya. Pilih lagi.',
    en: 'This area does not belong to the one above it. Choose again.',
  },
  'rt-rw': { id: 'RT/RW adalah 1 sampai 3 angka, misalnya 012.', en: 'RT/RW has 1 to 3 digits, for example 012.' },
  'consent-missing': {
    id: 'Centang persetujuan supaya kami boleh menyimpan data Anda.',
    en: 'Tick the consent so that we may keep your data.',
  },
  'answer-unknown': { id: 'Pertanyaan ini tidak ada di acara ini.', en: 'This campaign does not ask this question.' },
  'date-impossible': {
    id: 'Tanggal ini tidak ada di kalender. Contoh: 1990-08-17.',
    en: 'There is no such date. Example: 1990-08-17.',
  },
  'occupation-area': {
    id: 'Target per pekerjaan hanya untuk kota, provinsi atau seluruh acara.',
    en: 'Targets by profession are for a city, a province or the whole campaign only.',
  },
  'time-order': { id: 'Waktu selesai harus sesudah waktu mulai.', en: 'The end must be after the start.' },
  'time-past': { id: 'Waktu ini sudah lewat. Pilih yang belum lewat.', en: 'This moment is past. Choose a later one.' },
  'before-end': {
    id: 'Data disimpan paling tidak sampai pendaftaran selesai dan semua kota sudah lewat.',
    en: 'Data is kept at least until sign-up has ended and all cities are over.',
  },
  'confirm-name': {
    id: 'Tanggal ini sudah lewat, jadi data dihapus sekarang juga. Ketik nama acara untuk memastikan.',
    en: 'This date is past, so the data is erased at once. Type the campaign’s name to make sure.',
  },
  'after-retention': {
    id: 'Pada tanggal ini data acara sudah dihapus. Undurkan dulu tanggal hapusnya.',
    en: 'By this date the campaign’s data is erased. Move that date first.',
  },
  'time-zone': {
    id: 'Zona waktu tidak dikenal. Contoh: Asia/Jakarta.',
    en: 'This time zone is not known. Example: Asia/Jakarta.',
  },
  'already-registered': {
    id: 'Orang ini sudah terdaftar di acara ini.',
    en: 'This person is already registered in this campaign.',
  },
  'twice-in-list': {
    id: 'Orang ini sudah ada di baris lain dalam daftar ini.',
    en: 'This person is in another row of this list already.',
  },
  'row-done': {
    id: 'Baris ini sudah diterima dalam unggahan sebelumnya.',
    en: 'This row was already taken in the upload before.',
  },
  'row-session-full': {
    id: 'Tempat dan daftar tunggu sudah penuh ketika baris ini diproses.',
    en: 'Places and waiting list were full when this row was handled.',
  },
  'row-closed': {
    id: 'Pendaftaran ditutup sebelum baris ini sempat masuk.',
    en: 'Sign-up was closed before this row got in.',
  },
  'row-paused': {
    id: 'Pendaftaran sedang dijeda. Kirim baris ini lagi setelah dilanjutkan.',
    en: 'Sign-up is paused. Send this row again once it goes on.',
  },
  'consent-outdated': {
    id: 'Teks persetujuan sudah diperbarui. Minta persetujuan atas yang baru.',
    en: 'The consent text has a new version. Ask for consent to the new one.',
  },
  'session-required': { id: 'Sebutkan sesi atau kotanya.', en: 'Say which session this is for.' },
  'session-not-found': { id: 'Sesi ini tidak ada di acara ini.', en: 'This campaign has no such session.' },
  'webhook-url': {
    id: 'Alamat harus https dengan nama domain, tanpa port.',
    en: 'The address must be https with a domain name, without a port.',
  },
  'phone-fixed': {
    id: 'Acara ini mengenal orang dari nomor HP-nya, jadi nomor itu tidak bisa diganti.',
    en: 'This campaign knows people by their phone, so the number cannot be changed.',
  },
  'not-unique': { id: 'Setiap kode hanya boleh sekali.', en: 'Each id may appear only once.' },
} as const satisfies Record<string, { id: string; en: string }>;

export type FieldProblemCode = keyof typeof fieldProblemTexts;
export type FieldProblem = { code: FieldProblemCode; count?: number };
export type Language = 'id' | 'en';

/** The sentence for a problem, for a person to read. */
export const fieldProblemText = ({ code, count }: FieldProblem, language: Language): string =>
  fieldProblemTexts[code][language].replace('#', count === undefined ? '?' : String(count));
