import type { Export } from '../domain/export.ts';
import { refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

export const exportItem = defineItem({
  type: 'Export',
  does: 'That somebody takes data out of a campaign: who, what, when, and how many sign-ups were handed out for it',
  keys: { primary: { pk: 'EXPORT#{campaignId}', sk: '{exportId}' } },
  patterns: { one: { index: 'primary', does: 'Read the pages of an export by who began it' } },
});

type Which = Pick<Export, 'campaignId' | 'exportId'>;

export const exportsMade = (table: Table) => ({
  newItem: (made: Export) => ({
    Put: {
      Item: { ...exportItem.stored(made), expiresAt: Math.ceil(Date.parse(made.openUntil) / 1000) },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  }),

  /** Consistent. */
  get: async (which: Which): Promise<Export | undefined> => {
    const { Item } = await table.get({ Key: exportItem.key(which), ConsistentRead: true });
    if (!Item) return undefined;
    const { expiresAt: _, ...made } = unstored<Export & { expiresAt: number }>(Item);
    return made;
  },

  /** Counts sign-ups that are about to be handed out; false where it has ended meanwhile. */
  addRead: async (which: Which, rows: number): Promise<boolean> => {
    try {
      await table.update({
        Key: exportItem.key(which),
        UpdateExpression: 'ADD #read :rows',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(ended)',
        ExpressionAttributeNames: { '#read': 'read' },
        ExpressionAttributeValues: { ':rows': rows },
      });
      return true;
    } catch (error) {
      if (refusedBy(error)) return false;
      throw error;
    }
  },

  /** Once: whatever is said of its end later changes nothing. */
  end: async (which: Which, ended: NonNullable<Export['ended']>): Promise<void> => {
    try {
      await table.update({
        Key: exportItem.key(which),
        UpdateExpression: 'SET ended = :ended',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(ended)',
        ExpressionAttributeValues: { ':ended': ended },
      });
    } catch (error) {
      if (!refusedBy(error)) throw error;
    }
  },
});
