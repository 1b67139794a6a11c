import { describe, expect, test } from 'vitest';
import { type CsvShape, parseCsv } from '../../shared/lists/read/csv-rows.ts';
import { openList } from '../../shared/lists/read/open-list.ts';
import { blobOf, readCells } from './read-all.ts';

const titles = ['Nama', 'NIK', 'No. HP'];
const siti = ['Siti', '3273014508900001', '081234567890'];
const table = [titles, siti];
const joined = (delimiter: string, lineBreak = '\n', rows = table) =>
  rows.map((row) => row.join(delimiter)).join(lineBreak);

describe('the delimiter is found', () => {
  test.each([[';'], [','], ['\t'], ['|']])('%j', async (delimiter) => {
    expect(await readCells(blobOf(joined(delimiter)))).toEqual(table);
  });

  test('though titles above have other ones, and names have commas', async () => {
    const text = `DAFTAR ANGGOTA, KOMUNITAS OJOL, PASAR MINGGU, 2026\n\nNama;NIK;No. HP\nSiti, S.Pd;1;2\nBudi, S.H., M.H.;3;4\n`;
    expect((await readCells(blobOf(text))).at(-1)).toEqual(['Budi, S.H., M.H.', '3', '4']);
  });

  test('from even rows where no title is known', async () => {
    expect(await readCells(blobOf('a,b;1\nc,d;2\ne,f;3,5\ng,h;4\n'))).toEqual([
      ['a,b', '1'],
      ['c,d', '2'],
      ['e,f', '3,5'],
      ['g,h', '4'],
    ]);
  });

  test('from the line by which Excel says it, which stays row 1', async () => {
    expect(await readCells(blobOf(`sep=|\n${joined('|')}`))).toEqual([['sep=', ''], ...table]);
  });
});

describe('the encoding is found', () => {
  const name = 'Renée Ma’ruf';
  const text = `Nama;NIK\n${name};1`;
  const windows = Buffer.from(text.replace('’', '\u0092'), 'latin1');
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, "Unicode text" of Excel', Buffer.from(`\ufeff${text.replaceAll(';', '\t')}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['windows-1252', windows],
  ])('%s', async (_, bytes) => {
    expect(await readCells(blobOf(bytes))).toEqual([
      ['Nama', 'NIK'],
      [name, '1'],
    ]);
  });

  test('a letter of two bytes that falls on the edge of a chunk stays whole', async () => {
    const rows = await readCells(blobOf(`Nama;NIK\n${'x'.repeat(65_526)}é;1`));
    expect(rows[1]?.[1]).toBe('1');
    expect(JSON.stringify(rows)).not.toContain('\ufffd');
  });
});

describe('lines are counted as Excel counts them', () => {
  test.each([
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
    ['\r', 'CR alone'],
  ])('with %j', async (lineBreak) => {
    expect(await readCells(blobOf(joined(';', lineBreak)))).toEqual(table);
    expect(await readCells(blobOf(joined(';', lineBreak) + lineBreak))).toEqual(table);
  });

  test('an empty line is one, a quoted line break is none', () => {
    const rows = parse('a;b\n\n"Jl. Mawar\nNo. 3";c\nd;e');
    expect(rows).toEqual([
      [1, 'a', 'b'],
      [2, ''],
      [3, 'Jl. Mawar\nNo. 3', 'c'],
      [4, 'd', 'e'],
    ]);
  });

  test('ragged rows keep the cells they have', () => {
    expect(parse('a;b;c\nd\ne;f;g;h')).toEqual([
      [1, 'a', 'b', 'c'],
      [2, 'd'],
      [3, 'e', 'f', 'g', 'h'],
    ]);
  });
});

describe('quotes', () => {
  test.each([
    ['"Siti; ""Mimi""";2', ['Siti; "Mimi"', '2']],
    ['Siti "Mimi";2', ['Siti "Mimi"', '2']],
    ['"Siti" Aminah;2', ['Siti Aminah', '2']],
    ['"Siti" ;2', ['Siti', '2']],
    ['"";2', ['', '2']],
    ['"a";', ['a', '']],
    ['a;"b"', ['a', 'b']],
    ['"a";"b"\r', ['a', 'b']],
  ])('%s', (line, cells) => {
    expect(parse(line)).toEqual([[1, ...cells]]);
  });

  test('one that nobody closed does not swallow the rows behind it', () => {
    expect(parse('"Siti;1\nBudi;2\nAni;3').map(([, ...cells]) => cells)).toEqual([
      ['"Siti', '1'],
      ['Budi', '2'],
      ['Ani', '3'],
    ]);
  });

  test('nor does one that another row seems to close', () => {
    expect(parse('"Siti;1\n"Budi";2\nAni;3').map(([, ...cells]) => cells)).toEqual([
      ['"Siti', '1'],
      ['Budi', '2'],
      ['Ani', '3'],
    ]);
  });

  test('one that would close beyond what a cell can hold is a letter, wherever the file is cut into pieces', () => {
    const text = `"${'x;y\n'.repeat(20_000)}";z`;
    expect(parse(text)).toHaveLength(20_001);
    expect(parse(text, 1000)).toEqual(parse(text));
  });
});

test('a row that never ends is given up as soon as it is too long, however small the pieces it comes in', () => {
  expect(() => parse('"a\nb";'.repeat(700_000), 1000)).toThrow('line-too-long');
}, 60_000);

test('rows come a few at a time, so that what is made of them does not pile up', async () => {
  const row = `${siti.join(';')}\n`;
  const { sheets } = await openList(blobOf(row.repeat(10_000)));
  const batches = [];
  for await (const { rows } of sheets[0]?.rows() ?? []) batches.push(rows.length);
  expect(batches.reduce((sum, rows) => sum + rows, 0)).toBe(10_000);
  expect(Math.max(...batches) * row.length).toBeLessThanOrEqual(8 * 1024 + row.length);
});

/** Rows as `[line, ...cells]`; `size` cuts the text into pieces. */
function parse(text: string, size = text.length, shape: CsvShape = { delimiter: ';', lineBreak: '\n' }) {
  const parser = parseCsv(shape);
  const rows = [];
  for (let at = 0; at < text.length; at += size)
    rows.push(...parser(text.slice(at, at + size), at + size >= text.length));
  return rows.map(({ line, cells }) => [line, ...cells]);
}
