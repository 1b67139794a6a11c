import type { Language } from '../../shared/domain/field-problems.ts';

/** What the command line says. `#1` to `#4` are filled in. */
export const texts = {
  program: { id: 'Daftarkan anggota dari berkas.', en: 'Sign members up from a file.' },
  lang: { id: 'bahasa pesan', en: 'language of the messages' },
  upload: {
    id: 'Periksa dan kirim sebuah daftar (.xlsx atau .csv). Terputus? Perintah yang sama melanjutkannya.',
    en: 'Check and send a list (.xlsx or .csv). Cut off? The same command goes on.',
  },
  file: { id: 'daftar anggota', en: 'list of members' },
  campaign: { id: 'kampanye tujuan', en: 'campaign to sign up to' },
  channel: { id: 'kanal Anda', en: 'your channel' },
  session: { id: 'sesi, kalau kampanye ini punya sesi', en: 'session, where the campaign has sessions' },
  dryRun: { id: 'periksa saja; tidak ada yang dikirim', en: 'only check; nothing is sent' },
  report: { id: 'tulis hasil setiap baris sebagai JSON', en: 'write what became of every row as JSON' },
  rejected: {
    id: 'tulis baris yang perlu diperbaiki, dengan alasannya (.xlsx atau .csv)',
    en: 'write the rows to correct, with reasons (.xlsx or .csv)',
  },
  column: {
    id: 'pakai kolom berjudul ini, misalnya phone="Nomor"; boleh beberapa kali',
    en: 'use the column with this title, for example phone="Number"; may be repeated',
  },
  dateOrder: { id: 'urutan tanggal seperti 03/04/1988', en: 'order of dates such as 03/04/1988' },
  url: { id: 'alamat server', en: 'address of the server' },
  key: {
    id: 'kunci mitra; lebih aman lewat variabel DAFTAR_KEY',
    en: 'partner key; safer in the variable DAFTAR_KEY',
  },
  attest: {
    id: 'pernyataan bahwa semua orang di daftar setuju; tanpa ini Anda ditanya',
    en: 'that everyone in the list agrees, in your words; without it you are asked',
  },
  continues: {
    id: 'unggahan (im_…) yang diperbaiki oleh berkas ini',
    en: 'the upload (im_…) that this file corrects',
  },
  template: {
    id: 'Buat templat kosong untuk diisi (.xlsx atau .csv).',
    en: 'Make an empty list to fill in (.xlsx or .csv).',
  },
  templateFile: { id: 'berkas yang dibuat', en: 'file to make' },
  export: {
    id: 'Bawa data sebuah kampanye sebagai berkas (.xlsx atau .csv), atas nama manajernya; tercatat di audit.',
    en: 'Take a campaign’s data out as a file (.xlsx or .csv), as its manager; it stands in the audit log.',
  },
  exportedFile: { id: 'berkas yang dibuat', en: 'file to make' },
  ofCampaign: { id: 'kampanye', en: 'campaign' },
  what: { id: 'apa yang dibawa', en: 'what to take' },
  separator: { id: 'pemisah di .csv', en: 'what parts cells in .csv' },
  openNiks: { id: 'sertakan NIK, untuk alasan ini', en: 'include NIKs, for this reason' },
  token: {
    id: 'token masuk seorang manajer; lebih aman lewat variabel DAFTAR_TOKEN',
    en: 'a manager’s access token; safer in the variable DAFTAR_TOKEN',
  },
  noToken: {
    id: 'Token masuk belum ada. Tambahkan --token atau isi variabel DAFTAR_TOKEN.',
    en: 'The access token is missing. Add --token, or set the variable DAFTAR_TOKEN.',
  },
  badToken: {
    id: 'Token masuk ini salah atau sudah habis waktunya. Masuk sekali lagi.',
    en: 'This access token is wrong or has run out. Sign in once more.',
  },
  exported: { id: '#1 baris di #2', en: '#1 rows in #2' },
  sumsEqual: {
    id: 'Jumlahnya sama dengan dasbor, seluruhnya dan per kota.',
    en: 'Its sums equal the dashboard’s, in all and by city.',
  },
  sumsDiffer: {
    id: 'Selama ekspor ada yang berubah. Berkas ≠ dasbor:',
    en: 'Something changed during the export. File ≠ dashboard:',
  },
  exits: {
    id: 'Kode keluar: 0 semua baris masuk (atau siap); 1 gagal atau terputus; 2 ada baris yang perlu diperbaiki.',
    en: 'Exit codes: 0 every row is in (or ready); 1 failed or cut off; 2 some rows need correction.',
  },
  noUrl: { id: 'Tambahkan --url alamat server.', en: 'Add --url with the address of the server.' },
  noKey: {
    id: 'Kunci mitra belum ada. Tambahkan --key atau isi variabel DAFTAR_KEY.',
    en: 'The partner key is missing. Add --key, or set the variable DAFTAR_KEY.',
  },
  badUrl: {
    id: 'Di alamat --url tidak ada server ini. Periksa alamatnya, misalnya https://daftar.contoh.id.',
    en: 'No such server is at the address of --url. Check it, for example https://daftar.example.com.',
  },
  badKey: {
    id: 'Kunci mitra ini salah atau sudah dicabut. Minta yang baru kepada manajer acara.',
    en: 'This partner key is wrong or was revoked. Ask the campaign manager for a new one.',
  },
  keyOfOthers: {
    id: 'Kunci ini untuk kampanye atau kanal lain. Periksa --campaign dan --channel.',
    en: 'This key is for another campaign or channel. Check --campaign and --channel.',
  },
  noSuchSession: {
    id: 'Kampanye ini tidak punya sesi itu. Periksa --session.',
    en: 'This campaign has no such session. Check --session.',
  },
  chooseSession: {
    id: 'Kampanye ini punya sesi. Tambahkan --session dengan salah satu dari: #1.',
    en: 'This campaign has sessions. Add --session with one of: #1.',
  },
  noAnswer: {
    id: 'Server tidak menjawab. Periksa alamat dan jaringan Anda.',
    en: 'The server does not answer. Check the address and your network.',
  },
  retrying: { id: 'Belum ada jawaban; dicoba lagi …', en: 'No answer yet; trying again …' },
  attestMissing: {
    id: 'Nyatakan bahwa semua orang di daftar ini setuju datanya dikirim: --attest "pernyataan Anda".',
    en: 'Declare that everyone in this list agrees to their data being sent: --attest "your statement".',
  },
  yesOrNo: { id: '[y/t]', en: '[y/n]' },
  notAttested: {
    id: 'Tanpa persetujuan mereka tidak ada yang dikirim.',
    en: 'Without their agreement nothing is sent.',
  },
  sentRows: { id: '#1 dari #2 baris', en: '#1 of #2 rows' },
  pace: { id: '#1 baris/detik, sisa #2', en: '#1 rows/s, #2 left' },
  goesOn: {
    id: 'Perintah yang sama melanjutkan dari tempat ini.',
    en: 'The same command goes on where it stopped.',
  },
  nothingNew: {
    id: 'Berkas ini sudah pernah dikirim. Tidak ada yang berubah.',
    en: 'This file was sent before. Nothing has changed.',
  },
  nothingReady: { id: 'Tidak ada baris yang siap dikirim.', en: 'No row is ready to be sent.' },
  result: { id: 'Hasil', en: 'Result' },
  accepted: { id: 'masuk', en: 'in' },
  waitingRows: { id: 'di daftar tunggu', en: 'on the waiting list' },
  registeredBefore: { id: 'sudah terdaftar sebelumnya', en: 'already signed up' },
  refusedRows: { id: 'ditolak server', en: 'rejected by the server' },
  correctThem: {
    id: 'Setelah diperbaiki, unggah berkas perbaikannya dengan --continues #1.',
    en: 'Once they are corrected, upload the corrected file with --continues #1.',
  },
  fileChanged: {
    id: 'Berkas ini berubah selagi dibaca. Jalankan sekali lagi.',
    en: 'This file changed while it was read. Run it once more.',
  },
  noFile: { id: 'Berkas tidak ditemukan: #1', en: 'No such file: #1' },
  badColumn: { id: 'Kolom tidak dimengerti: #1. Tulis #2=judul.', en: 'Column not understood: #1. Write #2=title.' },
  noSuchTitle: {
    id: 'Tidak ada kolom berjudul "#1". Yang ada: #2.',
    en: 'No column has the title "#1". There are: #2.',
  },
  missingColumns: {
    id: 'Kolom belum dikenali: #1. Judul yang ada: #2. Tunjukkan dengan --column, misalnya --column #3="judulnya".',
    en: 'Columns not recognised: #1. Titles found: #2. Point to them with --column, for example --column #3="its title".',
  },
  otherKind: {
    id: 'Nama berkas harus berakhir .xlsx atau .csv.',
    en: 'The name of the file must end in .xlsx or .csv.',
  },
  sheet: { id: 'lembar "#1"', en: 'sheet "#1"' },
  headerLine: { id: 'judul kolom di baris #1', en: 'column titles in row #1' },
  noHeader: { id: 'tanpa judul kolom', en: 'no column titles' },
  lines: { id: '#1 baris', en: '#1 rows' },
  otherSheets: { id: 'Lembar lain tidak dibaca: #1', en: 'Other sheets are not read: #1' },
  columns: { id: 'Kolom', en: 'Columns' },
  unused: { id: 'tidak dipakai', en: 'not used' },
  ready: { id: 'siap dikirim, #1 di antaranya dirapikan', en: 'ready, #1 of them cured' },
  rejectedRows: { id: 'perlu Anda perbaiki', en: 'need you' },
  duplicate: { id: 'ganda di berkas ini', en: 'doubles in this file' },
  skipped: { id: 'dilewati: #1', en: 'skipped: #1' },
  cures: { id: 'Yang kami rapikan', en: 'What was cured' },
  toCorrect: { id: 'Yang perlu diperbaiki', en: 'To correct' },
  warnings: { id: 'Perhatikan (tidak menghalangi)', en: 'Notes (nothing is blocked)' },
  row: { id: 'Baris #1', en: 'Row #1' },
  andMore: {
    id: '… dan #1 lagi. Semuanya ada di --report atau --rejected.',
    en: '… and #1 more. All of them are in --report or --rejected.',
  },
  nothingSent: { id: 'Ini pemeriksaan: tidak ada yang dikirim.', en: 'This was a check: nothing was sent.' },
  title: { id: 'judul', en: 'title' },
  header: { id: 'judul kolom', en: 'column titles' },
  blank: { id: 'kosong', en: 'blank' },
  total: { id: 'jumlah', en: 'total' },
  note: { id: 'catatan', en: 'notes' },
} as const satisfies Record<string, Record<Language, string>>;

export type WhatToSay = keyof typeof texts;

export const say = (what: WhatToSay, language: Language, ...values: (string | number)[]): string =>
  texts[what][language].replace(/#(\d)/g, (_, place) => {
    const value = values[Number(place) - 1] ?? '';
    return typeof value === 'number' ? showNumber(value, language) : value;
  });

/** `4.812` in Indonesian, `4,812` in English. */
export const showNumber = (number: number, language: Language): string =>
  number.toLocaleString(language === 'id' ? 'id-ID' : 'en');
