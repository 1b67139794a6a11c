import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type ColumnUse, columnUses } from '../../shared/lists/columns/list-field.ts';
import { rowExaminer } from '../../shared/lists/doctor/examine-list.ts';
import { examinePerson, type PersonCells } from '../../shared/lists/doctor/examine-person.ts';
import { planList } from '../../shared/lists/doctor/plan-list.ts';
import { bringVillages } from '../../shared/lists/places/find-village.ts';
import { type CsvShape, parseCsv } from '../../shared/lists/read/csv-rows.ts';
import { openList } from '../../shared/lists/read/open-list.ts';
import { type Cell, cellText, type Row } from '../../shared/lists/read/row.ts';
import { Unreadable } from '../../shared/lists/read/unreadable.ts';
import { csvRow } from '../../shared/lists/write/csv-text.ts';
import { anyText } from '../domain/any-text.ts';
import { birthDates } from './cells/birth-dates.ts';
import { cities } from './cells/cities.ts';
import { memberships } from './cells/memberships.ts';
import { names } from './cells/names.ts';
import { niks } from './cells/niks.ts';
import { occupations, rts, rtsAndRws, sexes } from './cells/other-cells.ts';
import { phones } from './cells/phones.ts';
import { villagesOfBogorSelatan } from './cells/villages.ts';
import { makeWorkbook, sheetXml } from './make-workbook.ts';
import { blobOf, examine, rules } from './read-all.ts';

beforeAll(bringVillages);

const parse = (text: string, shape: CsvShape, size = text.length) => {
  const parser = parseCsv(shape);
  const rows: Row[] = [];
  for (let at = 0; at < text.length; at += size)
    rows.push(...parser(text.slice(at, at + size), at + size >= text.length));
  return rows;
};
const shapes = fc.record({
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  lineBreak: fc.constantFrom('\n', '\r'),
}) as fc.Arbitrary<CsvShape>;

/** Text made of what matters to CSV. */
const csvText = fc
  .array(fc.constantFrom('a', '"', '""', ';', ',', '\n', '\r', '\r\n', ' ', 'Siti'), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('what is written as CSV is read as the same cells, but for the apostrophe that keeps a formula from running', () => {
  const guarded = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.oneof(anyText(20), csvText), { minLength: 1, maxLength: 6 }), { maxLength: 6 }),
      (rows) => {
        const read = parse(rows.map(csvRow).join(''), { delimiter: ';', lineBreak: '\n' });
        expect(read.map(({ cells }) => cells)).toEqual(rows.map((cells) => cells.map(guarded)));
      },
    ),
    { numRuns: 500 },
  );
});

test('wherever CSV is cut into pieces, its rows are the same', () => {
  fc.assert(
    fc.property(csvText, shapes, fc.integer({ min: 1, max: 20 }), (text, shape, size) => {
      expect(parse(text, shape, size)).toEqual(parse(text, shape));
    }),
    { numRuns: 2000 },
  );
});

/** A cell as anybody may have filled it in: as in the tables, or anything at all. */
const forms = [
  phones,
  niks,
  names,
  birthDates,
  cities,
  sexes,
  rts,
  rtsAndRws,
  occupations,
  memberships,
  villagesOfBogorSelatan,
]
  .flat()
  .map(([cell]) => cell);
const words =
  '1. |2) |- |* |"|, |.|_|Siti|Aminah|Hj.|M.|S.Pd| |/|:|0812|3456|7890|17|08|1990|-|Agustus|Kota |Kab. |Bandung|Bogor|RT |12|L|P|(|)';
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(...forms),
  fc.array(fc.constantFrom(...words.split('|')), { maxLength: 8 }).map((parts) => parts.join('')),
  anyText(30),
  fc.record({
    kind: fc.constantFrom('number', 'date', 'error', 'cut'),
    text: fc.oneof(anyText(10), fc.double().map(String), fc.nat().map(String)),
  }),
);
const person: fc.Arbitrary<PersonCells> = fc.dictionary(fc.constantFrom(...columnUses), cell, {
  noNullPrototype: true,
});

