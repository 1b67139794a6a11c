import { expect, test, vi } from 'vitest';
import type { Scores } from '../../../web/lib/score-rows.ts';

// All that these files touch of a browser.
Object.assign(globalThis, { location: { search: '' }, document: { documentElement: {} } });
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
const { scoreRows } = await import('../../../web/lib/score-rows.ts');
const { scorePart } = await import('../../../web/lib/export/contest-parts.ts');
const { language } = await import('../../../web/lib/language.ts');

const sheet = { judgeNumber: 1, marks: { saluran: 7.5 } };
const change = { ...sheet, roundId: 'foto', marks: { saluran: 8 }, reason: 'Terlewat.' };
const scores = {
  rules: {
    criteria: [{ criterionId: 'saluran', name: 'Saluran air', weight: 3 }],
    rounds: [{ roundId: 'foto', name: 'Foto' }],
  },
  entries: [
    { entryNumber: 7, label: 'RT 012 / RW 005', unit: {} },
    { entryNumber: 8, label: 'RT 013 / RW 005', unit: {} },
  ],
  judges: [{ judgeNumber: 1, label: 'Juri A' }],
  rounds: [
    {
      roundId: 'foto',
      locked: true,
      entries: [{ entry: 7 }, { entry: 8, excluded: true }],
      sheets: [
        { ...sheet, entryNumber: 7 },
        { ...sheet, entryNumber: 8 },
      ],
    },
  ],
  revisions: [
    { ...change, entryNumber: 7 },
    { ...change, entryNumber: 8, signedOff: { at: '2026-12-02T03:15:00.000Z' } },
  ],
} as unknown as Scores;

test('each sheet is a row and each change one after them; of an entry that was taken out every row says so', () => {
  language.value = 'id';
  const [seven, eight] = [
    ['Foto', 7, 'RT 012 / RW 005', null, 'Juri A'],
    ['Foto', 8, 'RT 013 / RW 005', null, 'Juri A'],
  ] as const;
  expect(scoreRows(scores)).toEqual([
    [
      'Babak',
      'Nomor',
      'Peserta',
      'Kelurahan',
      'Juri',
      'Keadaan',
      'Saluran air (×3)',
      'Alasan',
      'Disahkan',
      'Peserta dikeluarkan',
    ],
    [...seven, 'dikunci', 7.5, null, null, null],
    [...eight, 'dikunci', 7.5, null, null, 'ya'],
    [...seven, 'perubahan diminta', 8, 'Terlewat.', null, null],
    [...eight, 'perubahan disahkan', 8, 'Terlewat.', '2026-12-02T03:15:00.000Z', 'ya'],
  ]);
});

test('an English reader gets the titles and words in English', () => {
  language.value = 'en';
  const [titles, ...rows] = scoreRows(scores);
  expect(titles?.at(-1)).toBe('Entry taken out');
  expect(rows.map((row) => [row[5], row.at(-1)])).toEqual([
    ['locked', null],
    ['locked', 'yes'],
    ['change asked for', null],
    ['change signed off', 'yes'],
  ]);
});

test.each([
  ['id', 'Peserta dikeluarkan', 'ya'],
  ['en', 'Entry taken out', 'yes'],
] as const)('the marks of a campaign’s export say it too: %s', async (reads, title, yes) => {
  const about = { language: reads, timeZone: 'Asia/Jakarta', competitions: [{ competitionId: 'rt-bersih' }] };
  const titles = scorePart.titles(about as never);
  expect(titles.at(-1)).toBe(title);
  const ask = async () => ({ kind: 'answered', body: scores });
  const { rows } = await scorePart.page(ask as never, about as never, null as never);
  expect(rows.map((row) => [row[2], row.at(-1), row.length])).toEqual(
    [
      ['7', ''],
      ['8', yes],
      ['7', ''],
      ['8', yes],
    ].map((row) => [...row, titles.length]),
  );
});
