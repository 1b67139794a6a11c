import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listFields } from '../../shared/lists/columns/list-field.ts';
import { rowExaminer } from '../../shared/lists/doctor/examine-list.ts';
import { planList } from '../../shared/lists/doctor/plan-list.ts';
import { inflate } from '../../shared/lists/read/inflate.ts';
import { openList } from '../../shared/lists/read/open-list.ts';
import { readZipDirectory } from '../../shared/lists/read/zip-directory.ts';
import { csvRow, csvStart } from '../../shared/lists/write/csv-text.ts';
import { rejectedCells, rejectedTitles } from '../../shared/lists/write/rejected-rows.ts';
import { templateCsv, templateXlsx } from '../../shared/lists/write/template.ts';
import { xlsxBytes } from '../../shared/lists/write/xlsx-bytes.ts';
import { anyText } from '../domain/any-text.ts';
import { blobOf, examine, readCells, rules } from './read-all.ts';

/** Which of the people with one phone a row means is a column that only few lists need. */
const templateFields = listFields.filter((field) => field !== 'ordinal');

const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
  blobOf(new Uint8Array(await new Response(stream).arrayBuffer()));
const partOf = async (file: Blob, name: string): Promise<string> => {
  const entry = (await readZipDirectory(file)).get(name);
  let text = '';
  if (entry) for await (const piece of inflate(file, entry, 1e9)) text += piece;
  return text;
};

describe('a row of CSV', () => {
  test.each([
    [['Siti', '081234567890'], 'Siti;081234567890'],
    [['Siti; "Mimi"', 'a\nb'], '"Siti; ""Mimi""";"a\nb"'],
    [['=1+1', '+62812', '-1', '@SUM(A1)', '\tx'], "'=1+1;'+62812;'-1;'@SUM(A1);'\tx"],
    [[' Siti', ''], '" Siti";'],
  ])('%j', (cells, line) => {
    expect(csvRow(cells)).toBe(`${line}\r\n`);
  });
});

test('rows as XLSX come back as they were, and every cell of them says that it is text', async () => {
  const rows = [
    ['Siti & Budi', '3273014508900001', '=1+1'],
    ['', '0812', ' x '],
  ];
  const file = await bytesOf(xlsxBytes('Daftar', ['Nama', 'NIK', 'Ket'], rows));
  expect(await readCells(file)).toEqual([['Nama', 'NIK', 'Ket'], ...rows]);
  const cells = (await partOf(file, 'xl/worksheets/sheet1.xml')).match(/<c [^>]*>/g) ?? [];
  expect(cells.length).toBe(9);
  expect(cells.every((cell) => cell.includes(' s="1"'))).toBe(true);
  expect(await partOf(file, 'xl/styles.xml')).toContain('formatCode="@"');
});

test('whatever letters stand in a cell, XLSX gives them back; half a letter becomes the sign for one that is lost', async () => {
  const cell = fc.oneof(
    anyText(20),
    fc.constantFrom('_x0041_', '_x005F_x0041_', '__x0041__', 'a\r\nb', '\u0000', ' ', '\t'),
  );
  const rows = fc.sample(fc.array(cell, { minLength: 3, maxLength: 3 }), { numRuns: 2_000, seed: 11 });
  // A last cell that is empty, or a row of blanks, is none to a reader.
  const wanted = rows.map((row) => [...row, 'x']);
  const file = await bytesOf(xlsxBytes('Daftar', ['A', 'B', 'C', '_x0044_'], wanted));
  expect(await readCells(file)).toEqual([
    ['A', 'B', 'C', '_x0044_'],
    ...wanted.map((row) => row.map((text) => text.toWellFormed())),
  ]);
});

test('a cell that is longer than Excel holds is cut where it says so, and not the whole file refused', async () => {
  const file = await bytesOf(xlsxBytes('Daftar', ['A'], [['x'.repeat(40_000)]]));
  const [, row] = await readCells(file);
  expect(row).toEqual([`${'x'.repeat(32_766)}…`]);
});