test('no cell makes the doctor fail, and each value is clean or its problem is told', () => {
  fc.assert(
    fc.property(person, (cells) => {
      const { values, problems } = examinePerson(cells, rules);
      for (const { column } of problems) expect(column === '' ? undefined : values[column]).toBeUndefined();
      for (const column of ['name', 'nik', 'phone'] as const)
        expect(values[column] !== undefined || problems.some((problem) => problem.column === column)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('what was cured once is cured: read again, as the server does, it is the same', () => {
  fc.assert(
    fc.property(person, (cells) => {
      const { values } = examinePerson(cells, rules);
      const again = examinePerson(values as { [use in ColumnUse]?: Cell }, rules);
      expect(again.values).toEqual(values);
      expect(again.problems.filter(({ column }) => column !== '' && values[column] !== undefined)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

/** Rows of anything, and among them people as they should be, some of them twice. */
const goodRow = fc
  .nat(20)
  .map((serial): Cell[] => ['1', 'Siti', `31740143048800${10 + serial}`, '081234567890', '1988-04-03']);
const anyRows = fc.array(fc.oneof(goodRow, fc.array(cell, { maxLength: 7 })), { maxLength: 20 });

test('every row of a list ends exactly once, in its order, whatever stands in it', async () => {
  const plan = await planList(
    await openList(blobOf('No;Nama;NIK;No. HP;Tgl Lahir\n1;Siti;3174014304880001;081234567890;3 April 1988')),
  );
  fc.assert(
    fc.property(anyRows, (all) => {
      const examineRow = rowExaminer(plan, rules);
      const results = all.map((cells, at) => examineRow({ line: at + 1, cells }));
      expect(results.map(({ line }) => line)).toEqual(all.map((_, at) => at + 1));
      expect(results.filter(({ outcome, problems }) => problems.length > 0 !== (outcome === 'rejected'))).toEqual([]);
      const ready = results.filter(({ outcome }) => outcome === 'ready').map(({ values }) => values);
      expect(new Set(ready.map(({ nik }) => nik)).size).toBe(ready.length);
      expect(
        ready.filter(({ name, nik, phone }) => !name || !/^\d{16}$/.test(nik ?? '') || !phone?.startsWith('+628')),
      ).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a file of any text has as many results as lines', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(csvText, anyText(20)), { minLength: 1, maxLength: 20 }), async (lines) => {
      const text = ['Nama;NIK;No. HP', ...lines.map((line) => line.replace(/["\r\n]/g, ''))].join('\n');
      fc.pre(text.isWellFormed() && !text.includes('\0'));
      const results = await examine(text.normalize());
      expect(results.length).toBe(text.split('\n').length - (text.endsWith('\n') ? 1 : 0));
    }),
    { numRuns: 200 },
  );
});

test('no bytes make reading fail in another way than by saying why', async () => {
  const workbook = new Uint8Array(
    await makeWorkbook(
      [{ name: 'S', xml: sheetXml('<row><c t="s"><v>0</v></c><c s="1"><v>33102</v></c></row>'.repeat(20)) }],
      {
        shared: '<si><t>Nama</t></si>',
        styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      },
    ).arrayBuffer(),
  );
  const changed = fc
    .array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
    .map((changes) => {
      const bytes = workbook.slice();
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    });
  const cut = fc.nat(workbook.length).map((length) => workbook.slice(0, length));
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, cut, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
      const refusal = await examine(blobOf(bytes)).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(refusal === undefined || refusal instanceof Unreadable).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a text in any cell of a workbook is read as it was written', async () => {
  const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const xmlText = anyText(20).filter(
    (text) =>
      text.isWellFormed() &&
      !/[^\t\n\u0020-\uffff]|_x[0-9a-f]{4}_|[\ufffe\uffff]/iu.test(text.replace(/[\u{10000}-\u{10ffff}]/gu, '')),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        xmlText.filter((text) => text !== ''),
        { minLength: 1, maxLength: 10 },
      ),
      async (texts) => {
        const rows = texts.map((text) => `<row><c t="inlineStr"><is><t>${escaped(text)}</t></is></c></row>`).join('');
        const file = await openList(makeWorkbook([{ name: 'S', xml: sheetXml(rows) }]));
        const read: string[] = [];
        for await (const batch of file.sheets[0]?.rows() ?? [])
          read.push(...batch.rows.map(({ cells }) => cellText(cells[0])));
        expect(read).toEqual(texts);
      },
    ),
    { numRuns: 200 },
  );
});
