import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from '../../../web/lib/csv.ts';

test('Excel set to Indonesian opens it: a byte order mark, semicolons, CRLF', () => {
  expect(
    csvOf([
      ['Kota', 'Dapat tempat'],
      ['Bandung', 942],
    ]),
  ).toBe('\uFEFFKota;Dapat tempat\r\nBandung;942\r\n');
});

test.each(['=1+1', '+62', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j cannot run as a formula', (text) => {
  expect(csvOf([[text]]).replaceAll('"', '')).toMatch(/^\uFEFF'/);
});

test('a number stays a number, even a negative one', () => {
  expect(csvOf([[-3]])).toBe('\uFEFF-3\r\n');
});

test('whatever the cells hold, a reader gets them back', () => {
  const cell = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(rows, (cells) => {
      const read = Papa.parse<string[]>(csvOf(cells).slice(1), { delimiter: ';', newline: '\r\n' });
      expect(read.data.slice(0, -1)).toEqual(cells);
    }),
  );
});
