import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowExaminer } from '../../shared/lists/doctor/examine-list.ts';
import { planList } from '../../shared/lists/doctor/plan-list.ts';
import { limits } from '../../shared/lists/read/limits.ts';
import { openList } from '../../shared/lists/read/open-list.ts';
import {
  Unreadable,
  type UnreadableCode,
  unreadableText,
  unreadableTexts,
} from '../../shared/lists/read/unreadable.ts';
import { deflateMany } from './make-bomb.ts';
import { makeWorkbook, sheetXml, workbookParts } from './make-workbook.ts';
import { makeZip } from './make-zip.ts';
import { blobOf, examine, readCells, readRows, rules } from './read-all.ts';
import { listOf, workbookOf } from './write-list.ts';

const refusal = (code: UnreadableCode) => expect.objectContaining({ name: 'Unreadable', code });
const run = promisify(execFile);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bomb-'));
});
afterAll(() => rm(folder, { recursive: true }));

const readApart = async (file: Blob): Promise<{ outcome: string; lines: number; megabytes: number }> => {
  const path = join(folder, `${crypto.randomUUID()}.xlsx`);
  await pipeline(Readable.fromWeb(file.stream() as never), createWriteStream(path));
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'run-reader.ts'), path]);
  return JSON.parse(stdout);
};

const sharedBomb = (block: string, size: number) =>
  makeZip(
    workbookParts([{ name: 'S', xml: sheetXml('') }], { shared: '<si/>' }).map((part) =>
      part.name === 'xl/sharedStrings.xml'
        ? {
            ...part,
            content: deflateMany(block, size),
            deflated: true,
            claims: Math.ceil(size / block.length) * block.length,
          }
        : part,
    ),
  );

