import { describe, expect, test } from 'vitest';
import { findHeader, type RememberedTitles, recallTitles } from '../../shared/lists/columns/find-header.ts';
import { inferColumns } from '../../shared/lists/columns/infer-columns.ts';
import { columnTexts, columnUses } from '../../shared/lists/columns/list-field.ts';
import { plainTitle, recogniseTitle } from '../../shared/lists/columns/recognise-title.ts';
import { planList } from '../../shared/lists/doctor/plan-list.ts';
import { openList } from '../../shared/lists/read/open-list.ts';
import type { Row } from '../../shared/lists/read/row.ts';

const rowsOf = (...rows: string[][]): Row[] => rows.map((cells, at) => ({ line: at + 1, cells }));

describe('titles as lists write them', () => {
  test.each([
    ['Nama Lengkap', 'name'],
    ['NAMA (sesuai KTP)', 'name'],
    ['Nama Peserta *', 'name'],
    ['Full name', 'name'],
    ['NIK', 'nik'],
    ['NIK/No KTP', 'nik'],
    ['No. KTP', 'nik'],
    ['NIK (16 digit)', 'nik'],
    ['Nomor Induk Kependudukan', 'nik'],
    ['No. HP', 'phone'],
    ['NO HP / WA', 'phone'],
    ['Nomor Telepon/HP', 'phone'],
    ['No.\nWhatsApp', 'phone'],
    ['Mobile Number', 'phone'],
    ['Tgl Lahir', 'birthDate'],
    ['Tempat, Tanggal Lahir', 'birthDate'],
    ['TTL', 'birthDate'],
    ['Tanggal Lahir (dd/mm/yyyy)', 'birthDate'],
    ['Jenis Kelamin (L/P)', 'sex'],
    ['JK', 'sex'],
    ['L/P', 'sex'],
    ['Kab/Kota', 'cityCode'],
    ['Kota/Kabupaten Domisili', 'cityCode'],
    ['Kecamatan', 'districtCode'],
    ['Kec.', 'districtCode'],
    ['Kelurahan', 'villageCode'],
    ['Kel.', 'villageCode'],
    ['Desa/Kelurahan', 'villageCode'],
    ['KELURAHAN (sesuai domisili)', 'villageCode'],
    ['Nama Desa', 'villageCode'],
    ['Kepesertaan', 'membership'],
    ['Status Keanggotaan', 'membership'],
    ['Status Kepesertaan BPJS TK', 'membership'],
    ['Sudah terdaftar BPJS?', 'membership'],
    ['RT', 'rt'],
    ['RW', 'rw'],
    ['RT/RW', 'rt-rw'],
    ['Pekerjaan', 'occupation'],
    ['Jenis Pekerjaan', 'occupation'],
  ])('%j is %s', (title, use) => {
    expect(recogniseTitle(title)?.use).toBe(use);
  });

  test.each([
    ['No'],
    ['Nama Ibu Kandung'],
    ['Kecamatan/Kelurahan'],
    ['Jns Keluarga'],
    ['Nama Lurah'],
    ['No. Peserta BPJS'],
    ['Kepesertaan BPJS Kesehatan'],
    ['Jenis Kepesertaan'],
    ['Nama Usaha'],
    ['Nama Bank'],
    ['No. KK'],
    ['Nomor Kartu Keluarga'],
    ['NIK Karyawan'],
    ['No. HP Darurat'],
    ['HP Istri'],
    ['Tempat Lahir'],
    ['Kota Lahir'],
    ['Alamat sesuai KTP'],
    ['Status Pekerjaan'],
    ['Tempat Kerja'],
    ['Ket'],
    [''],
  ])('%j is none of them', (title) => {
    expect(recogniseTitle(title)).toBeUndefined();
  });

  test('those of the template and of reports are known for certain', () => {
    for (const use of columnUses) {
      expect(recogniseTitle(columnTexts[use].id)).toEqual({ use, certainty: 3 });
      expect(recogniseTitle(columnTexts[use].en)).toEqual({ use, certainty: 3 });
    }
  });
});

