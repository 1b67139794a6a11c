import { pagesOf, type Table } from './client.ts';
import { defineItem } from './item.ts';

/**
 * The numbers whose holder was corrected to another person key, as sets of 1,000 each. While the list index has dropped the old
 * item and does not show the new one yet, such a number looks like nobody's: the sweep must not bury it.
 */
export const rekeyedItem = defineItem({
  type: 'Rekeyed',
  does: "A session's numbers whose holder's person key was corrected, a page per 1,000",
  keys: { primary: { pk: 'LINE#{campaignId}#{sessionId}', sk: 'REKEYED#{page:4}' } },
  patterns: {
    ofSession: { index: 'primary', does: 'Keep the sweep from burying a number whose holder has just moved' },
  },
});

export const rekeyedNumbers = (table: Table) => ({
  /** For the transaction that moves the holder. */
  markItem: (campaignId: string, sessionId: string, number: number) => ({
    Update: {
      Key: rekeyedItem.key({ campaignId, sessionId, page: Math.floor((number - 1) / 1_000) }),
      UpdateExpression: 'ADD #numbers :numbers SET #type = :type',
      ExpressionAttributeNames: { '#numbers': 'numbers', '#type': 'type' },
      ExpressionAttributeValues: { ':numbers': new Set([number]), ':type': rekeyedItem.type },
    },
  }),

  /** Consistent. Read after the index: a holder that it missed had moved by then. */
  all: async (campaignId: string, sessionId: string): Promise<Set<number>> => {
    const found = new Set<number>();
    const query = {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :rekeyed)',
      ExpressionAttributeValues: { ':pk': rekeyedItem.partition({ campaignId, sessionId }), ':rekeyed': 'REKEYED#' },
      ConsistentRead: true,
    };
    for await (const page of pagesOf(table, query))
      for (const item of page) for (const number of (item.numbers as Set<number> | undefined) ?? []) found.add(number);
    return found;
  },
});
