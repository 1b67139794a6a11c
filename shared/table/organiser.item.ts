import type { Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/** Who runs campaigns. Their secret makes person keys, so it stays as it is for as long as they have sign-ups. */
export type Organiser = { organiserId: string; name: string; sealedSecret: string };

export const organiserItem = defineItem({
  type: 'Organiser',
  does: 'An organiser and the sealed secret of its person keys',
  keys: { primary: { pk: 'ORGANISER#{organiserId}', sk: 'ORGANISER' } },
  patterns: { byId: { index: 'primary', does: 'Find an organiser' } },
});

export const organisers = (table: Table) => ({
  get: async (organiserId: string): Promise<Organiser | undefined> => {
    const { Item } = await table.get({ Key: organiserItem.key({ organiserId }) });
    return Item && unstored<Organiser>(Item);
  },
  putNew: (organiser: Organiser) =>
    table.put({ Item: organiserItem.stored(organiser), ConditionExpression: 'attribute_not_exists(pk)' }),
});
