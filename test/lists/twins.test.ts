import { describe, expect, test } from 'vitest';
import { describeFinding } from '../../shared/lists/doctor/describe.ts';
import type { Finding } from '../../shared/lists/doctor/row-result.ts';
import { examine, outcomesOf } from './read-all.ts';

const list = (...rows: string[]) => ['Nama;NIK;No. HP', ...rows].join('\n');
const shortened = async (...about: Parameters<typeof outcomesOf>) => (await outcomesOf(...about)).slice(1);

describe('a person who is in a list twice', () => {
  test('counts once: the first good row wins, and the other says which it was', async () => {
    const results = await examine(
      list(
        'Siti;3174014304880001;081234567890',
        'Budi;3174010304880002;081234567891',
        'Siti A.;3174014304880001;081234567899',
      ),
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(['skipped', 'ready', 'ready', 'duplicate']);
    expect(results[3]?.warnings).toEqual([{ column: 'nik', code: 'same-person', count: 2, found: '3174014304880001' }]);
  });

  test('a good row behind a rejected twin counts, and the twin behind a good row stays rejected', async () => {
    const rows = ['Siti;3174014304880001;0812', 'Siti;3174014304880001;081234567890', 'Siti;3174014304880001;8.12E+10'];
    expect(await shortened(list(...rows))).toEqual([
      '2 rejected phone phone-short',
      '3 ready',
      '4 rejected phone phone-scientific',
    ]);
  });

  test('is not looked for by a damaged NIK', async () => {
    const rows = [
      'Siti;3174014304880000;081234567890',
      'Ani;3174014304880000;081234567891',
      'Tuti;3.17401E+15;081234567892',
      'Wati;3.17401E+15;081234567893',
    ];
    expect((await shortened(list(...rows))).every((row) => row.includes('rejected'))).toBe(true);
  });

  test('is asked about where the NIK ends in 0 and the names differ: Excel may have rounded both', async () => {
    const rows = [
      'Siti;3174014304880010;081234567890',
      'Ani;3174014304880010;081234567891',
      'SITI;3174014304880010;081234567890',
    ];
    expect(await shortened(list(...rows))).toEqual(['2 ready', '3 rejected nik nik-twice', '4 duplicate']);
  });

  test('is not two people with one phone', async () => {
    expect(await shortened(list('Siti;3174014304880001;081234567890', 'Budi;3174010304880002;081234567890'))).toEqual([
      '2 ready',
      '3 ready',
    ]);
  });
});

describe('where a campaign asks for no NIK', () => {
  const list = (...rows: string[]) => ['Nama;No. HP', ...rows].join('\n');

  test('the phone tells people apart, and one shared under another name is a question', async () => {
    const rows = ['Siti;081234567890', 'siti;+62 812 3456 7890', 'Budi;081234567890', 'Ani;081234567891'];
    expect(await shortened(list(...rows), { personRule: 'phone' })).toEqual([
      '2 ready',
      '3 duplicate',
      '4 rejected phone phone-shared',
      '5 ready',
    ]);
    const results = await examine(list(...rows), { personRule: 'phone' });
    expect(describeFinding(results[3]?.problems[0] as Finding, 'id')).toEqual({
      column: 'phone',
      code: 'phone-shared',
      message: expect.stringContaining('baris 2'),
      found: '+6281234567890',
      suggestion: 'Orang ke-2',
    });
  });

  test('two people with one phone are two once their coordinator says which is which', async () => {
    const rows = [
      'Nama;No. HP;Orang ke-',
      'Siti;081234567890;',
      'Budi;081234567890;2',
      'Ani;081234567890;orang ke-3',
      'BUDI;081234567890;',
      'Eko;081234567890;2',
      'Fitri;081234567890;dua',
      'Gita;081234567891;kedua',
    ];
    expect(await shortened(rows.join('\n'), { personRule: 'phone' })).toEqual([
      '2 ready',
      '3 ready',
      '4 ready',
      '5 duplicate',
      '6 rejected phone phone-shared',
      '7 rejected ordinal ordinal-unknown',
      '8 ready',
    ]);
    const results = await examine(rows.join('\n'), { personRule: 'phone' });
    expect(results.map(({ values }) => values.ordinal)).toEqual([
      undefined,
      undefined,
      '2',
      '3',
      undefined,
      '2',
      undefined,
      '2',
    ]);
    expect(results[5]?.problems[0]).toMatchObject({ count: 3, ordinal: 4 });
  });

  test('where a NIK tells people apart the number of a person is not looked at', async () => {
    const rows = ['Nama;NIK;No. HP;Orang ke-', 'Siti;3174014304880001;081234567890;dua'];
    expect(await shortened(rows.join('\n'))).toEqual(['2 ready']);
  });
});
