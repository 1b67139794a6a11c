import {
  addTally,
  type CellChange,
  type Cells,
  cityCellId,
  type Tally,
  type TallyKey,
  tallyKeys,
} from '../domain/counts.ts';
import { pagesOf, refusedBy, type Table } from './client.ts';
import { defineItem } from './item.ts';

/** A tally of one city and channel, or of one day, with the watermark of each stream shard up to which it has counted. */
export const countCellItem = defineItem({
  type: 'CountCell',
  does: 'Counts by status and membership of one city and channel, or of one day',
  keys: { primary: { pk: 'COUNTS#{campaignId}', sk: 'CELL#{cellId}' } },
  patterns: {
    ofCampaign: { index: 'primary', does: 'Read all counts of a campaign' },
    ofCity: { index: 'primary', does: 'Say at a gate how many of its city are in' },
  },
});

type Marks = Record<string, { sequence: string; at: number }>;
type Stored = { pk: string; sk: string; marks?: Marks } & Partial<Record<TallyKey, number>>;

const tallyOf = (item: Stored): Tally =>
  Object.fromEntries(tallyKeys.flatMap((key) => (item[key] ? [[key, item[key]]] : [])));
/** Equal where the marks are: a map's fields come back in any order. */
const marksText = (marks: Marks = {}) =>
  JSON.stringify(
    Object.keys(marks)
      .sort((a, b) => (a < b ? -1 : 1))
      .map((shardId) => [shardId, marks[shardId]?.sequence, marks[shardId]?.at]),
  );
const cellIdOf = (sk: string) => sk.slice('CELL#'.length);

/** A shard is closed after 4 h and its records are gone after 24 h: its mark is of no more use 25 h after it last moved. */
const markLivesMs = 25 * 3_600_000;

export const countCells = (table: Table) => {
  const all = async (campaignId: string) => {
    const cells: Cells = {};
    const marks: Record<string, string> = {};
    const query = {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :cell)',
      ExpressionAttributeValues: { ':pk': countCellItem.partition({ campaignId }), ':cell': 'CELL#' },
      ConsistentRead: true,
    };
    for await (const page of pagesOf(table, query)) {
      for (const item of page as Stored[]) {
        if (item.sk.startsWith('CELL#PROBE#')) continue;
        cells[cellIdOf(item.sk)] = tallyOf(item);
        marks[cellIdOf(item.sk)] = marksText(item.marks);
      }
    }
    return { cells, marks };
  };

  return {
    all,
    /** How many were let in of all who count for this city, as counted so far. */
    checkedInOf: async (campaignId: string, city: string): Promise<number> => {
      let sum = 0;
      const query = {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :cells)',
        ExpressionAttributeValues: {
          ':pk': countCellItem.partition({ campaignId }),
          ':cells': `CELL#${cityCellId(city, '')}`,
        },
      };
      for await (const page of pagesOf(table, query))
        for (const { checkedIn } of page as Stored[]) sum += checkedIn ?? 0;
      return sum;
    },
    some: async (campaignId: string, cellIds: readonly string[]): Promise<Cells> => {
      const cells: Cells = {};
      for (let at = 0; at < cellIds.length; at += 100) {
        const keys = cellIds.slice(at, at + 100).map((cellId) => countCellItem.key({ campaignId, cellId }));
        for (const item of (await table.batchGet(keys, true)) as Stored[]) cells[cellIdOf(item.sk)] = tallyOf(item);
      }
      return cells;
    },

    /**
     * Adds these changes of one shard, each exactly once however often it is delivered: written on condition that the shard's
     * mark lies before the first of them. Where it does not, those up to the mark were counted before and are left out.
     */
    fold: async (
      campaignId: string,
      cellId: string,
      shardId: string,
      changes: readonly CellChange[],
      now: number,
    ): Promise<void> => {
      let rest = changes;
      let stale: string[] = [];
      let known = true;
      // At first only a shard that was counted here before: a new one is refused once, and then sees whose marks can go.
      let looked = false;
      while (rest.length > 0) {
        const sum = rest.reduce<Tally>((tally, change) => addTally(tally, change.tally), {});
        const last = rest.at(-1)?.sequence as string;
        const moved = Object.entries(sum);
        const mark = { sequence: last, at: now };
        const values = Object.fromEntries(moved.map(([, value], at) => [`:v${at}`, value]));
        const names = Object.fromEntries(moved.map(([key], at) => [`#v${at}`, key]));
        const adds = moved.length > 0 ? `ADD ${moved.map((_, at) => `#v${at} :v${at}`).join(', ')}` : '';
        const forgets = stale.length > 0 ? `REMOVE ${stale.map((_, at) => `marks.#old${at}`).join(', ')}` : '';
        try {
          await table.update({
            Key: countCellItem.key({ campaignId, cellId }),
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
                  ExpressionAttributeValues: { ':marks': { [shardId]: mark }, ':type': countCellItem.type, ...values },
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
          stale = Object.keys(marks).filter(
            (shard) => shard !== shardId && now - (marks[shard]?.at ?? 0) > markLivesMs,
          );
        }
      }
    },

    drop: (campaignId: string, cellId: string) => table.delete({ Key: countCellItem.key({ campaignId, cellId }) }),

    /** Sets a cell to what a recount found, if no change was folded into it since `marks` were read. */
    repair: async (campaignId: string, cellId: string, tally: Tally, seenMarks: string): Promise<boolean> => {
      const { Item } = await table.get({ Key: countCellItem.key({ campaignId, cellId }), ConsistentRead: true });
      const marks = (Item as Stored | undefined)?.marks;
      if (marksText(marks) !== seenMarks) return false;
      try {
        await table.put({
          Item: { ...countCellItem.stored({ campaignId, cellId }), ...tally, marks: marks ?? {} },
          ...(marks === undefined
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : { ConditionExpression: 'marks = :marks', ExpressionAttributeValues: { ':marks': marks } }),
        });
        return true;
      } catch (error) {
        if (refusedBy(error)) return false;
        throw error;
      }
    },
  };
};