describe('the row of titles', () => {
  test('is found under a letterhead that names people, phones and cities too', () => {
    const header = findHeader(
      rowsOf(
        ['DAFTAR NAMA ANGGOTA KOTA BOGOR'],
        ['Nama Koordinator', 'Budi', '', 'No. HP', '0812 3456 7890'],
        [],
        ['No', 'Nama', 'NIK', 'No. HP', 'Kota'],
        ['1', 'Siti', '3273014508900001', '081234567890', 'Kota Bogor'],
      ),
    );
    expect(header).toMatchObject({ line: 4, lastLine: 4, mapping: [null, 'name', 'nik', 'phone', 'cityCode'] });
  });

  test('may be two rows', () => {
    const header = findHeader(
      rowsOf(
        ['No', 'Nama', 'NIK', 'Alamat', '', '', 'HP'],
        ['', '', '', 'RT', 'RW', 'Kecamatan', ''],
        ['1', 'Siti', '3273014508900001', '1', '2', 'Sukasari', '0812'],
      ),
    );
    expect(header).toMatchObject({
      line: 1,
      lastLine: 2,
      mapping: [null, 'name', 'nik', 'rt', 'rw', 'districtCode', 'phone'],
    });
  });

  test('is not the first person', () => {
    expect(
      findHeader(rowsOf(['Siti', '3273014508900001', '081234567890', 'Kota Bogor', 'Kec. Tanah Sareal'])),
    ).toBeUndefined();
  });

  test('of two columns with a claim the surer title wins, then the one further left', () => {
    expect(findHeader(rowsOf(['No HP 2', 'Nama', 'No HP', 'Nama Lengkap', 'NIK']))?.mapping).toEqual([
      null,
      'name',
      'phone',
      null,
      'nik',
    ]);
  });
});

describe('a mapping', () => {
  const header = { line: 1, lastLine: 1, titles: ['Nama', 'Nomor', 'Ket'], mapping: ['name', null, null] as const };

  test('remembered for a channel comes before what titles suggest', () => {
    expect(recallTitles(header, { [plainTitle('NOMOR:')]: 'phone', nama: null })).toEqual([null, 'phone', null]);
  });

  test('that was given to another column is taken from the one that had it', () => {
    expect(recallTitles(header, { ket: 'name' })).toEqual([null, null, 'name']);
  });

  test('that was left out stays so, and another column is taken for what it looked like', async () => {
    const list = [
      'Nama;NIK;Nomor;Lain',
      'Siti;3174014304880001;081234567890;081234567891',
      'Budi;3174010304880002;081234567892;081234567893',
    ].join('\n');
    const planned = async (remembered: RememberedTitles) =>
      (await planList(await openList(new Blob([list])), remembered)).mapping;
    expect(await planned({})).toEqual(['name', 'nik', 'phone', null]);
    expect(await planned({ nomor: null })).toEqual(['name', 'nik', null, 'phone']);
  });

  test('of moments is no birth date: lists of forms begin with when each was filled in', () => {
    const rows = [1, 2, 3].map((n) => ({ line: n + 1, cells: [`2026-11-2${n} 14:32:07`, '1990-08-05 00:00:00'] }));
    expect(inferColumns(rows, [null, null])).toEqual([null, 'birthDate']);
    expect(inferColumns(rows, [null, 'name'])).toEqual([null, 'name']);
  });

  test('is completed from what stands in the columns where titles say nothing', () => {
    const people = rowsOf(
      ['1', 'Siti Aminah', '3273014508900001', '081234567890', '17-08-1990', 'Kota Bandung'],
      ['2', 'Budi Santoso', '3.27301E+15', '8.12E+10', '18-08-1990', 'Kota Bandung'],
      ['3', 'Ani', '3273014508900003', '081234567892', '19-08-1990', 'Kota Bandung'],
    );
    expect(inferColumns(people, [])).toEqual([null, 'name', 'nik', 'phone', 'birthDate', null]);
    expect(inferColumns(people, [], new Set([3]))).toEqual([null, 'name', 'nik', null, 'birthDate', null]);
  });
});
