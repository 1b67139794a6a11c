import { type CellChange, type Cells, cityCellId, type Tally, tallyKeys } from '../domain/counts.ts';
import { isAreaCell } from '../domain/home-cells.ts';
import { cellsIn, type Move, partsOf, placeOf, type StoredCells } from './cell-places.ts';
import { pagesOf, refusedBy, type Table } from './client.ts';
import { inLanes } from './in-lanes.ts';
import { defineItem } from './item.ts';

/**
 * Cells that are counted together: those of a province's cities in one channel, or that of one day. A list from all over the
 * country touches 38 items so, not 514. Each holds the watermark of each stream shard up to which it has counted.
 */
export const countCellItem = defineItem({
  type: 'CountCells',
  does: "Counts by status and membership of a province's cities in one channel, or of one day",
  keys: { primary: { pk: 'COUNTS#{campaignId}', sk: 'CELLS#{together}' } },
  patterns: {
    ofCampaign: { index: 'primary', does: 'Read all counts of a campaign' },
    ofCity: { index: 'primary', does: 'Say at a gate how many of its city are in' },
  },
});

/** Apart from the others, which are copied into the snapshot every minute: these are as many as there are days and neighbourhoods. */
export const areaCellItem = defineItem({
  type: 'AreaCells',
  does: "Counts of one day by home: of a province's cities and professions, or of a kecamatan's RTs",
  keys: { primary: { pk: 'AREA-COUNTS#{campaignId}', sk: 'CELLS#{together}' } },
  patterns: { below: { index: 'primary', does: 'Read the counts of an area, day by day' } },
});

const itemOf = (together: string) => (isAreaCell(together) ? areaCellItem : countCellItem);

type Marks = Record<string, { sequence: string; at: number }>;
type Stored = StoredCells & { marks?: Marks };

/** Equal where the marks are: a map's fields come back in any order. */
const marksText = (marks: Marks = {}) =>
  JSON.stringify(
    Object.keys(marks)
      .sort((a, b) => (a < b ? -1 : 1))
      .map((shardId) => [shardId, marks[shardId]?.sequence, marks[shardId]?.at]),
  );

/** A shard is closed after 4 h and its records are gone after 24 h: its mark is of no more use 25 h after it last moved. */
const markLivesMs = 25 * 3_600_000;

