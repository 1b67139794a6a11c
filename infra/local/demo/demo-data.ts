/** The demo that a new store begins with. All people and organisers are made up. */
export const organiser = { organiserId: 'panitia-nusantara', name: 'Panitia Nusantara' };

const consentText = [
  'Data ini dipakai untuk tempat lari dan pendaftaran anggota. NIK tidak disimpan dalam bentuk asli. Anda bisa menarik persetujuan kapan saja; kami proses paling lama 3 × 24 jam.',
  'Yang kami simpan: nama, nomor HP, tempat tinggal sampai RT, pekerjaan dan keanggotaan Anda. NIK disegel dan hanya dibuka untuk pendaftaran anggota; setiap pembukaan dicatat.',
  'Data Anda tidak dijual dan tidak dipakai untuk hal lain. Anda boleh melihat, membetulkan dan menghapusnya lewat panitia (UU 27/2022 tentang Pelindungan Data Pribadi).',
].join('\n\n');

/** Days after the first run, as in the run of 14 November to 13 December. */
export const runs = [
  {
    sessionId: 'batam',
    cityCode: '21.71',
    venue: 'Dataran Engku Putri',
    day: 0,
    timeZone: 'Asia/Jakarta',
    quota: 1_000,
    target: 200,
  },
  {
    sessionId: 'medan',
    cityCode: '12.71',
    venue: 'Lapangan Merdeka Medan',
    day: 1,
    timeZone: 'Asia/Jakarta',
    quota: 1_000,
    target: 200,
  },
  {
    sessionId: 'makassar',
    cityCode: '73.71',
    venue: 'Anjungan Losari',
    day: 7,
    timeZone: 'Asia/Makassar',
    quota: 1_000,
    target: 200,
  },
  {
    sessionId: 'lampung',
    name: 'Lampung',
    cityCode: '18.71',
    venue: 'Lapangan Saburai',
    day: 8,
    timeZone: 'Asia/Jakarta',
    quota: 1_000,
    target: 200,
  },
  {
    sessionId: 'surabaya',
    cityCode: '35.78',
    venue: 'Taman Bungkul',
    day: 14,
    timeZone: 'Asia/Jakarta',
    quota: 1_000,
    target: 200,
  },
  {
    sessionId: 'serang',
    cityCode: '36.73',
    venue: 'Alun-alun Serang',
    day: 14,
    timeZone: 'Asia/Jakarta',
    quota: 1_000,
    target: 200,
  },
  {
    sessionId: 'balikpapan',
    cityCode: '64.71',
    venue: 'Lapangan Merdeka Balikpapan',
    day: 15,
    timeZone: 'Asia/Makassar',
    quota: 1_000,
    target: 200,
  },
  {
    sessionId: 'denpasar',
    cityCode: '51.71',
    venue: 'Lapangan Puputan Renon',
    day: 21,
    timeZone: 'Asia/Makassar',
    quota: 1_000,
    target: 200,
  },
  {
    sessionId: 'bandung',
    cityCode: '32.73',
    venue: 'Lapangan Gasibu',
    day: 22,
    timeZone: 'Asia/Jakarta',
    quota: 1_000,
    target: 200,
  },
  {
    sessionId: 'semarang',
    cityCode: '33.74',
    venue: 'Lapangan Simpang Lima',
    day: 28,
    timeZone: 'Asia/Jakarta',
    quota: 1_000,
    target: 200,
  },
  {
    sessionId: 'jakarta',
    name: 'Jakarta',
    cityCode: '31.71',
    venue: 'Lapangan Silang Monas',
    day: 29,
    timeZone: 'Asia/Jakarta',
    quota: 5_000,
    target: 600,
  },
] as const;

export const funRun = {
  campaignId: 'fun-run-5k',
  name: 'Fun Run 5K',
  timeZone: 'Asia/Jakarta',
  target: 16_000,
  consentText,
};
export const ojolDrive = {
  campaignId: 'ojol-jakarta-selatan',
  name: 'Ojol Jakarta Selatan Terlindungi',
  timeZone: 'Asia/Jakarta',
  target: 35_000,
  consentText: consentText.replace('tempat lari dan pendaftaran anggota', 'pendaftaran anggota jaminan sosial pekerja'),
  channels: [
    { channelId: 'ojol-pasar-minggu', kind: 'community', name: 'Komunitas Ojol Pasar Minggu' },
    { channelId: 'agregator-1', kind: 'partner', name: 'Agregator 1' },
  ],
} as const;

export const bogorDrive = {
  campaignId: 'rt-bersih-bogor',
  name: 'RT Bersih Bogor',
  timeZone: 'Asia/Jakarta',
  target: 35_000,
  consentText: consentText.replace('tempat lari dan pendaftaran anggota', 'lomba RT bersih dan pendaftaran anggota'),
  channels: [{ channelId: 'rt-bersih-bogor', kind: 'community', name: 'Warga peserta RT Bersih Bogor' }],
} as const;

const inOrganiser = { organiserId: organiser.organiserId };
/** Who may sign in to the demo, and what they may do there. */
export const people = [
  { email: 'manajer@daftar.test', does: 'manajer', roles: [{ role: 'manager', ...inOrganiser }] },
  {
    email: 'koordinator.ojol@daftar.test',
    does: 'koordinator komunitas',
    roles: [{ role: 'coordinator', ...inOrganiser, campaignId: ojolDrive.campaignId, channelId: 'ojol-pasar-minggu' }],
  },
  {
    email: 'kru.bandung@daftar.test',
    does: 'kru lari Bandung',
    roles: [{ role: 'crew', ...inOrganiser, campaignId: funRun.campaignId, sessionId: 'bandung' }],
  },
  { email: 'juri1@daftar.test', does: 'juri RT dan RW Bersih Bogor', roles: [] },
  { email: 'juri2@daftar.test', does: 'juri, warga kelurahan peserta', roles: [] },
  { email: 'juri3@daftar.test', does: 'juri', roles: [] },
] as const;
