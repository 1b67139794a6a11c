import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Criterion } from '../../shared/domain/competition.ts';
import { notesLength } from '../../shared/domain/competition-sheet.ts';
import { packRanking, type RankingLine, unpackRanking } from '../../shared/domain/packed-ranking.ts';
import { type Measurement, measurements, openTable } from '../../shared/table/client.ts';
import { competitions } from '../../shared/table/competition.item.ts';
import { entries } from '../../shared/table/entry.item.ts';
import { lockedScores } from '../../shared/table/locked-scores.item.ts';
import { rankingSnapshots } from '../../shared/table/ranking-snapshot.item.ts';
import { revisions } from '../../shared/table/revision.item.ts';
import { rounds } from '../../shared/table/round.item.ts';
import { scores } from '../../shared/table/score.item.ts';
import { startTestEngine, type TestEngine } from '../engine.ts';

let engine: TestEngine;
let table: ReturnType<typeof openTable>;
beforeAll(async () => {
  engine = await startTestEngine();
  table = openTable({ endpoint: engine.endpoint, tableName: engine.tableName, measured: true });
});
afterAll(() => engine.stop());

/** The units that a piece of work cost. */
const costOf = async (work: () => Promise<unknown>): Promise<number> => {
  let units = 0;
  const add = (message: unknown) => {
    const { answer } = message as Extract<Measurement, { answer: unknown }>;
    units += Number((answer as { ConsumedCapacity?: { CapacityUnits?: number } }).ConsumedCapacity?.CapacityUnits ?? 0);
  };
  measurements.subscribe(add);
  await work();
  measurements.unsubscribe(add);
  return units;
};

const criteria = Array.from(
  { length: 8 },
  (_, at): Criterion => ({
    criterionId: `kriteria-yang-panjang-${at}`,
    name: 'Kriteria',
    weight: 1,
    from: 0,
    to: 10,
    halves: true,
  }),
);
const round = { competitionId: 'rt-bersih-bogor', roundId: 'kunjungan' };
const at = '2026-11-20T07:31:00.000Z';
const sheet = (judgeNumber: number, entryNumber: number, mark: number, filledAt = at) => ({
  judgeNumber,
  entryNumber,
  marks: Object.fromEntries(criteria.map(({ criterionId }) => [criterionId, mark])),
  notes: {},
  filledAt,
  receivedAt: at,
});

describe('a score', () => {
  test('is one write unit, with marks for eight criteria and as many notes as there may be', async () => {
    const notes = Object.fromEntries(criteria.map(({ criterionId }) => [criterionId, 'g'.repeat(notesLength / 8)]));
    const full = { ...sheet(12, 500, 9.5), notes };
    expect(await costOf(() => scores(table).put(round, criteria, full))).toBe(1);
    expect(
      await costOf(() => scores(table).put(round, criteria, { ...full, filledAt: '2026-11-20T08:00:00.000Z' })),
    ).toBe(1);
    expect(await scores(table).ofJudge(round, criteria, 12)).toEqual([
      { ...full, filledAt: '2026-11-20T08:00:00.000Z' },
    ]);
  });

  test('of each of twenty judges at the same second is kept, and so is each of their own entries', async () => {
    const here = { ...round, roundId: 'sedetik' };
    const all = Array.from({ length: 20 }, (_, judge) =>
      [1, 2, 3].map((entry) => sheet(judge + 1, entry, judge % 10)),
    ).flat();
    await Promise.all(all.map((one) => scores(table).put(here, criteria, one)));
    expect(await scores(table).ofRound(here, criteria)).toEqual(all);
  });

  test('that a phone brings late does not replace what the same judge gave since', async () => {
    const here = { ...round, roundId: 'terlambat' };
    const later = sheet(1, 1, 9, '2026-11-20T09:00:00.000Z');
    expect(await scores(table).put(here, criteria, later)).toEqual(later);
    expect(await scores(table).put(here, criteria, sheet(1, 1, 2))).toEqual(later);
    expect(await scores(table).ofRound(here, criteria)).toEqual([later]);
  });

  test('half filled keeps which criteria have no mark yet', async () => {
    const here = { ...round, roundId: 'separuh' };
    const half = { ...sheet(1, 1, 0), marks: { [criteria[3]?.criterionId ?? '']: 0 } };
    await scores(table).put(here, criteria, half);
    expect(await scores(table).ofRound(here, criteria)).toEqual([half]);
  });
});

let seed = 7;
const random = (below: number) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};
/** 500 RT as a city has them: 68 kelurahan, up to 15 RW and 12 RT each, close totals, ties and some without a rank. */
const fiveHundred = (): RankingLine[] => {
  const totals = Array.from({ length: 490 }, () => 4_000 + random(5_500)).sort((a, b) => b - a);
  return Array.from({ length: 500 }, (_, nth) => ({
    entryNumber: ((nth * 263) % 500) + 1,
    unit: {
      villageCode: `32.71.0${1 + random(6)}.10${String(1 + random(12)).padStart(2, '0')}`,
      rw: String(1 + random(15)).padStart(3, '0'),
      rt: String(1 + random(12)).padStart(3, '0'),
    },
    roundId: nth < 10 ? 'final' : nth < 100 ? 'kunjungan' : 'foto',
    ...(nth < 490 && { rank: 1 + totals.indexOf(totals[nth] as number), total: totals[nth] as number }),
  }));
};

