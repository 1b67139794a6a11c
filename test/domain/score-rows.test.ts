import { expect, test } from 'vitest';
import { scoreRows, scoreTitles } from '../../shared/domain/score-rows.ts';

test('each locked sheet is a row, and each signed-off change a row after them; what is not signed off is none', () => {
  const exported = {
    rules: { criteria: [{ criterionId: 'saluran', name: 'Saluran air', weight: 3, from: 0, to: 10, halves: true }] },
    entries: [{ entryNumber: 7, label: 'RT 012 / RW 005', unit: { villageCode: '32.71.01.1001' } }],
    judges: [{ judgeNumber: 1, label: 'A' }],
    rounds: [
      {
        roundId: 'foto',
        entries: [{ entry: 7, category: 'kota' }],
        sheets: [{ entryNumber: 7, judgeNumber: 1, marks: { saluran: 7.5 } }],
      },
    ],
    revisions: [
      {
        roundId: 'foto',
        entryNumber: 7,
        judgeNumber: 1,
        marks: { saluran: 8 },
        reason: 'Terlewat.',
        signedOff: { at: '2026-12-02T03:15:00.000Z' },
      },
      { roundId: 'foto', entryNumber: 7, judgeNumber: 1, marks: { saluran: 1 }, reason: 'Belum disahkan.' },
    ],
  };
  expect(scoreRows(exported, scoreTitles.id)).toEqual([
    ['Babak', 'Nomor', 'Peserta', 'Kelurahan', 'Kategori', 'Juri', 'Saluran air ×3', 'Dikunci', 'Alasan'],
    ['foto', '7', 'RT 012 / RW 005', '32.71.01.1001', 'kota', 'A', '7,5', 'Dikunci', ''],
    ['foto', '7', 'RT 012 / RW 005', '32.71.01.1001', 'kota', 'A', '8', 'Diubah 2026-12-02T03:15:00.000Z', 'Terlewat.'],
  ]);
});
