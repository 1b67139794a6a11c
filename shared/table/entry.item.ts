import type { Entry } from '../domain/competition-entry.ts';
import { isTransactionRefused, pagesOf, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';
import { changeFields } from './set-fields.ts';

export const entryItem = defineItem({
  type: 'Entry',
  does: 'One unit in a competition, by its number',
  keys: {
    primary: { pk: 'ENTRIES#{competitionId}', sk: '{entryNumber:5}' },
    ticket: { pk: 'ENTRY#{entryId}' },
  },
  patterns: {
    byNumber: { index: 'primary', does: 'Show an entry' },
    ofCompetition: { index: 'primary', does: 'List the entries of a competition by their numbers' },
    byCode: { index: 'ticket', does: 'Find the entry that a code stands for' },
  },
});

/** The unit and the competition are the whole key, so a second entry of one unit cannot be written. */
export const entryUnitItem = defineItem({
  type: 'EntryUnit',
  does: 'That a unit has entered a competition, and as which number',
  keys: { primary: { pk: 'UNIT#{competitionId}#{unitKey}', sk: 'UNIT' } },
  patterns: { ofUnit: { index: 'primary', does: 'Find out whether a unit has entered' } },
});

export const entries = (table: Table) => {
  const get = async (competitionId: string, entryNumber: number): Promise<Entry | undefined> => {
    const { Item } = await table.get({ Key: entryItem.key({ competitionId, entryNumber }), ConsistentRead: true });
    return Item && unstored<Entry>(Item);
  };
  const ofCompetition = async (competitionId: string): Promise<Entry[]> => {
    const found: Entry[] = [];
    for await (const page of pagesOf(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': entryItem.partition({ competitionId }) },
      ConsistentRead: true,
    }))
      found.push(...page.map((item) => unstored<Entry>(item)));
    return found;
  };

  return {
    get,
    ofCompetition,
    page: async (competitionId: string, limit: number, after?: Record<string, unknown>) => {
      const { Items = [], LastEvaluatedKey } = await table.query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': entryItem.partition({ competitionId }) },
        Limit: limit,
        ConsistentRead: true,
        ...(after && { ExclusiveStartKey: after }),
      });
      return { items: Items.map((item) => unstored<Entry>(item)), last: LastEvaluatedKey };
    },

    ofUnit: async (competitionId: string, unitKey: string): Promise<Entry | undefined> => {
      const { Item } = await table.get({ Key: entryUnitItem.key({ competitionId, unitKey }), ConsistentRead: true });
      return Item && get(competitionId, Number(Item.entryNumber));
    },

    /** False where the unit has entered meanwhile. */
    add: async (entry: Entry): Promise<boolean> => {
      const { competitionId, unitKey, entryNumber } = entry;
      try {
        await table.transact([
          {
            Put: {
              Item: entryUnitItem.stored({ competitionId, unitKey, entryNumber }),
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          { Put: { Item: entryItem.stored(entry), ConditionExpression: 'attribute_not_exists(pk)' } },
        ]);
        return true;
      } catch (error) {
        if (isTransactionRefused(error)) return false;
        throw error;
      }
    },

    byId: async (entryId: string): Promise<Entry | undefined> => {
      const { Items: [found] = [] } = await table.query({
        IndexName: 'ticket',
        KeyConditionExpression: 'ticketPk = :pk',
        ExpressionAttributeValues: { ':pk': entryItem.ticketPartition({ entryId }) },
      });
      if (!found) return undefined;
      const { Item } = await table.get({ Key: { pk: found.pk, sk: found.sk }, ConsistentRead: true });
      return Item && unstored<Entry>(Item);
    },

    change: (seen: Entry, fields: Partial<Entry>): Promise<boolean> =>
      changeFields(table, entryItem.key(seen), fields, seen.version),
  };
};
