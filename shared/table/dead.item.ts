import { pagesOf, type Table } from './client.ts';
import { defineItem } from './item.ts';

/** The numbers that nobody holds any more, as sets of 1,000 each. Marking adds to a set, so marking twice is marking once. */
export const deadItem = defineItem({
  type: 'Dead',
  does: "A session's dead numbers, a page per 1,000",
  keys: { primary: { pk: 'LINE#{campaignId}#{sessionId}', sk: 'DEAD#{page:4}' } },
  patterns: { ofSession: { index: 'primary', does: 'Read all dead numbers of a session' } },
});

const pageOf = (number: number) => Math.floor((number - 1) / 1_000);

export const deadNumbers = (table: Table) => {
  const markItem = (campaignId: string, sessionId: string, page: number, numbers: number[]) => ({
    Key: deadItem.key({ campaignId, sessionId, page }),
    UpdateExpression: 'ADD #numbers :numbers SET #type = :type',
    ExpressionAttributeNames: { '#numbers': 'numbers', '#type': 'type' },
    ExpressionAttributeValues: { ':numbers': new Set(numbers), ':type': deadItem.type },
  });
  return {
    /** Ascending. Consistent: DEAD only grows between two versions of the line, so even an older read gives no line too high. */
    all: async (campaignId: string, sessionId: string): Promise<number[]> => {
      const query = {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :dead)',
        ExpressionAttributeValues: { ':pk': deadItem.partition({ campaignId, sessionId }), ':dead': 'DEAD#' },
        ConsistentRead: true,
      };
      const found: number[] = [];
      for await (const page of pagesOf(table, query))
        for (const item of page) found.push(...((item.numbers as Set<number> | undefined) ?? []));
      return found.sort((a, b) => a - b);
    },
    /** For a transaction: the number dies with the sign-up that held it. */
    markItem: (campaignId: string, sessionId: string, number: number) => ({
      Update: markItem(campaignId, sessionId, pageOf(number), [number]),
    }),
    /** The same for several, each page once: a transaction takes an item only once. */
    markItems: (campaignId: string, sessionId: string, numbers: readonly number[]) =>
      [...Map.groupBy(numbers, pageOf)].map(([page, inPage]) => ({
        Update: markItem(campaignId, sessionId, page, inPage),
      })),

    /** For a transaction that also moves the line's version: the number is somebody's after all. */
    reviveItem: (campaignId: string, sessionId: string, number: number) => ({
      Update: {
        Key: deadItem.key({ campaignId, sessionId, page: pageOf(number) }),
        UpdateExpression: 'DELETE #numbers :numbers',
        ExpressionAttributeNames: { '#numbers': 'numbers' },
        ExpressionAttributeValues: { ':numbers': new Set([number]) },
      },
    }),
    isSamePage: (one: number, other: number) => pageOf(one) === pageOf(other),
    /** Both at once, on one page. No expression adds to a set and takes from it, so the page must be as it was read. */
    swapItem: async (campaignId: string, sessionId: string, revived: number, dies: number) => {
      const Key = deadItem.key({ campaignId, sessionId, page: pageOf(revived) });
      const { Item } = await table.get({ Key, ConsistentRead: true });
      const seen = (Item?.numbers as Set<number> | undefined) ?? new Set([revived]);
      const after = new Set([...seen, dies]);
      after.delete(revived);
      return {
        Update: {
          Key,
          UpdateExpression: 'SET #numbers = :after',
          ConditionExpression: '#numbers = :seen',
          ExpressionAttributeNames: { '#numbers': 'numbers' },
          ExpressionAttributeValues: { ':after': after, ':seen': seen },
        },
      };
    },
    mark: async (campaignId: string, sessionId: string, numbers: readonly number[]) => {
      for (const [page, inPage] of Map.groupBy(numbers, pageOf))
        await table.update(markItem(campaignId, sessionId, page, inPage));
    },
  };
};
