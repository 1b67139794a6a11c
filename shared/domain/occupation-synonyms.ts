import { type OccupationCode, occupations } from './occupations.ts';

/** How lists spell each occupation, besides its code and labels. Apart from the list, so that a page need not load it. */
export const occupationSynonyms: Readonly<Record<OccupationCode, string>> = {
  ojol: 'ojek online, driver ojol, driver online, driver gojek, driver grab, gojek, grab, gocar, pengemudi online, mitra ojol, ojek daring',
  ojek: 'tukang ojek, ojek pangkalan, opang, pengojek',
  kurir: 'kurir paket, driver paket, pengantar paket, kurir ekspedisi, kurir online',
  'sopir-angkot':
    'supir angkot, pengemudi angkot, sopir angkutan kota, supir angkutan umum, sopir angkutan umum, sopir mikrolet, sopir metromini, kernet, kernet angkot',
  sopir:
    'supir, driver, pengemudi, sopir truk, supir truk, sopir taksi, sopir bus, sopir bajaj, tukang bajaj, transportasi',
  'tukang-becak': 'becak, pengemudi becak, abang becak, bentor, kusir delman, kusir',
  'juru-parkir': 'tukang parkir, jukir, petugas parkir',
  'pedagang-pasar':
    'pedagang, dagang, jualan di pasar, pedagang di pasar, pedagang sayur, pedagang ikan, pedagang buah, pedagang daging',
  'pedagang-keliling':
    'pkl, kaki lima, pedagang kaki lima, pedagang asongan, asongan, tukang bakso, tukang sayur, penjual keliling, jualan keliling',
  'pemilik-warung':
    'warung, warung kelontong, toko kelontong, pemilik toko, penjaga warung, warteg, kios, umkm, pelaku umkm, wiraswasta, wirausaha, usaha sendiri, pengusaha',
  'pedagang-online': 'jualan online, online shop, olshop, penjual online, reseller',
  'guru-ngaji':
    'guru mengaji, ustadz, ustad, ustaz, ustadzah, ustadah, pengajar tpa, guru tpa, guru tpq, guru madrasah diniyah, ustadz mubaligh, mubaligh',
  'penjaga-rumah-ibadah':
    'marbot, marbut, merbot, marbot masjid, takmir, takmir masjid, muadzin, imam masjid, koster, koster gereja, pemangku pura, penjaga masjid, pengurus masjid',
  'penggali-kubur':
    'tukang gali kubur, gali kubur, penjaga makam, petugas makam, juru kunci makam, pemandi jenazah, pengurus jenazah',
  'kader-posyandu': 'posyandu, kader kesehatan, kader, kader bkb, kader lansia, kader posbindu',
  jumantik: 'juru pemantau jentik, pemantau jentik',
  pkk: 'pengurus pkk, anggota pkk, ibu pkk, dasawisma, dasa wisma, kader dasawisma',
  'pengurus-rt': 'rt, ketua rt, pak rt, bu rt, sekretaris rt, bendahara rt, wakil ketua rt',
  'pengurus-rw': 'rw, ketua rw, pak rw, bu rw, sekretaris rw, bendahara rw, wakil ketua rw',
  'pengurus-lpm': 'lpm, ketua lpm, sekretaris lpm, bendahara lpm, anggota lpm, lpmk, pengurus lpmk',
  'perangkat-desa': 'aparat desa, kepala dusun, kadus, anggota bpd, perangkat kelurahan, kepala lingkungan, kepling',
  'penjaga-malam':
    'jaga malam, hansip, linmas, satlinmas, ronda, penjaga keamanan, petugas keamanan lingkungan, siskamling',
  satpam: 'security, sekuriti, satuan pengamanan',
  ppsu: 'pasukan oranye, pasukan orange, anggota ppsu, petugas prasarana dan sarana umum, phl, pjlp',
  'petugas-kebersihan':
    'tukang sampah, penyapu jalan, tukang sapu, petugas sampah, cleaning service, kebersihan, pengangkut sampah',
  pemulung: 'pengepul, pengepul rongsok, tukang rongsok, rongsokan, tukang loak, bank sampah',
  'pekerja-bangunan':
    'buruh bangunan, tukang bangunan, kuli bangunan, tukang batu, tukang kayu, tukang cat, kuli, pekerja konstruksi, konstruksi, pekerja proyek, mandor',
  'buruh-harian':
    'bhl, harian lepas, buruh, pekerja lepas, serabutan, kerja serabutan, pekerja serabutan, buruh lepas, freelance',
  'buruh-angkut': 'kuli panggul, kuli angkut, porter, tkbm, bongkar muat, buruh bongkar muat, kuli pasar',
  nelayan:
    'abk, anak buah kapal, buruh nelayan, buruh nelayan perikanan, nelayan perikanan, petambak, petani tambak, pembudidaya ikan',
  petani: 'tani, pekebun, petani pekebun, petani kebun, penggarap sawah, petani sawit, penderes',
  'buruh-tani': 'buruh tani perkebunan, buruh kebun, buruh sawit, penyadap karet',
  peternak: 'ternak, peternakan, buruh peternakan, penggembala',
  'pekerja-rumah-tangga':
    'art, prt, asisten rumah tangga, pembantu, pembantu rumah tangga, baby sitter, pengasuh anak, tukang cuci, tukang kebun',
  'pekerja-rumahan':
    'borongan rumahan, pekerja borongan, perajin, pengrajin, pembatik, penganyam, konveksi rumahan, home industry',
  penjahit: 'tukang jahit, jahit, buruh jahit, permak',
  montir: 'bengkel, mekanik, tukang tambal ban, tambal ban, tukang las, las, tukang las pandai besi, tukang servis',
  'tukang-cukur': 'pangkas rambut, barber, salon, tata rias, penata rias, perias, tukang pijat, pijat',
  'juru-masak': 'koki, katering, catering, pembuat kue, tukang masak, pelayan, pramusaji, waiter',
  'pekerja-seni': 'seniman, musisi, pengamen, penari, dalang, sinden, fotografer, mc',
  'agen-perisai': 'perisai, kader perisai, penggerak jaminan sosial',
  'guru-honorer':
    'guru, honorer, tenaga honorer, karyawan honorer, guru honor, guru paud, guru tk, guru les, tenaga kontrak',
  karyawan:
    'karyawan swasta, pegawai, pegawai swasta, swasta, karyawati, buruh pabrik, pegawai bank, karyawan toko, bumn, karyawan bumn',
  asn: 'pns, pegawai negeri, pegawai negeri sipil, p3k, pppk, tni, polri, polisi',
  pelajar: 'mahasiswa, mahasiswi, siswa, pelajar mahasiswa, santri',
  'ibu-rumah-tangga': 'irt, mrt',
  'tidak-bekerja': 'belum bekerja, belum tidak bekerja, menganggur, pengangguran, pensiun, pensiunan',
  lainnya: 'lain, lain lain, dll',
};

/** As compared: "Driver Ojol" and "driver-ojol" are the same words. */
const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

const codes = new Map(
  occupations.flatMap(({ code, id, en }) =>
    [code, id, en, ...occupationSynonyms[code].split(', ')].map((name): [string, OccupationCode] => [
      wordsOf(name),
      code,
    ]),
  ),
);

/** The occupation that a text names by code, label or synonym, however it is spaced and capitalised; nothing where none is known. */
export const findOccupation = (text: string): OccupationCode | undefined => codes.get(wordsOf(text));
