import { pagesOf, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';
import { changeFields } from './set-fields.ts';

export const objectionItem = defineItem({
  type: 'Objection',
  does: 'What an entry objects to, and what the committee decided',
  keys: { primary: { pk: 'OBJECTIONS#{competitionId}', sk: '{objectionId}' } },
  patterns: { ofCompetition: { index: 'primary', does: 'List the objections in the order in which they came' } },
});

export type Objection = {
  objectionId: string;
  competitionId: string;
  entryNumber: number;
  text: string;
  raisedAt: string;
  answer?: { decision: 'upheld' | 'rejected'; text: string; by: string; at: string };
  version: number;
};

export const objections = (table: Table) => ({
  get: async (competitionId: string, objectionId: string): Promise<Objection | undefined> => {
    const { Item } = await table.get({ Key: objectionItem.key({ competitionId, objectionId }), ConsistentRead: true });
    return Item && unstored<Objection>(Item);
  },
  add: (objection: Objection) => table.put({ Item: objectionItem.stored(objection) }),
  ofCompetition: async (competitionId: string): Promise<Objection[]> => {
    const found: Objection[] = [];
    for await (const page of pagesOf(table, {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': objectionItem.partition({ competitionId }) },
      ConsistentRead: true,
    }))
      found.push(...page.map((item) => unstored<Objection>(item)));
    return found;
  },
  change: (seen: Objection, fields: Partial<Objection>): Promise<boolean> =>
    changeFields(table, objectionItem.key(seen), fields, seen.version),
});