test('more rows than a sheet of Excel holds go on in a second one, under the same titles', async () => {
  const most = 1_048_576;
  const rows = function* () {
    for (let at = 0; at < most; at++) yield ['x'];
  };
  const file = await bytesOf(xlsxBytes('Pendaftar', ['Nama'], rows()));
  const sheet = await partOf(file, 'xl/worksheets/sheet2.xml');
  expect(sheet.match(/<row /g)).toHaveLength(2);
  expect(sheet).toContain('>Nama<');
  expect(await partOf(file, 'xl/workbook.xml')).toMatch(/name="Pendaftar".*name="Pendaftar_2"/s);
  expect(await partOf(file, 'xl/worksheets/sheet1.xml')).toContain(`r="A${most}"`);
});

describe('the rejected rows', () => {
  test('are as their owner wrote them, with where they stood and what to do', async () => {
    const list = 'Nama;NIK;No. HP;Ket\nSiti;3174014304880000;0812;lunas';
    const plan = await planList(await openList(blobOf(list)));
    const row = { line: 218, cells: ['Siti', '3174014304880000', { kind: 'date', text: '33102' } as const] };
    const result = rowExaminer(plan, rules)(row);
    expect(rejectedTitles(plan, 'id')).toEqual(['Nama', 'NIK', 'No. HP', 'Ket', 'Baris asal', 'Yang perlu diperbaiki']);
    expect(rejectedCells(row, result, plan, 'id')).toEqual([
      'Siti',
      '3174014304880000',
      '17 Agustus 1990',
      '',
      '218',
      'NIK: NIK dibulatkan Excel: angka terakhirnya hilang. Salin lagi dari KTP. → 317401430488____ No. HP: Nomor HP terlalu pendek. Contoh: 0812 3456 7890.',
    ]);
  });

  test('corrected, are a list again', async () => {
    const plan = await planList(await openList(blobOf('Nama;NIK;No. HP\nSiti;3174014304880000;081234567890')));
    const row = { line: 2, cells: ['Siti', '3174014304880000', '081234567890'] };
    const cells = rejectedCells(row, rowExaminer(plan, rules)(row), plan, 'en');
    const corrected = cells.with(1, '3174014304880001');
    const results = await examine(await bytesOf(xlsxBytes('Daftar', rejectedTitles(plan, 'en'), [corrected])));
    expect(results.map(({ outcome }) => outcome)).toEqual(['skipped', 'ready']);
  });
});

describe.each(['id', 'en'] as const)('the template in %s', (language) => {
  const files = async () => [blobOf(await templateXlsx(language)), blobOf(templateCsv(language))];

  test('is read with every column known, and its example is nobody', async () => {
    for (const file of await files()) {
      expect((await planList(await openList(file))).mapping).toEqual(templateFields);
      expect((await examine(file)).map(({ outcome, warnings }) => [outcome, warnings[0]?.code])).toEqual([
        ['skipped', 'header'],
        ['skipped', 'note'],
      ]);
    }
  });

  test('its example would be a good row under another name', async () => {
    const text = templateCsv(language).replace(/(Contoh|Example): /, '');
    const [, example] = await examine(text);
    expect([example?.outcome, example?.problems]).toEqual(['ready', []]);
    expect(Object.keys(example?.values ?? {}).sort()).toEqual([...templateFields].sort());
    expect(text.startsWith(csvStart)).toBe(true);
  });

  test('has text cells to type into, drop-downs for sex, city, occupation and membership, and help', async () => {
    const [file = blobOf()] = await files();
    const sheet = await partOf(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="B5000" s="1"\/>/);
    expect(await partOf(file, 'xl/styles.xml')).toContain('formatCode="@"');
    const lists = [...sheet.matchAll(/sqref="([A-Z])2:\1\d+"[^>]*><formula1>(.*?)<\/formula1>/g)].map(
      ([, column, formula]) => `${column} ${formula}`,
    );
    const choices = language === 'id' ? 'Pilihan' : 'Choices';
    const memberships = language === 'id' ? '"anggota,peserta baru,belum"' : '"member,new,none"';
    expect(lists).toEqual(['E "L,P"', `F ${choices}!$A$1:$A$514`, `K ${choices}!$B$1:$B$48`, `L ${memberships}`]);
    const { sheets } = await openList(file);
    expect(sheets.map(({ isHidden }) => isHidden)).toEqual([false, false, true]);
    expect((await readCells(file, 2)).length).toBe(514);
    expect((await readCells(file, 1)).length).toBeGreaterThan(5);
  });
});
