import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Cells, cityCellId, dayCellId, paddedSequence, tallyKeys } from '../../shared/domain/counts.ts';
import { countCells } from '../../shared/table/count-cell.item.ts';
import { showCells } from '../../shared/table/show-cells.ts';
import { snapshots } from '../../shared/table/snapshot.item.ts';
import { startTableFixture } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
let campaigns = 0;
beforeAll(async () => {
  fixture = await startTableFixture();
});
afterAll(() => fixture.stop());
afterEach(() => fixture.catchNoMore());

const now = Date.parse('2026-11-14T08:00:00Z');
const newCampaign = () => {
  campaigns += 1;
  return `lari-${campaigns}`;
};
const at = new Date(now).toISOString();
const fold = (campaign: string, cellId: string, sequence: number, by = 1) =>
  countCells(fixture.beside).fold(
    campaign,
    'a',
    new Map([[cellId, [{ sequence: paddedSequence(String(sequence)), tally: { 'confirmed:none': by } }]]]),
    now,
  );
const shown = async (campaign: string) => (await snapshots(fixture.beside).get(campaign, true))?.cells;
const writing = ({ action }: { action: string }) => action === 'PutItem';

describe('a snapshot', () => {
  test('is read as it was written', async () => {
    const tally = fc.record(Object.fromEntries(tallyKeys.map((key) => [key, fc.integer({ min: 1, max: 1e9 })])), {
      requiredKeys: [],
    });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.stringMatching(/^(CITY|DAY)#[0-9a-z.#-]{1,20}$/), tally), async (cells) => {
        const campaign = newCampaign();
        await snapshots(fixture.table).put(campaign, cells as Cells, at, undefined);
        expect(await snapshots(fixture.table).get(campaign, true)).toEqual({
          cells: { ...cells },
          asOf: at,
          version: 1,
        });
      }),
      { numRuns: 20 },
    );
  });

  test('is written on the version that was read: of two writers one must read again', async () => {
    const campaign = newCampaign();
    const store = snapshots(fixture.table);
    expect(
      await Promise.all([store.put(campaign, {}, at, undefined), store.put(campaign, {}, at, undefined)]),
    ).toHaveLength(2);
    expect(await store.put(campaign, {}, at, undefined)).toBe(false);
    expect(await store.put(campaign, { [dayCellId('2026-11-14')]: { checkedIn: 1 } }, at, 1)).toBe(true);
    expect(await store.put(campaign, {}, at, 1)).toBe(false);
    expect(await store.get(campaign, true)).toMatchObject({
      version: 2,
      cells: { [dayCellId('2026-11-14')]: { checkedIn: 1 } },
    });
  });
});

describe('showing cells', () => {
  const [bandung, jakarta] = [cityCellId('32.73', 'halaman'), cityCellId('31.71', 'halaman')];

  test('brings some in and leaves the others, or brings in all', async () => {
    const campaign = newCampaign();
    await fold(campaign, bandung, 1, 5);
    await fold(campaign, jakarta, 1, 7);
    await showCells(fixture.table).some(campaign, [bandung], now);
    expect(await shown(campaign)).toEqual({ [bandung]: { 'confirmed:none': 5 } });
    await showCells(fixture.table).some(campaign, [jakarta], now);
    await fold(campaign, bandung, 2);
    expect(await shown(campaign)).toEqual({ [bandung]: { 'confirmed:none': 5 }, [jakarta]: { 'confirmed:none': 7 } });
    await showCells(fixture.table).all(campaign, now);
    expect(await shown(campaign)).toMatchObject({ [bandung]: { 'confirmed:none': 6 } });
  });

  test('by a slow writer brings in no older figure than a quick one did', async () => {
    const campaign = newCampaign();
    await fold(campaign, bandung, 1);
    fixture.catchNext(writing, async (send) => {
      await fold(campaign, bandung, 2);
      await showCells(fixture.beside).some(campaign, [bandung], now + 1_000);
      return send();
    });
    await showCells(fixture.table).some(campaign, [bandung], now);
    expect(await shown(campaign)).toEqual({ [bandung]: { 'confirmed:none': 2 } });
    expect((await snapshots(fixture.beside).get(campaign, true))?.asOf).toBe(new Date(now + 1_000).toISOString());
  });

  test('by two writers of different cells shows both', async () => {
    const campaign = newCampaign();
    await fold(campaign, bandung, 1);
    await fold(campaign, jakarta, 1);
    await Promise.all([
      showCells(fixture.table).some(campaign, [bandung], now),
      showCells(fixture.beside).some(campaign, [jakarta], now),
    ]);
    expect(Object.keys((await shown(campaign)) ?? {}).toSorted()).toEqual([jakarta, bandung]);
  });

  test('where others write each time says so instead of overwriting them', async () => {
    const campaign = newCampaign();
    for (let n = 0; n < 20; n += 1) {
      fixture.catchNext(writing, async (send) => {
        await showCells(fixture.beside).all(campaign, now + n);
        return send();
      });
    }
    await expect(showCells(fixture.table).all(campaign, now)).rejects.toThrow('written by others');
  });
});