describe('a ranking', () => {
  test('of 500 RT is read in half a read unit', async () => {
    const lines = fiveHundred();
    await rankingSnapshots(table).put('rt-bersih-bogor', 'FINAL', { lines, asOf: at });
    let read: unknown;
    expect(
      await costOf(async () => {
        read = await rankingSnapshots(table).get('rt-bersih-bogor', 'FINAL');
      }),
    ).toBe(0.5);
    expect(read).toEqual({ lines, asOf: at });
  });

  test('is unpacked as it was packed, also with names, categories and totals below zero', () => {
    const lines: RankingLine[] = [
      { entryNumber: 2, unit: { name: 'Posyandu Melati' }, categoryId: 'kota', roundId: 'a', rank: 1, total: 10_412 },
      { entryNumber: 1, unit: { villageCode: '32.71.01.1001' }, roundId: 'b', rank: 1, total: -312 },
      { entryNumber: 9, unit: { name: 'Mawar' }, roundId: 'b' },
    ];
    expect(unpackRanking(packRanking(lines))).toEqual(lines);
    expect(unpackRanking(packRanking([]))).toEqual([]);
  });
});

describe('what is under lock', () => {
  const locked = (mark: number) => ({
    roundId: 'foto',
    entries: [{ entry: 1, enteredAt: at, judges: [1] }],
    sheets: [{ entryNumber: 1, judgeNumber: 1, marks: { saluran: mark } }],
  });
  test('is written once: whoever comes second gets what the first put there', async () => {
    expect(await lockedScores(table).putOnce('terkunci', locked(8))).toEqual(locked(8));
    expect(await lockedScores(table).putOnce('terkunci', locked(2))).toEqual(locked(8));
    expect(await lockedScores(table).get('terkunci', 'foto')).toEqual(locked(8));
  });

  test('is changed by revisions alone, each signed off once', async () => {
    const revision = {
      revisionId: 'rv_1',
      competitionId: 'terkunci',
      roundId: 'foto',
      entryNumber: 1,
      judgeNumber: 1,
      marks: { saluran: 9 },
      reason: 'Salah ketik.',
      proposedBy: 'juri1@daftar.test',
      proposedAt: at,
      version: 1,
    };
    await revisions(table).add(revision);
    await expect(revisions(table).add({ ...revision, marks: { saluran: 1 } })).rejects.toThrow('conditional');
    expect(await revisions(table).signOff(revision, 'manajer@daftar.test', at)).toBe(true);
    expect(await revisions(table).signOff(revision, 'lain@daftar.test', at)).toBe(false);
    expect(await revisions(table).ofCompetition('terkunci')).toEqual([
      { ...revision, version: 2, signedOff: { by: 'manajer@daftar.test', at } },
    ]);
  });
});

describe('an entry', () => {
  const entry = (entryNumber: number) => ({
    competitionId: 'unit-sekali',
    organiserId: 'panitia',
    campaignId: 'acara',
    entryNumber,
    entryCode: `KODE${entryNumber}`,
    entryId: `en_${entryNumber}`,
    unitKey: '32.71.01.1001#005#012',
    unit: { villageCode: '32.71.01.1001', rw: '005', rt: '012' },
    contact: { name: 'Budi', phone: '+6281234567890' },
    statement: '',
    state: 'entered' as const,
    photos: [],
    enteredAt: at,
    changedAt: at,
    version: 1,
  });
  test('of a unit is there once, whoever else comes at the same moment', async () => {
    const added = await Promise.all([1, 2, 3, 4].map((number) => entries(table).add(entry(number))));
    expect(added.filter(Boolean)).toHaveLength(1);
    const [only, ...more] = await entries(table).ofCompetition('unit-sekali');
    expect(more).toEqual([]);
    expect(await entries(table).ofUnit('unit-sekali', '32.71.01.1001#005#012')).toEqual(only);
    expect(await entries(table).byId(only?.entryId ?? '')).toEqual(only);
  });

  test('has a number that nobody else has', async () => {
    const numbers = await Promise.all(
      Array.from({ length: 30 }, () => competitions(table).nextNumber('nomor', 'entries')),
    );
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, nth) => nth + 1));
    expect(await competitions(table).nextNumber('nomor', 'judges')).toBe(1);
  });
});

test('of two who change a round at once, one must look again', async () => {
  const fresh = {
    competitionId: 'babak',
    roundId: 'foto',
    state: 'judging' as const,
    entries: [1, 2, 3, 7],
    version: 0,
  };
  expect((await Promise.all([rounds(table).put(fresh), rounds(table).put(fresh)])).filter(Boolean)).toHaveLength(1);
  expect(await rounds(table).get('babak', 'foto')).toEqual({ ...fresh, version: 1 });
});
