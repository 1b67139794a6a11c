import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { makeWorkbook, sheetXml, workbookParts } from './make-workbook.ts';
import { makeZip } from './make-zip.ts';
import { blobOf, readCells, readRows } from './read-all.ts';

const read = (rows: string, about = {}, behind = '') =>
  readCells(makeWorkbook([{ name: 'Sheet1', xml: sheetXml(rows, behind) }], about));

describe('texts', () => {
  test('shared, also in runs of several fonts, without reading aids, with entities and escapes', async () => {
    const shared =
      '<si><t>Siti</t></si><si><r><rPr><b/></rPr><t>Siti </t></r><r><t xml:space="preserve"> Aminah</t></r></si>' +
      '<si><t>A &amp; B &#233; &#x1F600;</t><rPh sb="0" eb="1"><t>ignored</t></rPh></si><si><t>two_x000D_lines</t></si><si/>';
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c><c r="F1" t="s"><v>99</v></c>';
    const [row] = await read(`<row r="1">${cells}</row>`, { shared });
    expect(row).toEqual(['Siti', 'Siti  Aminah', 'A & B é 😀', 'two\rlines', '', '']);
  });

  test('3,000 shared texts come back at their own places', async () => {
    const count = 3000;
    const shared = Array.from({ length: count }, (_, at) => `<si><t>${at}é</t></si>`).join('');
    const rows = Array.from({ length: count }, (_, at) => `<row><c t="s"><v>${count - 1 - at}</v></c></row>`).join('');
    expect((await read(rows, { shared })).map(([cell]) => cell)).toEqual(
      Array.from({ length: count }, (_, at) => `${count - 1 - at}é`),
    );
  });

  test.each([
    ['of letters of two, three and four bytes', ['é'.repeat(99), '悪'.repeat(99), '😀'.repeat(99), 'Siti']],
    ['that begin with the mark of an encoding', ['\uFEFFSiti', '\uFEFF', 'Budi']],
    ['with nothing between them', ['', '', 'Siti', '']],
  ])('shared, %s', async (_, texts) => {
    const shared = texts.map((text) => `<si><t>${text}</t></si>`).join('');
    const rows = texts.map((_text, at) => `<row><c t="s"><v>${at}</v></c><c><v>1</v></c></row>`).join('');
    expect((await read(rows, { shared })).map(([cell]) => cell)).toEqual(texts);
  });

  test('shared, in an encoding that a workbook may not have: its letters are signs, its digits stay', async () => {
    const parts = workbookParts(
      [{ name: 'S', xml: sheetXml('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>') }],
      {
        shared: '<si/>',
      },
    );
    const content = Buffer.from(`<si><t>${'é'.repeat(200)}</t></si><si><t>081234567890</t></si>`, 'latin1');
    const file = makeZip(parts.map((part) => (part.name.endsWith('sharedStrings.xml') ? { ...part, content } : part)));
    expect(await readCells(file)).toEqual([['\uFFFD'.repeat(200), '081234567890']]);
  });

  test('inline, of a formula, true or false, and failed', async () => {
    const [row] = await read(
      '<row><c t="inlineStr"><is><r><t>Siti</t></r><r><t> A</t></r></is></c><c t="str"><f>A1&amp;"x"</f><v>Sitix</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>',
    );
    expect(row).toEqual(['Siti A', 'Sitix', 'TRUE', { kind: 'error', text: '#N/A' }]);
  });

  test('with the prefix that some programs put before every tag', async () => {
    const xml =
      '<x:worksheet xmlns:x="x"><x:sheetData><x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t>Siti</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await readCells(makeWorkbook([{ name: 'S', xml }]))).toEqual([['', 'Siti']]);
  });
});

