import { expect, test } from 'vitest';
import { rowExaminer } from '../../../shared/lists/doctor/examine-list.ts';
import { planList } from '../../../shared/lists/doctor/plan-list.ts';
import { openList } from '../../../shared/lists/read/open-list.ts';
import { fixList, mostKept } from '../../../web/upload/desk/fix-list.ts';

const rules = { personRule: 'nik', today: '2026-11-20' } as const;
const good = ['3273014508907001', '3273014508907002', '3273014508907003'];

const openFixes = async (rows: string[]) => {
  const plan = await planList(await openList(new Blob([['Nama;NIK;No HP;RT/RW', ...rows].join('\n')])));
  const all = { habits: plan.habits, ...rules };
  const examine = rowExaminer(plan, all);
  const fixes = fixList(plan, all, examine, ({ line }) => line);
  for await (const batch of plan.sheet.rows()) {
    for (const row of batch.rows) {
      const result = examine(row);
      if (result.outcome === 'rejected') fixes.keep(row, result);
    }
  }
  const at = (line: number) => fixes.page(undefined, 0, 100).rows.find((row) => row.line === line);
  return { fixes, at };
};

test('a row goes along once all its cells are right, under its own line', async () => {
  const { fixes, at } = await openFixes(['Siti Aminah;327301450890700;0812;']);
  expect(at(2)?.cells.map(({ column }) => column)).toEqual(['nik', 'phone']);
  fixes.correct(2, 'nik', good[0] as string);
  expect(at(2)?.state).toBe('open');
  expect(fixes.corrected()).toEqual([]);
  fixes.correct(2, 'phone', '0812 3456 7890');
  expect(at(2)?.state).toBe('fixed');
  expect(fixes.corrected()).toEqual([{ line: 2, name: 'Siti Aminah', nik: good[0], phone: '+6281234567890' }]);
  fixes.markSent([2]);
  expect(fixes.corrected()).toEqual([]);
  expect(fixes.page(undefined, 0, 9).counts).toMatchObject({ all: 1, open: 0, fixed: 0 });
});

test('a row that becomes somebody else of the list is a double, until it is put right again', async () => {
  const { fixes, at } = await openFixes([`Siti Aminah;${good[0]};081234567890;`, 'Siti Aminah;327301;081234567891;']);
  fixes.correct(3, 'nik', good[0] as string);
  expect(at(3)).toMatchObject({ state: 'double', doubleOf: 2 });
  expect(fixes.corrected()).toEqual([]);
  fixes.correct(3, 'nik', good[1] as string);
  expect(at(3)?.state).toBe('fixed');
});

test('what a row said before it was corrected again makes no double of another', async () => {
  const { fixes, at } = await openFixes(['Siti Aminah;327301;081234567890;', 'Siti Aminah;327302;081234567891;']);
  fixes.correct(2, 'nik', good[0] as string);
  fixes.correct(2, 'nik', good[1] as string);
  fixes.correct(2, 'nik', good[1] as string);
  expect(at(2)?.state).toBe('fixed');
  fixes.correct(3, 'nik', good[0] as string);
  expect(at(3)?.state).toBe('fixed');
  fixes.correct(3, 'nik', good[1] as string);
  expect(at(3)).toMatchObject({ state: 'double', doubleOf: 2 });
});

test('RT and RW that shared a cell are each put right', async () => {
  const { fixes, at } = await openFixes([`Siti Aminah;${good[0]};081234567890;entah`]);
  const [cell] = at(2)?.cells ?? [];
  expect(cell).toMatchObject({ title: 'RT/RW' });
  fixes.correct(2, cell?.column as 'rw', '5');
  expect(at(2)?.state).toBe('fixed');
  expect(fixes.corrected()[0]).toMatchObject({ [cell?.column as string]: '005' });
});

test('what the server refuses comes back to be put right', async () => {
  const { fixes, at } = await openFixes([`Siti Aminah;${good[0]};081234567890;`]);
  const row = { line: 2, name: 'Siti Aminah', nik: good[0] as string, phone: '+6281234567890' };
  fixes.keepRefused(row, [{ column: 'phone', message: 'Nomor ini tidak bisa dipakai. Tanyakan lagi.' }]);
  expect(at(2)).toMatchObject({ state: 'open', cells: [{ column: 'phone', problem: { code: 'server' } }] });
  fixes.correct(2, 'phone', '081234567891');
  expect(fixes.corrected()[0]).toMatchObject({ line: 2, phone: '+6281234567891', nik: good[0] });
});

test('more wrong rows than anybody puts right by hand are counted, and left to the file', async () => {
  const { fixes } = await openFixes(Array.from({ length: mostKept + 7 }, () => 'Siti Aminah;1;2;'));
  expect(fixes.page(undefined, 0, 1).total).toBe(mostKept);
  expect(fixes.notKept()).toBe(7);
});
