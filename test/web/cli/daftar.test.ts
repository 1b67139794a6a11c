import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../../shared/lists/read/limits.ts';
import { unreadableText } from '../../../shared/lists/read/unreadable.ts';
import { readCells } from '../../lists/read-all.ts';
import { runDaftar } from './run-daftar.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daftar-'));
});
afterAll(() => rm(folder, { recursive: true }));

const fileOf = async (name: string, content: string) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const check = (file: string, ...more: string[]) =>
  runDaftar(['upload', file, '--campaign', 'ojol', '--channel', 'pasar-minggu', '--dry-run', ...more]);

const messy = [
  'DAFTAR ANGGOTA;;;',
  'Nama;NIK/No KTP;No. HP;Kota',
  'Hj.SITI AMINAH;3174014304880001;+62 812-3456-7890;Jaksel',
  'Budi;3174010304880000;8.12E+10;Bandung',
  ';;;',
  'Siti Aminah;3174014304880001;081234567890;Jaksel',
  'JUMLAH;2;;',
].join('\n');

describe('checking a list', () => {
  test('writes one entry for every line of the file, with clean values, and the totals', async () => {
    const report = join(folder, 'report.json');
    const { code } = await check(await fileOf('messy.csv', messy), '--report', report);
    const { results, totals } = JSON.parse(await readFile(report, 'utf8'));
    expect(code).toBe(2);
    expect(results.map(({ line, outcome }: { line: number; outcome: string }) => `${line} ${outcome}`)).toEqual([
      '1 skipped',
      '2 skipped',
      '3 ready',
      '4 rejected',
      '5 skipped',
      '6 duplicate',
      '7 skipped',
    ]);
    expect(results[2]).toEqual({
      line: 3,
      outcome: 'ready',
      problems: [],
      warnings: [],
      values: {
        name: 'Hj. SITI AMINAH',
        nik: '3174014304880001',
        phone: '+6281234567890',
        birthDate: null,
        sex: null,
        cityCode: '31.74',
        districtCode: null,
        villageCode: null,
        rw: null,
        rt: null,
        occupation: null,
        membership: null,
        ordinal: null,
      },
    });
    expect(results[3].problems).toEqual([
      {
        column: 'nik',
        code: 'nik-rounded',
        message: expect.stringContaining('Excel'),
        found: '3174010304880000',
        suggestion: '317401030488____',
      },
      {
        column: 'phone',
        code: 'phone-scientific',
        message: expect.stringContaining('nomor aslinya'),
        found: '8.12E+10',
      },
      {
        column: 'cityCode',
        code: 'city-ambiguous',
        message: expect.any(String),
        found: 'Bandung',
        suggestion: 'Kab. Bandung / Kota Bandung',
      },
    ]);
    expect(totals).toEqual({ lines: 7, ready: 1, rejected: 1, duplicate: 1, skipped: 4, cured: 1, warned: 0 });
  });

  test('writes the report for its owner alone, and leaves nothing half done beside it', async () => {
    const report = join(folder, 'own.json');
    await check(await fileOf('messy.csv', messy), '--report', report);
    expect((await stat(report)).mode & 0o077).toBe(0);
    const good = 'Siti;3174014304880001;081234567890\n'.repeat(3000);
    const endsBadly = await fileOf('wide.csv', `Nama;NIK;No. HP\n${good}${';'.repeat(limits.columns)}\n`);
    const { code, err } = await check(
      endsBadly,
      '--report',
      join(folder, 'never.json'),
      '--rejected',
      join(folder, 'never.csv'),
    );
    expect([code, err.trim()]).toEqual([1, unreadableText('too-many-columns', 'id')]);
    expect((await readdir(folder)).filter((name) => /never|part/.test(name))).toEqual([]);
  });

  test('says what it found, without what stood in the cells', async () => {
    const { out } = await check(await fileOf('messy.csv', messy));
    expect(out).toContain('messy.csv · 7 baris · judul kolom di baris 2');
    expect(out).toContain('1 siap dikirim, 1 di antaranya dirapikan');
    expect(out).toContain('4 dilewati: 1 judul, 1 judul kolom, 1 kosong, 1 jumlah');
    expect(out).toMatch(/Baris 4 +No\. HP: Excel mengubah nomor HP/);
    expect(out).not.toMatch(/3174|8\.12E|SITI|Budi/);
  });

  test.each([
    ['xlsx', (path: string) => readFile(path).then((bytes) => readCells(new Blob([bytes])))],
    ['csv', (path: string) => readFile(path).then((bytes) => readCells(new Blob([bytes])))],
  ])('writes the rows to correct as %s', async (kind, read) => {
    const path = join(folder, `fix.${kind}`);
    await check(await fileOf('messy.csv', messy), '--rejected', path);
    const [titles, row, ...others] = await read(path);
    expect(titles).toEqual(['Nama', 'NIK/No KTP', 'No. HP', 'Kota', 'Baris asal', 'Yang perlu diperbaiki']);
    expect(row?.slice(0, 5)).toEqual(['Budi', '3174010304880000', '8.12E+10', 'Bandung', '4']);
    expect(row?.[5]).toContain('Tanyakan nomor aslinya');
    expect(others).toEqual([]);
  });

  test('leaves with 0 where every row is ready', async () => {
    expect((await check(await fileOf('good.csv', 'Nama;NIK;No. HP\nSiti;3174014304880001;081234567890'))).code).toBe(0);
  });

  test('uses the columns and the order of dates that it is told', async () => {
    const report = join(folder, 'told.json');
    const list = await fileOf('told.csv', 'Nama;NIK;Nomor;Lahirnya\nSiti;3174014304880001;081234567890;03/04/1988');
    const told = [
      '--column',
      'phone=NOMOR',
      '--column',
      'birthDate=Lahirnya',
      '--date-order',
      'day-first',
      '--report',
      report,
    ];
    expect((await check(list, ...told)).code).toBe(0);
    expect(JSON.parse(await readFile(report, 'utf8')).results[1].values).toMatchObject({
      phone: '+6281234567890',
      birthDate: '1988-04-03',
    });
  });
});

