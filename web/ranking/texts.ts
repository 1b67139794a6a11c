import type { Text, TextAround } from '../lib/say.ts';

export const texts = {
  title: { id: 'Hasil lomba', en: 'Competition results' },
  loading: { id: 'Memuat …', en: 'Loading …' },
  again: { id: 'Coba lagi', en: 'Try again' },
  notFound: { id: 'Lomba ini tidak ada', en: 'There is no such competition' },
  checkLink: {
    id: 'Periksa tautannya, atau minta lagi dari panitia.',
    en: 'Check the link, or ask the committee for it again.',
  },
  unreachable: {
    id: 'Tidak bisa terhubung ke server. Periksa jaringan, lalu coba lagi.',
    en: 'The server cannot be reached. Check your network, then try again.',
  },
  notAnnounced: { id: 'Hasil belum diumumkan', en: 'The results are not announced yet' },
  enter: { id: 'Daftarkan RT atau kelompok Anda', en: 'Enter your RT or group' },
  myEntry: { id: 'Buka pendaftaran saya', en: 'Open my entry' },
  ranking: { id: 'Peringkat', en: 'Ranking' },
  podium: { id: 'Juara', en: 'Winners' },
  why: { id: 'Rincian', en: 'Details' },
  close: { id: 'Tutup', en: 'Close' },
  noRank: { id: 'tanpa peringkat: juri kurang', en: 'no rank: too few judges' },
  findMine: { id: 'Cari RT saya', en: 'Find my RT' },
  findMineHint: {
    id: 'Ketik nomor RT, RW, nama atau kelurahan.',
    en: 'Type the number of the RT or RW, a name or a kelurahan.',
  },
  noneFound: { id: 'Tidak ada yang cocok. Periksa ejaannya.', en: 'Nothing fits. Check the spelling.' },
  csv: { id: 'Unduh semua nilai (CSV)', en: 'Download all marks (CSV)' },
  json: { id: 'Berkas lengkap untuk menghitung ulang (JSON)', en: 'The whole file, to work it out again (JSON)' },
  certificates: { id: 'Cetak piagam', en: 'Print certificates' },
  printPodium: { id: 'Cetak podium', en: 'Print the podium' },
  map: { id: 'Peta peserta', en: 'Where they are' },
  mapHint: {
    id: 'Tiap kotak satu kelurahan: peringkat terbaiknya, dan berapa peserta.',
    en: 'A tile for each kelurahan: its best rank, and how many entered.',
  },
} as const satisfies Record<string, Text>;

export const around = {
  showAll: { id: (n) => `Tampilkan semua ${n}`, en: (n) => `Show all ${n}` },
  recount: {
    id: (at) => `Siapa pun bisa menghitung ulang urutan ini dari berkas nilai. Keberatan diterima sampai ${at}.`,
    en: (at) => `Anyone can work this order out again from the marks. Objections are taken until ${at}.`,
  },
  announced: { id: (at) => `diumumkan ${at}`, en: (at) => `announced on ${at}` },
  announces: { id: (at) => `Diumumkan ${at}.`, en: (at) => `They will be on ${at}.` },
  entriesUntil: { id: (at) => `Pendaftaran dibuka sampai ${at}.`, en: (at) => `Entries are open until ${at}.` },
  leftIn: { id: (round) => `sampai babak ${round}`, en: (round) => `as far as ${round}` },
  rank: { id: (n) => `Peringkat ${n}`, en: (n) => `Rank ${n}` },
  entered: { id: (n) => `${n} peserta`, en: (n) => (n === '1' ? '1 entry' : `${n} entries`) },
  best: { id: (n) => `terbaik peringkat ${n}`, en: (n) => `best rank ${n}` },
  photoOf: { id: (name) => `Foto ${name}`, en: (name) => `Photo of ${name}` },
} as const satisfies Record<string, TextAround<[string]>>;

export const summary: TextAround<[string, string, string]> = {
  id: (entries, rounds, judges) => `${entries} · ${rounds} babak · ${judges} juri`,
  en: (entries, rounds, judges) =>
    `${entries} · ${rounds === '1' ? '1 round' : `${rounds} rounds`} · ${judges === '1' ? '1 judge' : `${judges} judges`}`,
};

export const levels = {
  rt: { id: 'RT', en: 'RT' },
  rw: { id: 'RW', en: 'RW' },
  village: { id: 'kelurahan', en: 'kelurahan' },
  posyandu: { id: 'posyandu', en: 'posyandu' },
  group: { id: 'kelompok', en: 'groups' },
} as const satisfies Record<string, Text>;
