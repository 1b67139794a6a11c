import { afterAll, beforeAll, expect, test } from 'vitest';
import { districtsOf, villagesOf } from '../../shared/domain/areas/villages.ts';
import { type Change, changesByCell, paddedSequence } from '../../shared/domain/counts.ts';
import { openTable, type TableRequest } from '../../shared/table/client.ts';
import { countCells } from '../../shared/table/count-cell.item.ts';
import { chanceOf } from '../drill/chance.ts';
import { startTestEngine } from '../engine.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
beforeAll(async () => {
  engine = await startTestEngine();
});
afterAll(() => engine.stop());

/** What folding these batches, one a second, costs a sign-up: in the cells of before, and in those by home. */
const unitsPerSignUp = async (campaignId: string, batches: readonly Change[][]) => {
  const units = { shown: 0, areas: 0 };
  const around = async (request: TableRequest, send: () => Promise<unknown>) => {
    const answer = (await send()) as { ConsumedCapacity?: { CapacityUnits?: number } };
    const { pk = '' } = (request.input as { Key?: { pk?: string } }).Key ?? {};
    const kind = pk.startsWith('AREA-COUNTS#') ? 'areas' : 'shown';
    units[kind] += answer.ConsumedCapacity?.CapacityUnits ?? 0;
    return answer;
  };
  const { endpoint, tableName } = engine;
  const cells = countCells(openTable({ endpoint, tableName, around, measured: true }));
  for (const batch of batches) await cells.fold(campaignId, 'shardId-1', changesByCell(batch), Date.now());
  const people = batches.flat().length;
  return { shown: units.shown / people, areas: units.areas / people };
};

const { pick, below } = chanceOf(7, 0);
const digits = (most: number) => String(1 + below(most)).padStart(3, '0');
const kecamatan = districtsOf('32.71');
const homeInBogor = (depth: 'none' | 'city' | 'rt') => {
  if (depth === 'none') return {};
  const districtCode = pick(kecamatan);
  if (depth === 'city') return { home: { cityCode: '32.71' } };
  const villageCode = pick(villagesOf(districtCode));
  return { home: { cityCode: '32.71', districtCode, villageCode, rw: digits(10), rt: digits(6) } };
};
const batchesOf = (seconds: number, perSecond: number, depth: 'none' | 'city' | 'rt'): Change[][] => {
  let sequence = 0;
  return Array.from({ length: seconds }, () =>
    Array.from({ length: perSecond }, () => ({
      sequence: paddedSequence(String(++sequence)),
      before: undefined,
      after: {
        campaignId: 'c',
        city: '32.71',
        channelId: 'halaman',
        day: '2026-11-14',
        status: 'confirmed' as const,
        membership: pick(['member', 'new', 'none'] as const),
        ...homeInBogor(depth),
      },
    })),
  );
};

test('50 sign-ups a second in one city: nothing more where nobody said where they live, one update more a batch by city', async () => {
  const none = await unitsPerSignUp('tanpa', batchesOf(12, 50, 'none'));
  const city = await unitsPerSignUp('kota', batchesOf(12, 50, 'city'));
  expect(none.areas).toBe(0);
  expect(none.shown).toBeLessThanOrEqual(0.05);
  expect(city.shown).toBeLessThanOrEqual(0.05);
  expect(city.areas).toBeLessThanOrEqual(0.025);
});

test('down to the RT 50 sign-ups a second cost a third of a unit each, a list of a thousand rows at a time a tenth, a trickle two', async () => {
  const paced = await unitsPerSignUp('deras', batchesOf(12, 50, 'rt'));
  const list = await unitsPerSignUp('daftar', batchesOf(5, 1_000, 'rt'));
  const trickle = await unitsPerSignUp('satu-satu', batchesOf(100, 1, 'rt'));
  expect(paced.areas).toBeLessThanOrEqual(0.35);
  expect(list.areas).toBeLessThanOrEqual(0.1);
  expect(trickle.areas).toBeLessThanOrEqual(2.1);
});
