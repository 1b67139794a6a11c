import type { Table } from './client.ts';
import { defineItem } from './item.ts';

/** Its bib is part of the key, so that a session's spare bib is never with two runners. */
export const bibItem = defineItem({
  type: 'Bib',
  does: 'A spare bib and the sign-up that has it',
  keys: { primary: { pk: 'BIBS#{campaignId}#{sessionId}', sk: '{bib}' } },
  patterns: { byBib: { index: 'primary', does: 'Find who has a spare bib' } },
});

type BibKey = { campaignId: string; sessionId: string; bib: string };

export const bibs = (table: Table) => ({
  holder: async (key: BibKey): Promise<string | undefined> => {
    const { Item } = await table.get({ Key: bibItem.key(key), ConsistentRead: true });
    return Item && String(Item.signUpId);
  },

  /** For a transaction: this sign-up's, if it is still whose it was seen to be. */
  takeItem: (key: BibKey, signUpId: string, seenHolder: string | undefined) => ({
    Put: {
      Item: { ...bibItem.stored(key), signUpId },
      ...(seenHolder === undefined
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : { ConditionExpression: 'signUpId = :seen', ExpressionAttributeValues: { ':seen': seenHolder } }),
    },
  }),

  freeItem: (key: BibKey, signUpId: string) => ({
    Delete: {
      Key: bibItem.key(key),
      ConditionExpression: 'attribute_not_exists(pk) OR signUpId = :mine',
      ExpressionAttributeValues: { ':mine': signUpId },
    },
  }),
});
