import type { Judge } from '../domain/competition.ts';
import { refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';
import { changeFields } from './set-fields.ts';

export const judgeItem = defineItem({
  type: 'Judge',
  does: 'Someone who judges a competition: their number, their home and what they are tied to',
  keys: { primary: { pk: 'COMPETITION#{competitionId}', sk: 'JUDGE#{email}' } },
  patterns: { byEmail: { index: 'primary', does: 'Find out which judge is calling' } },
});

export const judges = (table: Table) => ({
  get: async (competitionId: string, email: string): Promise<Judge | undefined> => {
    const { Item } = await table.get({ Key: judgeItem.key({ competitionId, email }), ConsistentRead: true });
    return Item && unstored<Judge>(Item);
  },
  /** False where this person judges already. */
  add: async (judge: Judge): Promise<boolean> => {
    try {
      await table.put({ Item: judgeItem.stored(judge), ConditionExpression: 'attribute_not_exists(pk)' });
      return true;
    } catch (error) {
      if (refusedBy(error)) return false;
      throw error;
    }
  },
  change: (seen: Judge, fields: Partial<Judge>): Promise<boolean> =>
    changeFields(table, judgeItem.key(seen), fields, seen.version),
});