describe('what cannot be done says why, and leaves with 1', () => {
  test.each([
    ['a file that is not there', () => check(join(folder, 'nope.csv')), 'Berkas tidak ditemukan'],
    ['a folder', () => check(folder), 'Berkas tidak ditemukan'],
    [
      'a column that nobody has',
      async () => check(await fileOf('good.csv', 'Nama;NIK;No. HP\nSiti;1;2'), '--column', 'phone=Telex'),
      'Yang ada: Nama, NIK, No. HP',
    ],
    [
      'a use that nobody knows',
      async () => check(await fileOf('good.csv', 'Nama;NIK;No. HP\nSiti;1;2'), '--column', 'fax=Nama'),
      'Kolom tidak dimengerti',
    ],
    [
      'a list without phones',
      async () => check(await fileOf('short.csv', 'Nama;NIK;Ket\nSiti;1;lunas')),
      'Kolom belum dikenali: phone',
    ],
    [
      'a list of something else',
      async () => check(await fileOf('other.csv', 'x;y\n1;2\n')),
      'Judul kolom tidak ditemukan',
    ],
    [
      'another kind of file to write',
      async () => check(await fileOf('good.csv', 'Nama;NIK;No. HP\nSiti;1;2'), '--rejected', 'fix.pdf'),
      '.xlsx atau .csv',
    ],
    ['no campaign', () => runDaftar(['upload', 'x.csv', '--channel', 'k', '--dry-run']), '--campaign'],
  ])('%s', async (_, run, sentence) => {
    const { code, err } = await run();
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err).not.toContain('    at ');
  });
});

test('speaks the language of the terminal, or the one it is asked for', async () => {
  const file = await fileOf('good.csv', 'Nama;NIK;No. HP\nSiti;3174014304880001;081234567890');
  const args = ['upload', file, '--campaign', 'c', '--channel', 'k', '--dry-run'];
  expect((await runDaftar(args, { LANG: 'en_GB.UTF-8' })).out).toContain('This was a check');
  expect((await runDaftar(args, { LANG: 'C' })).out).toContain('Ini pemeriksaan');
  expect((await runDaftar([...args, '--lang=en'])).out).toContain('This was a check');
  expect((await runDaftar(['--lang', 'id', ...args], { LC_ALL: 'en_GB.UTF-8' })).out).toContain('Ini pemeriksaan');
});

test('makes a template that it then reads as a list of nobody', async () => {
  for (const kind of ['xlsx', 'csv']) {
    const path = join(folder, `template.${kind}`);
    expect((await runDaftar(['template', path])).code).toBe(0);
    const { code, out } = await check(path);
    expect(code).toBe(0);
    expect(out).toContain('0 siap dikirim');
  }
});
