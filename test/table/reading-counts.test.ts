import { afterAll, beforeAll, expect, test } from 'vitest';
import { provinces } from '../../shared/domain/areas/cities.ts';
import type { CampaignPlan } from '../../shared/domain/campaign-plan.ts';
import { type Cells, cityCellId, dayCellId, type Tally, tallyKeys } from '../../shared/domain/counts.ts';
import { type Around, openTable } from '../../shared/table/client.ts';
import { plans } from '../../shared/table/plan.item.ts';
import { readingCounts } from '../../shared/table/reading-counts.ts';
import { snapshots } from '../../shared/table/snapshot.item.ts';
import { chanceOf } from '../drill/chance.ts';
import { startTableFixture } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
beforeAll(async () => {
  fixture = await startTableFixture();
});
afterAll(() => fixture.stop());

const campaignId = 'seluruh-indonesia';
const now = Date.parse('2026-11-14T08:00:00Z');
const cities = provinces.flatMap((province) => province.cities);
const channels = ['halaman', 'kios', 'ojol-pasar-minggu', 'agregator-1', 'agregator-2'];
const shares = {
  channel: [0.35, 0.15, 0.3, 0.15, 0.05],
  status: { confirmed: 0.8, waiting: 0.1, cancelled: 0.1 },
  membership: { none: 0.4, new: 0.4, member: 0.2 },
};
const chance = chanceOf(7, 0);

/** So many people as every status and membership has them, each figure up to four tenths more or less. */
const tallyOf = (people: number, holds: boolean): Tally => {
  const about = (share: number) => Math.round(people * share * (0.6 + chance.below(800) / 1_000));
  return Object.fromEntries(
    tallyKeys.map((key) => {
      if (key === 'checkedIn') return [key, about(0.5)];
      if (key === 'held') return [key, holds ? 20 * chance.below(6) : 0];
      const [status, membership] = key.split(':') as ['confirmed', 'none'];
      return [key, about(shares.status[status] * shares.membership[membership])];
    }),
  );
};

/** A million sign-ups: the largest city has some 28 times as many as the median one. */
const cellsOfMillion = (): Cells => {
  const weights = cities.map((_, at) => (at + 1) ** -0.6);
  const all = weights.reduce((sum, one) => sum + one, 0);
  const cells: Cells = {};
  for (const [at, { code }] of cities.entries())
    for (const [nth, channel] of channels.entries()) {
      const people = (1_000_000 * (weights[at] as number) * (shares.channel[nth] as number)) / all;
      cells[cityCellId(code, channel)] = tallyOf(people, channel === 'kios');
    }
  for (let day = 0; day < 366; day += 1)
    cells[dayCellId(new Date(now + day * 86_400_000).toISOString().slice(0, 10))] = tallyOf(1_000_000 / 366, false);
  return cells;
};

const plan: CampaignPlan = {
  target: 1_000_000,
  cities: cities.map(({ code }) => ({
    cityCode: code,
    quota: 10 * chance.below(1_000),
    target: chance.below(5_000),
  })),
  channels: channels.map((channelId) => ({ channelId, kind: 'community', name: `Kanal ${channelId}` })),
};

test('a million sign-ups of all cities with five channels, a year of days, targets and quotas: one query, four read units', async () => {
  const cells = cellsOfMillion();
  const { endpoint, tableName } = fixture.engine;
  await snapshots(fixture.beside).put(campaignId, cells, new Date(now).toISOString(), undefined);
  await plans(fixture.beside).put(campaignId, plan, undefined);
  const spent: { action: string; units: number }[] = [];
  const around: Around = async ({ action }, send) => {
    const answer = (await send()) as { ConsumedCapacity?: { CapacityUnits?: number } };
    spent.push({ action, units: answer.ConsumedCapacity?.CapacityUnits ?? Number.NaN });
    return answer;
  };
  const read = await readingCounts(openTable({ endpoint, tableName, around, measured: true }))(campaignId);
  expect(Object.keys(read.snapshot?.cells ?? {})).toHaveLength(514 * 5 + 366);
  expect(read.plan).toEqual(plan);
  expect(spent).toHaveLength(1);
  expect(spent[0]?.action).toBe('Query');
  expect(spent[0]?.units).toBeGreaterThan(1);
  expect(spent[0]?.units).toBeLessThanOrEqual(4);
});

test('what was never counted, or never set, is not there', async () => {
  const read = readingCounts(fixture.table);
  expect(await read('tiada')).toEqual({});
  await plans(fixture.table).put('baru', plan, undefined);
  expect(await read('baru')).toEqual({ plan });
});
