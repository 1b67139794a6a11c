import type { ColumnUse } from './list-field.ts';

/**
 * How lists title their columns, in lower case without punctuation. `exact` is the whole title; `like` needs a look at what
 * else it says; `not` is what makes it another's: a mother's name, an employer's number, a family card.
 */
export const columnTitles: Record<ColumnUse, { exact: string; like?: RegExp; not?: RegExp }> = {
  nik: {
    exact:
      'nik, no nik, nomor nik, nik ktp, no ktp, nomor ktp, no nik ktp, nik no ktp, no ktp nik, ktp, no e ktp, no identitas, nomor identitas, nomor induk kependudukan, no induk kependudukan, national id, id number, id card number',
    like: /\b(nik|ktp|ektp|induk kependudukan|national id)\b/,
    not: /\b(nama|name|alamat|tempat|kota|kab|kabupaten|kecamatan|kec|kelurahan|kel|agama|pekerjaan|tgl|tanggal|jenis|status|foto|scan|upload|file|masa|kk|keluarga|karyawan|pegawai|karyawati|induk karyawan|sim|npwp|kpj|suami|istri|ibu|ayah|waris|anak|penerima kuasa)\b/,
  },
  phone: {
    exact:
      'hp, no hp, nomor hp, hp wa, no hp wa, no wa hp, wa, no wa, whatsapp, no whatsapp, handphone, no handphone, telepon, no telepon, telp, no telp, no telp hp, no hp telp, tlp, no tlp, ponsel, no ponsel, no seluler, kontak, no kontak, nomor kontak, phone, phone number, mobile, mobile number, mobile phone, contact, contact number, whatsapp number, msisdn',
    like: /\b(hp|nohp|handphone|hand phone|hape|telp|telpon|telepon|tlp|tlpn|telephone|phone|mobile|ponsel|seluler|selular|wa|nowa|whatsapp|whats app|gsm)\b/,
    not: /\b(nama|name|darurat|emergency|rumah|kantor|office|keluarga|saudara|suami|istri|ibu|ayah|orang ?tua|koordinator|korlap|ketua|rt|rw|merk|merek|tipe|type|jenis|email|status|lain|cadangan|waris|grup|group|link)\b/,
  },
  birthDate: {
    exact:
      'tgl lahir, tanggal lahir, tgl lhr, tgllahir, ttl, tempat tanggal lahir, tempat tgl lahir, lahir, dob, date of birth, birth date, birthdate, birthday',
    like: /\b(tgl|tanggal|tggl|date) ?(of )?(lahir|lhr|birth)\b|\bttl\b|\bdob\b|\bbirth ?(date|day)\b|\blahir tanggal\b/,
    not: /\b(ibu|ayah|anak|suami|istri|tahun|usia|umur|waris)\b/,
  },
  sex: {
    exact:
      'jenis kelamin, jns kelamin, jk, j k, jenkel, kelamin, l p, p l, lp, laki laki perempuan, pria wanita, gender, sex',
    like: /\b(kelamin|gender|jenkel|jns kel)\b/,
  },
  cityCode: {
    exact:
      'kota, kabupaten, kab, kab kota, kota kab, kabkota, kabupaten kota, kota kabupaten, kota domisili, domisili, kota asal, kota tinggal, kode kota, city, regency, city regency, city of residence, domicile',
    like: /\b(kota|kotamadya|kabupaten|kab|kabkota|city|regency)\b/,
    not: /\b(lahir|birth|kecamatan|kec|provinsi|penerbit|cabang|kerja|nama wali|alamat)\b/,
  },
  districtCode: {
    exact:
      'kecamatan, kec, distrik, kapanewon, kemantren, district, sub district, subdistrict, kecamatan domisili, kode kecamatan',
    like: /\b(kecamatan|kec|distrik|district|subdistrict)\b/,
    not: /\b(kota|kab|kabupaten|kelurahan|kel|desa|ketua|camat|alamat|lahir)\b/,
  },
  villageCode: {
    exact:
      'kelurahan, kel, desa, kel desa, desa kel, kelurahan desa, desa kelurahan, kelurahan domisili, desa domisili, nama kelurahan, nama desa, kode kelurahan, kode desa, gampong, nagari, pekon, kalurahan, village, urban village, village code',
    like: /\b(kelurahan|kalurahan|kel|desa|gampong|nagari|village)\b/,
    not: /\b(kota|kab|kabupaten|kecamatan|kec|ketua|kepala|lurah|alamat|lahir|petugas|kader|jenis|jns|keluarga|kantor|no|nomor|hp|wa|nik)\b/,
  },
  rt: { exact: 'rt, no rt, nomor rt, rt domisili, r t' },
  rw: { exact: 'rw, no rw, nomor rw, rw domisili, r w' },
  'rt-rw': { exact: 'rt rw, rtrw, rw rt, rt rw domisili, no rt rw' },
  occupation: {
    exact:
      'pekerjaan, profesi, jenis pekerjaan, pekerjaan utama, pekerjaan saat ini, mata pencaharian, jenis usaha, bidang usaha, jabatan, occupation, job, profession, work',
    like: /\b(pekerjaan|profesi|occupation|profession|mata pencaharian)\b/,
    not: /\b(nama|tempat|alamat|lokasi|status|ayah|ibu|suami|istri|sampingan|jam|lama)\b/,
  },
  membership: {
    exact:
      'keanggotaan, kepesertaan, status keanggotaan, status kepesertaan, status peserta, status anggota, status bpjs, status bpjs ketenagakerjaan, status bpjs tk, sudah terdaftar bpjs, terdaftar bpjs, peserta bpjs, peserta bpjs ketenagakerjaan, sudah peserta, sudah anggota, anggota peserta baru belum, membership, membership status, member status',
    like: /\b(keanggotaan|kepesertaan|membership|status (peserta|anggota|bpjs|bpjstk|bpjamsostek))\b/,
    not: /\b(no|nomor|nama|kartu|tgl|tanggal|kesehatan|id|number|date|program|jenis)\b/,
  },
  ordinal: { exact: 'orang ke, orang ke berapa, person number, person no, ordinal' },
  name: {
    exact:
      'nama, nama lengkap, nama peserta, nama anggota, nama sesuai ktp, nama ktp, nama pekerja, nama tenaga kerja, nama driver, nama pengemudi, nama pedagang, nama kader, nama warga, nama pelari, nm, nm lengkap, nama nama, name, full name, fullname, member name, participant name',
    like: /\b(nama|nam|name|fullname|namalengkap)\b/,
    not: /\b(ibu|ayah|orang ?tua|wali|panggilan|alias|suami|istri|pasangan|ahli waris|waris|darurat|user|file|mother|father|nick|company|business|emergency)\b|\bnama (usaha|toko|lapak|warung|kios|pasar|perusahaan|instansi|lembaga|organisasi|komunitas|kelompok|cabang|koordinator|korlap|bank|jalan|kota|kabupaten|kecamatan|kelurahan|desa|lurah|camat|dusun|provinsi|kegiatan|acara|anak|sekolah|masjid|posyandu|pangkalan|shelter|rekening|pemilik rekening|rt|rw)\b/,
  },
};
