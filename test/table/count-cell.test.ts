import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addTally, type CellChange, paddedSequence, type Tally, tallyKeys } from '../../shared/domain/counts.ts';
import { countCells } from '../../shared/table/count-cell.item.ts';
import { startTableFixture } from './table-fixture.ts';

let fixture: Awaited<ReturnType<typeof startTableFixture>>;
let campaigns = 0;
beforeAll(async () => {
  fixture = await startTableFixture();
});
afterAll(() => fixture.stop());
afterEach(() => fixture.catchNoMore());

const cell = 'DAY#2026-11-14';
const now = Date.parse('2026-11-14T08:00:00Z');
const hour = 3_600_000;
const newCampaign = () => {
  campaigns += 1;
  return `lari-${campaigns}`;
};
const change = (sequence: number, tally: Tally = { 'confirmed:none': 1 }): CellChange => ({
  sequence: paddedSequence(String(sequence)),
  tally,
});
const fold = (campaignId: string, shard: string, changes: CellChange[], at = now) =>
  countCells(fixture.table).fold(campaignId, shard, new Map([[cell, changes]]), at);
const tallyOf = async (campaignId: string) => (await countCells(fixture.beside).all(campaignId)).cells[cell];
const marksOf = async (campaignId: string) =>
  (await fixture.beside.get({ Key: { pk: `COUNTS#${campaignId}`, sk: `CELLS#${cell}` } })).Item?.marks as Record<
    string,
    { sequence: string }
  >;

