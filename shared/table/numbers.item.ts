import type { Numbers } from '../domain/sequence.ts';
import { isThrottle, refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/** Hot: every sign-up to the session updates it. Small, and alone under its key, so that one update is one write unit. */
export const numbersItem = defineItem({
  type: 'Numbers',
  does: "A session's counter of numbers, with a copy of its line",
  keys: { primary: { pk: 'NUMBERS#{campaignId}#{sessionId}', sk: 'NUMBERS' } },
  patterns: { ofSession: { index: 'primary', does: 'Take the next number; see whether places are free' } },
});

/** What is copied from the line, for those who read the numbers alone. */
type LineCopy = { line: number; ceiling: number; quota: number; waitingSize: number; version: number };
export type StoredNumbers = Numbers & LineCopy & { campaignId: string; sessionId: string };

/** DynamoDB could not be reached, or did not answer, more often than a person wants to wait. */
export class NoAnswer extends Error {}

export const numbers = (table: Table) => ({
  get: async (campaignId: string, sessionId: string): Promise<StoredNumbers | undefined> => {
    const { Item } = await table.get({ Key: numbersItem.key({ campaignId, sessionId }), ConsistentRead: true });
    return Item && unstored<StoredNumbers>(Item);
  },

  ofSessions: async (campaignId: string, sessionIds: readonly string[]): Promise<Map<string, StoredNumbers>> => {
    const found = new Map<string, StoredNumbers>();
    for (let at = 0; at < sessionIds.length; at += 100) {
      const keys = sessionIds.slice(at, at + 100).map((sessionId) => numbersItem.key({ campaignId, sessionId }));
      for (const item of await table.batchGet(keys)) {
        const one = unstored<StoredNumbers>(item);
        found.set(one.sessionId, one);
      }
    }
    return found;
  },

  newItem: (values: StoredNumbers) => ({
    Put: { Item: numbersItem.stored(values), ConditionExpression: 'attribute_not_exists(pk)' },
  }),

  /**
   * Takes the next number. A lost answer burns the number that it may have taken (the sweep finds it) and takes another:
   * a number must never reach two people, and nobody can tell whether it was taken.
   */
  take: async (campaignId: string, sessionId: string): Promise<StoredNumbers | 'full' | 'closed'> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const { Attributes } = await table.updateOnce({
          Key: numbersItem.key({ campaignId, sessionId }),
          UpdateExpression: 'SET issued = issued + :one',
          ConditionExpression: 'issued < ceiling AND closed = :false',
          ExpressionAttributeValues: { ':one': 1, ':false': false },
          ReturnValues: 'ALL_NEW',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        });
        return unstored<StoredNumbers>(Attributes ?? {});
      } catch (error) {
        const refused = refusedBy<StoredNumbers>(error);
        if (refused) return refused.found?.closed === false ? 'full' : 'closed';
        if (attempt >= (isThrottle(error) ? 6 : 2)) throw new NoAnswer('No number could be taken', { cause: error });
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 40 * 2 ** attempt));
      }
    }
  },

  setClosed: (campaignId: string, sessionId: string, closed: boolean) =>
    table.update({
      Key: numbersItem.key({ campaignId, sessionId }),
      UpdateExpression: 'SET closed = :closed',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':closed': closed },
    }),

  /** Copies the line as it was settled, unless a later one is there already: an old copy refuses too early, never too late. */
  copyLine: async (campaignId: string, sessionId: string, line: LineCopy) => {
    try {
      await table.update(lineCopy(campaignId, sessionId, line));
    } catch (error) {
      if (!refusedBy(error)) throw error;
    }
  },

  /** For a transaction that lowers the quota: only while no number above the new line was handed out. */
  lowerItem: (campaignId: string, sessionId: string, line: LineCopy) => {
    const copy = lineCopy(campaignId, sessionId, line);
    return { Update: { ...copy, ConditionExpression: `${copy.ConditionExpression} AND issued <= :line` } };
  },
});

const lineCopy = (campaignId: string, sessionId: string, { line, ceiling, quota, waitingSize, version }: LineCopy) => ({
  Key: numbersItem.key({ campaignId, sessionId }),
  UpdateExpression:
    'SET line = :line, ceiling = :ceiling, quota = :quota, waitingSize = :waitingSize, version = :version',
  ConditionExpression: 'version < :version',
  ExpressionAttributeValues: {
    ':line': line,
    ':ceiling': ceiling,
    ':quota': quota,
    ':waitingSize': waitingSize,
    ':version': version,
  },
});