export const countCells = (table: Table) => {
  /** Every cell whose item's name begins so, with the marks of the items. */
  const read = async (pk: string, beginning: string) => {
    const cells: Cells = {};
    const marks: Record<string, string> = {};
    const query = {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :cells)',
      ExpressionAttributeValues: { ':pk': pk, ':cells': `CELLS#${beginning}` },
      ConsistentRead: true,
    };
    for await (const page of pagesOf(table, query)) {
      for (const item of page as Stored[]) {
        if (item.sk.startsWith('CELLS#PROBE#')) continue;
        Object.assign(cells, cellsIn(item));
        marks[item.sk.slice('CELLS#'.length)] = marksText(item.marks);
      }
    }
    return { cells, marks, marksOf: (cellId: string) => marks[placeOf(cellId).together] ?? marksText() };
  };
  const all = (campaignId: string) => read(countCellItem.partition({ campaignId }), '');

  /** With the areas': what a recount compares. */
  const everything = async (campaignId: string) => {
    const shown = await all(campaignId);
    const areas = await read(areaCellItem.partition({ campaignId }), '');
    const marks = { ...shown.marks, ...areas.marks };
    const cells = { ...shown.cells, ...areas.cells };
    return { cells, marks, marksOf: (cellId: string) => marks[placeOf(cellId).together] ?? marksText() };
  };

  /**
   * Adds these changes of one shard to one item, each exactly once however often it is delivered: written on condition that the
   * shard's mark lies before the first of them. Where it does not, those up to the mark were counted before and are left out.
   */
  const foldInto = async (
    campaignId: string,
    together: string,
    shardId: string,
    moves: readonly Move[],
    now: number,
  ): Promise<void> => {
    let rest = moves;
    let stale: string[] = [];
    let known = true;
    // At first only a shard that was counted here before: a new one is refused once, and then sees whose marks can go.
    let looked = false;
    while (rest.length > 0) {
      const sum = new Map<string, number>();
      for (const { by } of rest) for (const [name, value] of by) sum.set(name, (sum.get(name) ?? 0) + value);
      const moved = [...sum].filter(([, value]) => value !== 0);
      const mark = { sequence: rest.at(-1)?.sequence as string, at: now };
      const values = Object.fromEntries(moved.map(([, value], at) => [`:v${at}`, value]));
      const names = Object.fromEntries(moved.map(([name], at) => [`#v${at}`, name]));
      const adds = moved.length > 0 ? `ADD ${moved.map((_, at) => `#v${at} :v${at}`).join(', ')}` : '';
      const forgets = stale.length > 0 ? `REMOVE ${stale.map((_, at) => `marks.#old${at}`).join(', ')}` : '';
      try {
        await table.update({
          Key: itemOf(together).key({ campaignId, together }),
          ...(known
            ? {
                UpdateExpression: `SET marks.#shard = :mark ${adds} ${forgets}`,
                ConditionExpression: looked
                  ? 'attribute_exists(marks) AND (attribute_not_exists(marks.#shard) OR marks.#shard.#sequence < :first)'
                  : 'marks.#shard.#sequence < :first',
                ExpressionAttributeNames: {
                  '#shard': shardId,
                  '#sequence': 'sequence',
                  ...names,
                  ...Object.fromEntries(stale.map((shard, at) => [`#old${at}`, shard])),
                },
                ExpressionAttributeValues: { ':mark': mark, ':first': rest[0]?.sequence, ...values },
              }
            : {
                UpdateExpression: `SET marks = :marks, #type = :type ${adds}`,
                ConditionExpression: 'attribute_not_exists(pk)',
                ExpressionAttributeNames: { '#type': 'type', ...names },
                ExpressionAttributeValues: { ':marks': { [shardId]: mark }, ':type': itemOf(together).type, ...values },
              }),
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        });
        return;
      } catch (error) {
        const refused = refusedBy<Stored>(error);
        if (!refused) throw error;
        looked = true;
        known = refused.found !== undefined;
        const marks = refused.found?.marks ?? {};
        const seen = marks[shardId]?.sequence;
        rest = seen === undefined ? rest : rest.filter(({ sequence }) => sequence > seen);
        stale = Object.keys(marks).filter((shard) => shard !== shardId && now - (marks[shard]?.at ?? 0) > markLivesMs);
      }
    }
  };

  return {
    all,
    everything,
    /** The cells of an area: `HOME-CITY#32#`, `HOME-RT#32.71.`; as they stand, which may be a moment ago. */
    area: async (campaignId: string, beginning: string): Promise<Cells> => {
      const cells: Cells = {};
      const query = {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :cells)',
        ExpressionAttributeValues: { ':pk': areaCellItem.partition({ campaignId }), ':cells': `CELLS#${beginning}` },
      };
      for await (const page of pagesOf(table, query))
        for (const item of page as Stored[]) Object.assign(cells, cellsIn(item));
      return cells;
    },
    /** How many were let in of all who count for this city, as counted so far. */
    checkedInOf: async (campaignId: string, city: string): Promise<number> => {
      let sum = 0;
      const { together, prefix } = placeOf(cityCellId(city, ''));
      const query = {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :cells)',
        ExpressionAttributeValues: {
          ':pk': countCellItem.partition({ campaignId }),
          ':cells': `CELLS#${together}`,
        },
      };
      for await (const page of pagesOf(table, query))
        for (const item of page as Stored[]) sum += Number(item[`${prefix}checkedIn`] ?? 0);
      return sum;
    },
    some: async (campaignId: string, cellIds: readonly string[]): Promise<Cells> => {
      const asked = new Set(cellIds);
      const items = [...new Set(cellIds.map((cellId) => placeOf(cellId).together))];
      const cells: Cells = {};
      for (let at = 0; at < items.length; at += 100) {
        const keys = items.slice(at, at + 100).map((together) => countCellItem.key({ campaignId, together }));
        for (const item of (await table.batchGet(keys, true)) as Stored[])
          for (const [cellId, tally] of Object.entries(cellsIn(item))) if (asked.has(cellId)) cells[cellId] = tally;
      }
      return cells;
    },

    /** Adds all that some records of one shard change, each exactly once. A shard's records come in order, none left out. */
    fold: async (
      campaignId: string,
      shardId: string,
      byCell: ReadonlyMap<string, readonly CellChange[]>,
      now: number,
    ): Promise<void> => {
      const byItem = new Map<string, Move[]>();
      for (const [cellId, changes] of byCell) {
        const { together, prefix } = placeOf(cellId);
        const moves = byItem.get(together) ?? [];
        byItem.set(together, moves);
        for (const { sequence, tally } of changes)
          moves.push({ sequence, by: Object.entries(tally).map(([key, value]) => [prefix + key, value]) });
      }
      const lane = inLanes(50);
      const foldItem = async ([together, moves]: [string, Move[]]) => {
        for (const part of partsOf(moves)) await foldInto(campaignId, together, shardId, part, now);
      };
      // A list by kecamatan may touch a thousand items: more at once would only wait for a connection.
      await Promise.all([...byItem].map((one) => lane(() => foldItem(one))));
    },

    drop: (campaignId: string, cellId: string) =>
      table.delete({ Key: countCellItem.key({ campaignId, together: placeOf(cellId).together }) }),

    /** Sets a cell to what a recount found, if no change was folded into it since `marks` were read. */
    repair: async (campaignId: string, cellId: string, tally: Tally, seenMarks: string): Promise<boolean> => {
      const { together, prefix } = placeOf(cellId);
      const Key = itemOf(together).key({ campaignId, together });
      const { Item } = await table.get({ Key, ConsistentRead: true });
      const marks = (Item as Stored | undefined)?.marks;
      if (marksText(marks) !== seenMarks) return false;
      // Only this cell's own numbers: another recount may be repairing the cell beside it.
      const named = tallyKeys.map((key, at) => ({ at, value: tally[key] }));
      const kept = named.filter(({ value }) => value !== undefined);
      const gone = named.filter(({ value }) => value === undefined);
      const sets = ['marks = :marks', '#type = :type', ...kept.map(({ at }) => `#n${at} = :n${at}`)];
      const removes = gone.length > 0 ? `REMOVE ${gone.map(({ at }) => `#n${at}`).join(', ')}` : '';
      try {
        await table.update({
          Key,
          UpdateExpression: `SET ${sets.join(', ')} ${removes}`,
          ConditionExpression: marks === undefined ? 'attribute_not_exists(pk)' : 'marks = :marks',
          ExpressionAttributeNames: {
            '#type': 'type',
            ...Object.fromEntries(tallyKeys.map((key, at) => [`#n${at}`, prefix + key])),
          },
          ExpressionAttributeValues: {
            ':marks': marks ?? {},
            ':type': itemOf(together).type,
            ...Object.fromEntries(kept.map(({ at, value }) => [`:n${at}`, value])),
          },
        });
        return true;
      } catch (error) {
        if (refusedBy(error)) return false;
        throw error;
      }
    },
  };
};