describe('folding', () => {
  test('counts a change once, however often its batch comes', async () => {
    const campaign = newCampaign();
    for (let times = 0; times < 3; times += 1) await fold(campaign, 'a', [change(1), change(2, { 'waiting:new': 1 })]);
    expect(await tallyOf(campaign)).toEqual({ 'confirmed:none': 1, 'waiting:new': 1 });
  });

  test('of a batch that was half counted counts the other half', async () => {
    const campaign = newCampaign();
    await fold(campaign, 'a', [change(1), change(2)]);
    await fold(campaign, 'a', [change(1), change(2), change(3), change(4)]);
    await fold(campaign, 'a', [change(4), change(5)]);
    expect(await tallyOf(campaign)).toEqual({ 'confirmed:none': 5 });
  });

  test('leaves out an old batch that comes late', async () => {
    const campaign = newCampaign();
    await fold(campaign, 'a', [change(1)]);
    await fold(campaign, 'a', [change(2), change(3)]);
    await fold(campaign, 'a', [change(1), change(2)]);
    expect(await tallyOf(campaign)).toEqual({ 'confirmed:none': 3 });
  });

  test('by two at the same moment counts once, also where the cell is new', async () => {
    const campaign = newCampaign();
    const batch = [change(1), change(2)];
    await Promise.all([fold(campaign, 'a', batch), fold(campaign, 'a', batch), fold(campaign, 'b', [change(1)])]);
    expect(await tallyOf(campaign)).toEqual({ 'confirmed:none': 3 });
  });

  test('tells numbers from text: 9 comes before 10, and numbers of 21 digits keep their last one', async () => {
    const campaign = newCampaign();
    await fold(campaign, 'a', [change(9)]);
    await fold(campaign, 'a', [change(10)]);
    const long = (end: string) => ({
      sequence: paddedSequence(`1000000000000000000${end}`),
      tally: { 'confirmed:none': 1 },
    });
    await fold(campaign, 'a', [long('01')]);
    await fold(campaign, 'a', [long('01'), long('02')]);
    expect(await tallyOf(campaign)).toEqual({ 'confirmed:none': 4 });
  });

  test('what comes to nothing still moves the mark', async () => {
    const campaign = newCampaign();
    await fold(campaign, 'a', [change(1), change(2, { 'confirmed:none': -1 })]);
    await fold(campaign, 'a', [change(1)]);
    expect(await tallyOf(campaign)).toEqual({});
    expect(Object.keys(await marksOf(campaign))).toEqual(['a']);
  });

  test('whose answer is lost, sent again, counts once', async () => {
    const campaign = newCampaign();
    await fold(campaign, 'a', [change(1)]);
    fixture.catchNext(
      ({ action }) => action === 'UpdateItem',
      async (send) => {
        await send();
        return send();
      },
    );
    await fold(campaign, 'a', [change(2)]);
    expect(await tallyOf(campaign)).toEqual({ 'confirmed:none': 2 });
  });

  test('counts exactly once whatever is delivered twice, in part, late, at once or after a shard has split', async () => {
    const shards = ['a', 'b', 'a-1', 'a-2'];
    const delivery = fc.record({
      shard: fc.nat(3),
      from: fc.nat(20),
      length: fc.integer({ min: 1, max: 8 }),
      twice: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(delivery, { maxLength: 14 }),
        fc.array(fc.constantFrom('confirmed:none', 'waiting:new', 'checkedIn'), { minLength: 1, maxLength: 12 }),
        async (deliveries, kinds) => {
          const campaign = newCampaign();
          const changesOf = (shard: number) => kinds.map((kind, at) => change(at * 3 + 1, { [kind]: shard + 1 }));
          // A shard's batches come in order; between them, any batch from before may come again.
          const done = shards.map(() => 0);
          for (const { shard, from, length, twice } of deliveries) {
            const all = changesOf(shard);
            const until = Math.min(all.length, Math.max(done[shard] as number, from) + length);
            const batch = all.slice(Math.min(from, done[shard] as number), until);
            done[shard] = Math.max(done[shard] as number, until);
            if (batch.length === 0) continue;
            const names = shards[shard] as string;
            await Promise.all([fold(campaign, names, batch), ...(twice ? [fold(campaign, names, batch)] : [])]);
          }
          const expected = shards
            .flatMap((_, shard) => changesOf(shard).slice(0, done[shard]))
            .reduce<Tally>((sum, { tally }) => addTally(sum, tally), {});
          expect((await tallyOf(campaign)) ?? {}).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the mark of a shard that is long gone', () => {
  test('is dropped when the first change of a new one comes, so that a cell stays small', async () => {
    const campaign = newCampaign();
    await fold(campaign, 'old', [change(1)]);
    await fold(campaign, 'older', [change(1)], now - hour);
    await fold(campaign, 'new', [change(1)], now + 26 * hour);
    expect(Object.keys(await marksOf(campaign))).toEqual(['new']);
    expect(await tallyOf(campaign)).toEqual({ 'confirmed:none': 3 });
  });

  test('stays for 25 hours: until then its records may come again', async () => {
    const campaign = newCampaign();
    await fold(campaign, 'old', [change(1)]);
    await fold(campaign, 'new', [change(1)], now + 25 * hour);
    await fold(campaign, 'old', [change(1)], now + 25 * hour);
    expect(Object.keys(await marksOf(campaign)).toSorted()).toEqual(['new', 'old']);
    expect(await tallyOf(campaign)).toEqual({ 'confirmed:none': 2 });
  });
});

describe('a repair', () => {
  const repair = async (campaign: string, tally: Tally, seen: string | undefined) =>
    countCells(fixture.table).repair(campaign, cell, tally, seen ?? '[]');
  const seenMarks = async (campaign: string) => (await countCells(fixture.beside).all(campaign)).marks[cell];

  test('sets what a recount found, and folding goes on from there', async () => {
    const campaign = newCampaign();
    await fold(campaign, 'a', [change(1), change(2, { 'waiting:new': 1 })]);
    expect(await repair(campaign, { 'confirmed:none': 7 }, await seenMarks(campaign))).toBe(true);
    await fold(campaign, 'a', [change(1), change(2)]);
    await fold(campaign, 'a', [change(3)]);
    expect(await tallyOf(campaign)).toEqual({ 'confirmed:none': 8 });
  });

  test('is put off where a change was counted since the recount began', async () => {
    const campaign = newCampaign();
    await fold(campaign, 'a', [change(1)]);
    const seen = await seenMarks(campaign);
    await fold(campaign, 'a', [change(2)]);
    expect(await repair(campaign, { 'confirmed:none': 1 }, seen)).toBe(false);
    expect(await tallyOf(campaign)).toEqual({ 'confirmed:none': 2 });
  });

  test('is put off where a change is counted while it writes', async () => {
    const campaign = newCampaign();
    await fold(campaign, 'a', [change(1)]);
    const seen = await seenMarks(campaign);
    fixture.catchNext(
      ({ action }) => action === 'UpdateItem',
      async (send) => {
        await countCells(fixture.beside).fold(campaign, 'b', new Map([[cell, [change(1)]]]), now);
        return send();
      },
    );
    expect(await repair(campaign, { 'confirmed:none': 1 }, seen)).toBe(false);
    expect(await tallyOf(campaign)).toEqual({ 'confirmed:none': 2 });
  });

  test('makes a cell that was lost whole, unless it has come meanwhile', async () => {
    const campaign = newCampaign();
    expect(await repair(campaign, { 'confirmed:none': 4 }, undefined)).toBe(true);
    expect(await repair(campaign, { 'confirmed:none': 5 }, 'something')).toBe(false);
    await fold(campaign, 'a', [change(1)]);
    expect(await tallyOf(campaign)).toEqual({ 'confirmed:none': 5 });

    const other = newCampaign();
    fixture.catchNext(
      ({ action }) => action === 'UpdateItem',
      async (send) => {
        await countCells(fixture.beside).fold(other, 'a', new Map([[cell, [change(1)]]]), now);
        return send();
      },
    );
    expect(await repair(other, { 'confirmed:none': 4 }, undefined)).toBe(false);
    expect(await tallyOf(other)).toEqual({ 'confirmed:none': 1 });
  });
});

describe('cells of many cities', () => {
  const cities = Array.from({ length: 130 }, (_, n) => `${11 + Math.floor(n / 30)}.${String(n % 30).padStart(2, '0')}`);
  const names = cities.map((city) => `CITY#${city}#halaman`);
  const inTurn = new Map(names.map((name, n) => [name, [change(n + 1, { 'confirmed:none': n + 1 })]]));

  test('are read one by one as they are all together, but for the probes', async () => {
    const campaign = newCampaign();
    const cells = countCells(fixture.table);
    await cells.fold(campaign, 'a', inTurn, now);
    await cells.fold(campaign, 'a', new Map([['PROBE#1', [change(1)]]]), now);
    const all = await cells.all(campaign);
    expect(Object.keys(all.cells).toSorted()).toEqual(names);
    expect(await cells.some(campaign, names)).toEqual(all.cells);
    expect(await cells.some(campaign, names.slice(3, 5))).toEqual({
      [names[3] as string]: { 'confirmed:none': 4 },
      [names[4] as string]: { 'confirmed:none': 5 },
    });
    expect(await cells.some(campaign, ['PROBE#1', 'CITY#99.99#halaman'])).toEqual({
      'PROBE#1': { 'confirmed:none': 1 },
    });
    await cells.drop(campaign, 'PROBE#1');
    expect(await cells.some(campaign, ['PROBE#1'])).toEqual({});
  });

  test('take one update for each province and channel', async () => {
    const campaign = newCampaign();
    await countCells(fixture.table).fold(campaign, 'a', inTurn, now);
    let updates = 0;
    fixture.catchNext(
      ({ action }) => action === 'UpdateItem' && ++updates < 0,
      (send) => send(),
    );
    const again = new Map([...inTurn].map(([name, list]) => [name, list.map(({ tally }) => change(999, tally))]));
    await countCells(fixture.table).fold(campaign, 'a', again, now);
    expect(updates).toBe(5);
  });

  test('count once where a batch comes again, cut elsewhere, and a part of it was counted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5), { minLength: 4, maxLength: 20 }), fc.nat(), async (drawn, at) => {
        const campaign = newCampaign();
        const records = drawn.map((n, place) => ({ name: names[n * 7] as string, one: change(place + 1) }));
        const batch = (some: typeof records) =>
          new Map([...Map.groupBy(some, ({ name }) => name)].map(([name, list]) => [name, list.map(({ one }) => one)]));
        const cut = 1 + (at % (records.length - 1));
        const cells = countCells(fixture.table);
        await cells.fold(campaign, 'a', batch(records.slice(0, cut)), now);
        await cells.fold(campaign, 'a', batch(records), now);
        await cells.fold(campaign, 'a', batch(records.slice(cut - 1)), now);
        const counted = Object.values((await cells.all(campaign)).cells).map((tally) => tally['confirmed:none'] ?? 0);
        expect(counted.reduce((sum, one) => sum + one, 0)).toBe(records.length);
      }),
      { numRuns: 20 },
    );
  });

  test('that come to nothing are told as such, so that nobody shows what they were', async () => {
    const campaign = newCampaign();
    const cells = countCells(fixture.table);
    const [bandung, cimahi] = ['CITY#32.73#halaman', 'CITY#32.77#halaman'];
    await cells.fold(campaign, 'a', new Map([[bandung, [change(1)]]]), now);
    const moved = new Map([
      [bandung, [change(2, { 'confirmed:none': -1 })]],
      [cimahi, [change(2)]],
    ]);
    await cells.fold(campaign, 'a', moved, now);
    expect(await cells.some(campaign, [bandung, cimahi])).toEqual({ [bandung]: {}, [cimahi]: { 'confirmed:none': 1 } });
  });

  test('of a province where everything moves at once fit into what DynamoDB takes in one update', async () => {
    const campaign = newCampaign();
    const cells = countCells(fixture.table);
    const batch = new Map(
      Array.from({ length: 38 }, (_, city) => [
        `CITY#33.${String(city + 1).padStart(2, '0')}#halaman`,
        tallyKeys.map((key, at) => change(1 + city * 20 + at, { [key]: city + 1 })),
      ]),
    );
    let most = 0;
    fixture.catchNext(
      ({ action, input }) => {
        const { UpdateExpression = '' } = input as { UpdateExpression?: string };
        if (action === 'UpdateItem') most = Math.max(most, UpdateExpression.split(':v').length - 1);
        return false;
      },
      (send) => send(),
    );
    await cells.fold(campaign, 'a', batch, now);
    await cells.fold(campaign, 'a', batch, now);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(300);
    const all = (await cells.all(campaign)).cells;
    expect(all['CITY#33.38#halaman']).toEqual(Object.fromEntries(tallyKeys.map((key) => [key, 38])));
    expect(Object.keys(all)).toHaveLength(38);
  });

  test('are repaired one beside the other, also one that was never counted', async () => {
    const campaign = newCampaign();
    const cells = countCells(fixture.table);
    const [bandung, cimahi] = ['CITY#32.73#halaman', 'CITY#32.77#halaman'];
    await cells.fold(campaign, 'a', new Map([[bandung, [change(1)]]]), now);
    const { marksOf } = await cells.all(campaign);
    const repaired = await Promise.all([
      cells.repair(campaign, bandung, { 'waiting:new': 3 }, marksOf(bandung)),
      cells.repair(campaign, cimahi, { 'confirmed:none': 2 }, marksOf(cimahi)),
    ]);
    expect(repaired).toEqual([true, true]);
    expect((await cells.all(campaign)).cells).toEqual({
      [bandung]: { 'waiting:new': 3 },
      [cimahi]: { 'confirmed:none': 2 },
    });
  });
});

describe('cells of homes', () => {
  const [inBogor, inBandung] = ['HOME-CITY#32#2026-11-14#32.71:ojol', 'HOME-CITY#32#2026-11-14#32.73:-'];
  const [one, other] = ['HOME-RT#32.71.01#2026-11-14#1001.005.012', 'HOME-RT#32.71.01#2026-11-15#-.-.-'];

  test('lie apart from what the dashboard shows; an area is read by itself, a recount sees all', async () => {
    const campaign = newCampaign();
    const cells = countCells(fixture.table);
    const batch = new Map([cell, inBogor, inBandung, one, other].map((cellId, at) => [cellId, [change(at + 1)]]));
    await cells.fold(campaign, 'a', batch, now);
    await cells.fold(campaign, 'a', batch, now);
    const once = { 'confirmed:none': 1 };
    expect((await cells.all(campaign)).cells).toEqual({ [cell]: once });
    expect(await cells.area(campaign, 'HOME-CITY#32#')).toEqual({ [inBogor]: once, [inBandung]: once });
    expect(await cells.area(campaign, 'HOME-RT#32.71.')).toEqual({ [one]: once, [other]: once });
    const everything = await cells.everything(campaign);
    expect(Object.keys(everything.cells)).toHaveLength(5);
    expect(await cells.some(campaign, [cell])).toEqual({ [cell]: once });

    expect(await cells.repair(campaign, one, { 'waiting:new': 4 }, everything.marksOf(one))).toBe(true);
    await cells.fold(campaign, 'a', batch, now);
    expect(await cells.area(campaign, 'HOME-RT#32.71.01#2026-11-14')).toEqual({ [one]: { 'waiting:new': 4 } });
  });
});
