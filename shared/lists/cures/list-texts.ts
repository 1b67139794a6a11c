/** What can be wrong with a cell of a list, beside what the domain knows, and what to do about it. `#` is a count. */
export const listProblemTexts = {
  'nik-rounded': {
    id: 'NIK dibulatkan Excel: angka terakhirnya hilang. Salin lagi dari KTP.',
    en: 'Excel rounded this NIK: its last digits are lost. Copy it again from the ID card.',
  },
  'nik-scientific': {
    id: 'Excel mengubah NIK menjadi angka ilmiah. Salin lagi dari KTP.',
    en: 'Excel turned this NIK into scientific notation. Copy it again from the ID card.',
  },
  'nik-twice': {
    id: 'NIK ini sama dengan baris #, tetapi namanya lain dan angka terakhirnya 0: mungkin dibulatkan Excel. Cocokkan keduanya dengan KTP.',
    en: 'This NIK is also in row # under another name, and ends in 0: perhaps Excel rounded it. Check both against the ID cards.',
  },
  'phone-scientific': {
    id: 'Excel mengubah nomor HP menjadi angka ilmiah. Tanyakan nomor aslinya.',
    en: 'Excel turned this phone number into scientific notation. Ask for the real number.',
  },
  'phone-rounded': {
    id: 'Angka akhir nomor HP hilang dan menjadi nol. Tanyakan nomor aslinya.',
    en: 'The last digits of this phone number became zeros. Ask for the real number.',
  },
  'phone-two': {
    id: 'Ada lebih dari satu nomor HP. Pilih satu.',
    en: 'There is more than one phone number. Choose one.',
  },
  'phone-shared': {
    id: 'Nomor HP ini sama dengan baris #, tetapi namanya lain. Perbaiki nomornya; kalau memang dua orang dengan satu nomor, tulis 2 di kolom Orang ke-.',
    en: 'This phone number is also in row # under another name. Correct it; if two people do share it, write 2 in the column Person number.',
  },
  'ordinal-unknown': {
    id: 'Orang ke- adalah angka 1 sampai 9. Kosongkan kalau nomor HP ini hanya dipakai satu orang.',
    en: 'A person number is a digit from 1 to 9. Leave it empty where only one person uses the phone.',
  },
  'date-ambiguous': {
    id: 'Tanggal ini bisa dibaca dua cara. Pilih satu.',
    en: 'This date can be read in two ways. Choose one.',
  },
  'date-incomplete': {
    id: 'Tanggal ini tidak lengkap. Tulis tanggal, bulan dan tahun, misalnya 17-08-1990.',
    en: 'This date is not complete. Write day, month and year, for example 17-08-1990.',
  },
  'date-unknown': {
    id: 'Ini tidak terbaca sebagai tanggal. Contoh: 17-08-1990 atau 17 Agustus 1990.',
    en: 'This cannot be read as a date. Examples: 17-08-1990, 17 August 1990.',
  },
  'date-future': {
    id: 'Tanggal lahir ini belum terjadi atau terlalu lama. Cocokkan dengan KTP.',
    en: 'This birth date is in the future or too long ago. Check the ID card.',
  },
  'sex-unknown': { id: 'Tulis L atau P.', en: 'Write L (male) or P (female).' },
  'city-ambiguous': {
    id: 'Ada lebih dari satu daerah bernama ini. Pilih kota atau kabupatennya.',
    en: 'More than one place has this name. Choose which.',
  },
  'city-unknown': {
    id: 'Kota atau kabupaten ini tidak dikenal. Tulis misalnya Kota Bandung atau Kab. Bandung.',
    en: 'This city is not known. Write for example Kota Bandung or Kab. Bandung.',
  },
  'city-is-province': {
    id: 'Ini nama provinsi. Tulis kota atau kabupatennya.',
    en: 'This is a province. Write the city.',
  },
  'city-is-district': {
    id: 'Ini nama kecamatan. Tulis kota atau kabupatennya.',
    en: 'This is a district. Write the city.',
  },
  'district-ambiguous': {
    id: 'Ada lebih dari satu kecamatan bernama ini. Tulis juga kota atau kabupatennya.',
    en: 'More than one district has this name. Write its city too.',
  },
  'district-elsewhere': {
    id: 'Kecamatan ini tidak ada di kota atau kabupaten itu. Periksa keduanya.',
    en: 'That city has no district of this name. Check both.',
  },
  'district-unknown': {
    id: 'Kecamatan ini tidak dikenal. Periksa ejaannya.',
    en: 'This district is not known. Check its spelling.',
  },
  'village-unknown': {
    id: 'Kelurahan atau desa ini tidak dikenal di sana. Periksa ejaannya, atau tulis kodenya, misalnya 32.71.01.1001.',
    en: 'There is no village of this name there. Check its spelling, or write its code, for example 32.71.01.1001.',
  },
  'village-elsewhere': {
    id: 'Kelurahan atau desa ini bukan bagian dari kecamatan atau kota itu. Periksa keduanya.',
    en: 'This village does not belong to that district or city. Check both.',
  },
  'village-ambiguous': {
    id: 'Ada lebih dari satu kelurahan atau desa bernama ini. Pilih satu.',
    en: 'More than one village has this name. Choose one.',
  },
  'village-alone': {
    id: 'Nama kelurahan saja tidak cukup. Tulis juga kecamatan atau kotanya.',
    en: 'A village’s name alone is not enough. Write its district or city too.',
  },
  'membership-unknown': {
    id: 'Kepesertaan ini tidak terbaca. Tulis anggota, peserta baru atau belum.',
    en: 'This membership cannot be read. Write member, new or none.',
  },
  'rt-rw-date': {
    id: 'Excel mengubah RT/RW menjadi tanggal. Ketik lagi, misalnya 001/002.',
    en: 'Excel turned RT/RW into a date. Type it again, for example 001/002.',
  },
  'rt-rw-both': { id: 'Tulis RT dan RW, misalnya 001/002.', en: 'Write RT and RW, for example 001/002.' },
  'formula-error': {
    id: 'Rumus di sel ini salah. Ganti dengan isinya.',
    en: 'The formula in this cell failed. Replace it with its value.',
  },
  'cell-too-long': {
    id: 'Isi sel ini terlalu panjang. Mungkin ada tanda kutip yang tidak ditutup.',
    en: 'This cell is too long. Perhaps a quote is not closed.',
  },
} as const satisfies Record<string, { id: string; en: string }>;