describe('numbers and days', () => {
  test('a number keeps the digits that are stored', async () => {
    const [row] = await read(
      '<row><c><v>9171014508900001</v></c><c t="n"><v>3.2730145089E15</v></c><c><v>81234567890</v></c></row>',
    );
    expect(row).toEqual(
      ['9171014508900001', '3.2730145089E15', '81234567890'].map((text) => ({ kind: 'number', text })),
    );
  });

  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="0000&quot;day&quot;"/><numFmt numFmtId="166" formatCode="[$-421]d mmmm yyyy"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="49"/></cellXfs>';
  const cells = [0, 1, 2, 3, 4, 5].map((style) => `<c s="${style}"><v>33102</v></c>`).join('');

  test('a day is told from a number by its format', async () => {
    const [row] = await read(`<row>${cells}</row>`, { styles });
    expect(row?.map((cell) => (typeof cell === 'string' ? '' : cell.kind))).toEqual([
      'number',
      'date',
      'date',
      'number',
      'date',
      'number',
    ]);
  });

  test('a workbook that counts from 1904 gives the same day', async () => {
    const [row] = await read('<row><c s="1"><v>31640</v></c></row>', {
      styles,
      properties: '<workbookPr date1904="1"/>',
    });
    expect(row).toEqual([{ kind: 'date', text: '33102' }]);
  });
});

describe('rows', () => {
  test('keep their numbers; those left out between are empty, those at the end are not there', async () => {
    const rows = await readRows(
      makeWorkbook([
        {
          name: 'S',
          xml: sheetXml(
            '<row r="2"><c r="C2"><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c></row><row r="6" s="1"><c r="A6" s="1"/></row>',
          ),
        },
      ]),
    );
    expect(rows.map(({ line, cells }) => [line, cells.length])).toEqual([
      [1, 0],
      [2, 3],
      [3, 0],
      [4, 0],
      [5, 1],
    ]);
  });

  test('count on where they have no number, and never go back', async () => {
    const rows = await readRows(
      makeWorkbook([
        {
          name: 'S',
          xml: sheetXml('<row><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
        },
      ]),
    );
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test('a cell merged downwards is that of every row beside it, and of no empty one', async () => {
    const text = (reference: string, value: string) => `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = `<row r="1">${text('A1', 'DAFTAR')}</row><row r="2">${text('A2', 'Sukasari')}${text('B2', 'Siti')}</row><row r="3"><c r="A3" s="1"/>${text('B3', 'Budi')}</row><row r="5">${text('B5', 'Ani')}</row>`;
    const merged = '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="A2:A4"/></mergeCells>';
    expect(await read(rows, {}, merged)).toEqual([
      ['DAFTAR'],
      ['Sukasari', 'Siti'],
      ['Sukasari', 'Budi'],
      [],
      ['', 'Ani'],
    ]);
  });
});

describe('the file', () => {
  test('as a library writes it is read with the same rows', async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => [`Orang ${at}`, `32730145089${at}`, at + 0.5]);
    const file = blobOf(await writeXlsx({ sheets: [{ name: 'A', rows }] }));
    expect(
      (await readCells(file)).map((cells) =>
        cells.map((cell) => (typeof cell === 'string' ? cell : Number(cell.text))),
      ),
    ).toEqual(rows);
  });

  test('with parts that are stored and not compressed, backslashes in their names, a sheet elsewhere', async () => {
    const parts = workbookParts([{ name: 'S', xml: sheetXml('<row><c><v>1</v></c></row>') }]).map((part) => ({
      ...part,
      name: part.name.replaceAll('/', '\\').toUpperCase(),
      stored: true,
    }));
    expect(await readCells(makeZip(parts))).toEqual([[{ kind: 'number', text: '1' }]]);
  });

  test('may be cut anywhere into pieces', async () => {
    const shared = '<si><t>Siti &amp; co</t></si>';
    const xml = sheetXml(`${'<row><c t="s"><v>0</v></c></row>'.repeat(20_000)}`);
    const rows = await readCells(makeWorkbook([{ name: 'S', xml }], { shared }));
    expect(rows).toHaveLength(20_000);
    expect(new Set(rows.map(([cell]) => cell))).toEqual(new Set(['Siti & co']));
  });
});
