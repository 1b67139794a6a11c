import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/lists/read/row.ts';
import { columnTitles } from '../../../web/dashboard/areas/number-texts.ts';
import { numberColumns, type ReadNumbers, readNumbers } from '../../../web/dashboard/areas/read-numbers.ts';

const header = numberColumns.map((column) => columnTitles[column].id);
const read = (...rows: Cell[][]): ReadNumbers => {
  const found = readNumbers([header, ...rows].map((cells, at) => ({ line: at + 1, cells })));
  if (found === 'no-header') throw new Error('no header');
  return found;
};
const problemsIn = (...cells: Cell[]) => read(cells).problems.map(({ column, code }) => [column, code]);

describe('a list of targets and denominators', () => {
  test('one line may bring a target, the residents and the members of its area', () => {
    const found = read(['32.71', '35.000', '', '1/1/2026', '31 Desember 2026', '600.815', '96365', '2026-01-01']);
    expect(found.problems).toEqual([]);
    expect(found.targets).toEqual([
      { line: 2, item: { areaCode: '32.71', from: '2026-01-01', to: '2026-12-31', target: 35_000 } },
    ]);
    expect(found.denominators.map(({ item }) => [item.kind, item.value, item.validFrom])).toEqual([
      ['residents-over-18', 600_815, '2026-01-01'],
      ['baseline-members', 96_365, '2026-01-01'],
    ]);
  });

  test('is read as Excel stores it: numbers, dates as days since 1899, and 32.70 as 32.7', () => {
    const number = (text: string): Cell => ({ kind: 'number', text });
    const date = (text: string): Cell => ({ kind: 'date', text });
    const [one] = read([number('34.7'), number('500'), 'Pengemudi ojek online', date('46023'), date('46387')]).targets;
    expect(one).toBeUndefined();
    const found = read([number('32.71'), number('500'), 'Pengemudi ojek online', date('46023'), date('46387')]);
    expect(found.targets[0]?.item).toEqual({
      areaCode: '32.71',
      occupation: 'ojol',
      from: '2026-01-01',
      to: '2026-12-31',
      target: 500,
    });
  });

  test('goes down to the RT, and up to the whole campaign', () => {
    const areas = ['semua', '32', '32.71.01', '32.71.01.1001', '32.71.01.1001/005/012'];
    const found = read(...areas.map((area) => [area, '5', '', '2026-01-01', '2026-12-31']));
    expect(found.targets.map(({ item }) => item.areaCode)).toEqual([
      '*',
      '32',
      '32.71.01',
      '32.71.01.1001',
      '32.71.01.1001.005.012',
    ]);
  });

  test.each<[string, Cell[], [string, string][]]>([
    ['an area that there is not', ['99.99', '5', '', '2026-01-01', '2026-12-31'], [['areaCode', 'area']]],
    ['a fraction', ['32.71', '5,5', '', '2026-01-01', '2026-12-31'], [['target', 'number']]],
    ['a day that there is not', ['32.71', '5', '', '2026-02-30', '2026-12-31'], [['from', 'day']]],
    ['days in the wrong order', ['32.71', '5', '', '2026-12-31', '2026-01-01'], [['to', 'days-swapped']]],
    [
      'a profession that no form offers',
      ['32.71', '5', 'pawang', '2026-01-01', '2026-12-31'],
      [['occupation', 'occupation']],
    ],
    [
      'a profession below a city',
      ['32.71.01', '5', 'ojol', '2026-01-01', '2026-12-31'],
      [['occupation', 'occupation-area']],
    ],
    ['residents without their day', ['32.71', '', '', '', '', '100'], [['validFrom', 'day']]],
    ['no number at all', ['32.71'], [['target', 'nothing']]],
  ])('says of %s in which column it is, and takes nothing of the line', (_, cells, problems) => {
    expect(problemsIn(...cells)).toEqual(problems);
    const { targets, denominators } = read(cells);
    expect([...targets, ...denominators]).toEqual([]);
  });

  test('titles above the header and blank rows are passed over; without a header nothing is read', () => {
    const rows = [['Target Kota Bogor 2026'], [], header, [], ['32.71', '5', '', '2026-01-01', '2026-12-31']];
    const found = readNumbers(rows.map((cells, at) => ({ line: at + 1, cells })));
    expect(found).toMatchObject({ targets: [{ line: 5 }], problems: [] });
    expect(readNumbers([{ line: 1, cells: ['Nama', 'NIK'] }])).toBe('no-header');
  });

  test('whatever stands in the cells, every line is either taken or told', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('32.71', '5', '2026-01-01', 'ojol', ''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 9 }), { maxLength: 9 }), (rows) => {
        const filled = rows.filter((cells) => cells.some((text) => text.trim() !== ''));
        const { targets, denominators, problems } = read(...filled);
        const lines = new Set([...targets, ...denominators, ...problems].map(({ line }) => line));
        expect(lines.size).toBe(filled.length);
        for (const { line } of problems)
          expect([...targets, ...denominators].some((one) => one.line === line)).toBe(false);
      }),
    );
  });
});