/** What a row is told though it is good, or why it was left out. */
export const warningTexts = {
  'nik-birth-date': {
    id: 'Tanggal lahir berbeda dengan yang di NIK.',
    en: 'The birth date differs from the one in the NIK.',
  },
  'nik-sex': { id: 'Jenis kelamin berbeda dengan yang di NIK.', en: 'The sex differs from the one in the NIK.' },
  'nik-city': {
    id: 'NIK terbit di kota atau kabupaten lain. Biasa untuk orang yang pindah.',
    en: 'The NIK was issued in another city. Usual for people who have moved.',
  },
  'occupation-unknown': {
    id: 'Pekerjaan ini tidak ada di daftar; ditulis apa adanya.',
    en: 'This occupation is not on the list; it is kept as written.',
  },
  'same-person': { id: 'Orang ini sudah ada di baris #.', en: 'This person is already in row #.' },
  title: { id: 'Dilewati: di atas judul kolom.', en: 'Skipped: above the column titles.' },
  header: { id: 'Dilewati: judul kolom.', en: 'Skipped: column titles.' },
  blank: { id: 'Dilewati: tidak berisi orang.', en: 'Skipped: nobody in it.' },
  total: { id: 'Dilewati: baris jumlah.', en: 'Skipped: a total.' },
  note: { id: 'Dilewati: catatan, bukan orang.', en: 'Skipped: a note, not a person.' },
} as const satisfies Record<string, { id: string; en: string }>;

/** What was changed in a cell so that it could be used. */
export const cureTexts = {
  'name-tidied': {
    id: 'Nama: spasi, tanda baca dan penulisan gelar dirapikan; gelar tetap ikut',
    en: 'Name: spaces, marks and the writing of titles tidied; titles stay',
  },
  'nik-tidied': { id: 'NIK: hanya angkanya yang dipakai', en: 'NIK: only its digits are used' },
  'phone-tidied': { id: 'No. HP: ditulis seragam', en: 'Phone: written in one way' },
  'phone-zero': { id: 'No. HP: nol di depan dikembalikan', en: 'Phone: its leading zero restored' },
  'date-rewritten': { id: 'Tanggal: ditulis seragam', en: 'Date: written in one way' },
  'date-serial': {
    id: 'Tanggal: angka hari Excel dibaca sebagai tanggal',
    en: 'Date: a day number of Excel read as a date',
  },
  'date-short-year': { id: 'Tanggal: tahun dua angka dilengkapi', en: 'Date: a two-digit year completed' },
  'date-month-first': {
    id: 'Tanggal: dibaca bulan dulu, karena hanya itu yang mungkin',
    en: 'Date: read month first, the only way it can be',
  },
  'date-chosen-order': {
    id: 'Tanggal: dibaca menurut urutan yang Anda pilih',
    en: 'Date: read in the order you chose',
  },
  'sex-read': { id: 'Jenis kelamin: ditulis seragam', en: 'Sex: written in one way' },
  'city-named': { id: 'Kab/Kota: nama lengkapnya dipakai', en: 'City: its full name is used' },
  'city-spelled': { id: 'Kab/Kota: salah ketik diperbaiki', en: 'City: spelling corrected' },
  'city-by-district': { id: 'Kab/Kota: dipilih menurut kecamatannya', en: 'City: chosen by the district' },
  'district-named': { id: 'Kecamatan: nama lengkapnya dipakai', en: 'District: its full name is used' },
  'district-spelled': { id: 'Kecamatan: salah ketik diperbaiki', en: 'District: spelling corrected' },
  'district-by-village': { id: 'Kecamatan: dipilih menurut kelurahannya', en: 'District: chosen by the village' },
  'village-named': { id: 'Kelurahan/Desa: nama lengkapnya dipakai', en: 'Village: its full name is used' },
  'village-spelled': { id: 'Kelurahan/Desa: salah ketik diperbaiki', en: 'Village: spelling corrected' },
  'rt-rw-padded': { id: 'RT/RW: ditulis tiga angka', en: 'RT/RW: written with three digits' },
  'occupation-named': { id: 'Pekerjaan: disamakan dengan daftar', en: 'Occupation: matched to the list' },
  'membership-read': { id: 'Kepesertaan: ditulis seragam', en: 'Membership: written in one way' },
} as const satisfies Record<string, { id: string; en: string }>;

export type ListProblemCode = keyof typeof listProblemTexts;
export type WarningCode = keyof typeof warningTexts;
export type CureCode = keyof typeof cureTexts;