describe('a bomb', () => {
  const start = sheetXml('<row><c t="inlineStr"><is><t>').split('</t>')[0] ?? '';
  const bomb = (text: string, size: number, claims: number, part = 'xl/worksheets/sheet1.xml') => {
    const parts = workbookParts([{ name: 'S', xml: sheetXml('') }], { shared: '<si/>' });
    return makeZip(
      parts.map((one) =>
        one.name === part ? { ...one, content: deflateMany(text, size), deflated: true, claims } : one,
      ),
    );
  };
  const gigabytes = 1_000_000_000;

  test.each([
    ['of 10 GB that says so', bomb('<row/>'.repeat(200_000), 10 * gigabytes, 4 * gigabytes), 'inflates-too-much'],
    [
      'of 10 GB of rows that claims to be small',
      bomb('<row/>'.repeat(200_000), 10 * gigabytes, 9_000_000),
      'inflates-too-much',
    ],
    ['of one endless text', bomb(start + 'A'.repeat(1_000_000), 2 * gigabytes, 30_000_000), 'inflates-too-much'],
    ['of one endless tag', bomb(`<row ${'a'.repeat(999_995)}`, 30_000_000, 30_000_000), 'damaged-file'],
    [
      'in the shared texts',
      bomb('<si><t>abcdefghijk</t></si>'.repeat(50_000), 5 * gigabytes, 390_000_000, 'xl/sharedStrings.xml'),
      'inflates-too-much',
    ],
    [
      'in the shared texts, claiming less',
      bomb('<si><t>abcdefghijk</t></si>'.repeat(50_000), 5 * gigabytes, 30_000_000, 'xl/sharedStrings.xml'),
      'inflates-too-much',
    ],
    [
      'of more shared texts than there may be, each of them empty',
      bomb('<si/>'.repeat(200_000), 30_000_000, 30_000_000, 'xl/sharedStrings.xml'),
      'inflates-too-much',
    ],
    [
      'in the styles',
      bomb('<xf numFmtId="14"/>'.repeat(50_000), 5 * gigabytes, 31_000_000, 'xl/styles.xml'),
      'empty-file',
    ],
  ] as const)(
    '%s is stopped, and memory stays under 300 MB',
    async (_, file, code) => {
      const { outcome, megabytes } = await readApart(file);
      expect(outcome).toBe(code);
      expect(megabytes).toBeLessThan(300);
    },
    90_000,
  );

  test('of rows that each reach the last column costs only what a list may have', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c><c r="XFD${at + 1}"><v>${at}</v></c></row>`,
    );
    const { outcome, lines, megabytes } = await readApart(makeWorkbook([{ name: 'S', xml: sheetXml(rows.join('')) }]));
    expect([outcome, lines]).toEqual(['read', 30_000]);
    expect(megabytes).toBeLessThan(300);
  });
});

test('a list of 100,000 rows as XLSX is examined in less than 300 MB', async () => {
  const { outcome, lines, megabytes } = await readApart(workbookOf(listOf(100_000)));
  expect([outcome, lines]).toEqual(['read', 100_001]);
  expect(megabytes).toBeLessThan(300);
});

test.each([
  ['more than a sheet may be', 1_000_000_001, 20_000_000],
  ['200 times what it is', 100_000_000, 400_000],
])('a sheet that claims to inflate to %s is not inflated at all', async (_, claims, size) => {
  // Were a byte of it inflated, the file would be called damaged.
  const parts = workbookParts([{ name: 'S', xml: '' }]).map((part) =>
    part.name.includes('sheet1') ? { ...part, content: Buffer.alloc(size, 0xff), deflated: true, claims } : part,
  );
  await expect(readRows(makeZip(parts))).rejects.toEqual(refusal('inflates-too-much'));
});

test('shared texts that nothing gives away as a bomb are kept only as far as memory allows', async () => {
  const block = Array.from({ length: 30 }, () => `<si><t>${randomBytes(22_000).toString('base64')}</t></si>`).join('');
  const { outcome, megabytes } = await readApart(sharedBomb(block, 80_000_000));
  expect(outcome).toBe('inflates-too-much');
  expect(megabytes).toBeLessThan(300);
});

test('a row whose number no sheet has is damage, not a million empty rows before it', async () => {
  const far = makeWorkbook([{ name: 'S', xml: sheetXml('<row r="99999999"><c><v>1</v></c></row>') }]);
  await expect(readRows(far)).rejects.toEqual(refusal('damaged-file'));
});

test('a directory larger than a workbook has is not read', async () => {
  const bytes = Buffer.from(await makeWorkbook([{ name: 'S', xml: sheetXml('') }]).arrayBuffer());
  bytes.writeUInt32LE(9_000_000, bytes.length - 10);
  await expect(openList(blobOf(bytes))).rejects.toEqual(refusal('inflates-too-much'));
});

test('merged cells without end are looked at only as far as a list has them', async () => {
  const refs = Array.from({ length: 100_001 }, (_, at) => `<mergeCell ref="A${at * 2 + 1}:A${at * 2 + 2}"/>`).join('');
  const rows = [1, 2, 200_001, 200_002].map(
    (line) => `<row r="${line}"><c r="A${line}" t="str"><v>${line % 2 ? 'x' : ''}</v></c><c t="str"><v>y</v></c></row>`,
  );
  const read = await readRows(
    makeWorkbook([{ name: 'S', xml: sheetXml(rows.join(''), `<mergeCells>${refs}</mergeCells>`) }]),
  );
  expect([read[1]?.cells, read[200_001]?.cells]).toEqual([
    ['x', 'y'],
    ['', 'y'],
  ]);
});

describe('a file is refused as a whole only where it cannot be read at all', () => {
  test.each<[string, Blob, UnreadableCode]>([
    ['empty', blobOf(), 'empty-file'],
    ['only empty lines', blobOf('\n;;\n \n'), 'empty-file'],
    ['an old .xls, or one behind a password', blobOf(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'old-excel'],
    ['a PDF', blobOf('%PDF-1.7'), 'not-a-list'],
    ['a web page called .xls', blobOf('<html><table><tr><td>Nama'), 'not-a-list'],
    ['a picture', blobOf(Buffer.from('89504e470d0a1a0a0000000d', 'hex')), 'not-a-list'],
    ['a ZIP of photos', makeZip([{ name: 'a.jpg', content: 'x' }]), 'not-a-list'],
    ['half an .xlsx', makeWorkbook([{ name: 'S', xml: sheetXml('') }]).slice(0, 600), 'damaged-file'],
    [
      'one whose bytes were changed',
      makeZip(workbookParts([{ name: 'S', xml: '' }]).map((part) => ({ ...part, content: 'garbage', deflated: true }))),
      'damaged-file',
    ],
    ['too many columns', blobOf(`a${';'.repeat(limits.columns)}\n`), 'too-many-columns'],
    ['a line without an end', blobOf('x'.repeat(limits.lineLength + 1)), 'line-too-long'],
    ['more lines than Excel has', blobOf('\n'.repeat(limits.lines + 1)), 'too-many-rows'],
  ])('%s', async (_, file, code) => {
    await expect(examine(file)).rejects.toEqual(refusal(code));
  });

  test('more bytes than a list has', async () => {
    const part = blobOf(Buffer.alloc(50_000_000));
    await expect(openList(new Blob([part, part, part, 'x']))).rejects.toEqual(refusal('file-too-large'));
  });

  test('500,000 people are read, one more is not', async () => {
    const plan = await planList(await openList(blobOf('Nama;NIK;No. HP\nSiti;3174014304880001;081234567890')));
    const examineRow = rowExaminer(plan, rules);
    for (let line = 2; line < 2 + limits.rows; line++) examineRow({ line, cells: ['Siti'] });
    examineRow({ line: 1_000_000, cells: [] });
    expect(() => examineRow({ line: 1_000_001, cells: ['Siti'] })).toThrow(refusal('too-many-rows'));
  });

  test('each has a sentence in both languages, with its limit', () => {
    expect(unreadableText('too-many-rows', 'id')).toBe('Lebih dari 500.000 baris. Bagi menjadi beberapa berkas.');
    expect(unreadableText('too-many-rows', 'en')).toBe('More than 500,000 rows. Split it into several files.');
    for (const code of Object.keys(unreadableTexts) as UnreadableCode[])
      expect(`${unreadableText(code, 'id')}${unreadableText(code, 'en')}`).not.toContain('#');
    expect(new Unreadable('empty-file')).toBeInstanceOf(Error);
  });
});

describe('a cell longer than Excel has', () => {
  const long = 'x'.repeat(limits.cellLength + 1);
  test.each([
    ['in CSV', blobOf(`a;b\n${long};c\n`)],
    [
      'in XLSX, inline',
      makeWorkbook([
        {
          name: 'S',
          xml: sheetXml(`<row/><row r="2"><c t="inlineStr"><is><t>${long}</t></is></c><c t="str"><v>c</v></c></row>`),
        },
      ]),
    ],
    [
      'in XLSX, shared',
      makeWorkbook(
        [{ name: 'S', xml: sheetXml('<row/><row r="2"><c t="s"><v>0</v></c><c t="str"><v>c</v></c></row>') }],
        { shared: `<si><t>${long}</t></si>` },
      ),
    ],
  ])('%s is cut, and the row goes on', async (_, file) => {
    expect((await readCells(file))[1]).toEqual([{ kind: 'cut', text: 'x'.repeat(100) }, 'c']);
  });

  test('is the problem of its row alone', async () => {
    const results = await examine(
      `Nama;NIK;No. HP\n${long};3174014304880001;081234567890\nBudi;3174010304880002;081234567891`,
    );
    expect(results.map(({ outcome, problems }) => [outcome, problems[0]?.code])).toEqual([
      ['skipped', undefined],
      ['rejected', 'cell-too-long'],
      ['ready', undefined],
    ]);
  });
});

test('a directory with sizes of 64 bits is read', async () => {
  const [rows] = await readRows(withLongSizes());
  expect(rows?.cells).toEqual(['Siti']);
});

/** A workbook whose directory says every size in the ZIP64 field, as some writers always do. */
function withLongSizes(): Blob {
  return makeZip(
    workbookParts([{ name: 'S', xml: sheetXml('<row><c t="str"><v>Siti</v></c></row>') }]).map((part) => ({
      ...part,
      long: true,
    })),
  );
}

test('half a file leaves nothing behind it running', async () => {
  const file = makeWorkbook([{ name: 'S', xml: sheetXml('<row><c><v>1</v></c></row>'.repeat(200_000)) }]);
  const rows = (await openList(file)).sheets[0]?.rows();
  expect((await rows?.next())?.value?.rows.length).toBeGreaterThan(0);
  await rows?.return(undefined);
  expect(await rows?.next()).toEqual({ done: true, value: undefined });
});
