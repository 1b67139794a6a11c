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
export type StoredNumbers = Numbers &
  LineCopy & {
    campaignId: string;
    sessionId: string;
    /** The newest lease, and its numbers. */
    leaseId?: string;
    leaseFirst?: number;
    leaseCount?: number;
    /** The version of the campaign that paused it, or went on, last. */
    pauseVersion?: number;
  };
/** Why no number is to be had at all. */
export type Shut = 'closed' | 'paused';

/** DynamoDB could not be reached, or did not answer, more often than a person wants to wait. */
export class NoAnswer extends Error {}

export const numbers = (table: Table) => {
  /** Which sessions refused last: there one looks first, since DynamoDB charges a refused write like any other. */
  const refusing = new Set<string>();
  /** As they were seen last: good enough to try with, since the update checks. */
  const blocksSeen = new Map<string, WithBlock>();

  return {
    get: async (campaignId: string, sessionId: string): Promise<StoredNumbers | undefined> => {
      const { Item } = await table.get({ Key: numbersItem.key({ campaignId, sessionId }), ConsistentRead: true });
      return Item && unstored<StoredNumbers>(Item);
    },

    /** For half the price: as they stood a moment ago. */
    glance: (campaignId: string, sessionId: string): Promise<StoredNumbers | undefined> =>
      numbersAt(table, numbersItem.key({ campaignId, sessionId }), false),

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
    take: async (campaignId: string, sessionId: string): Promise<StoredNumbers | 'full' | Shut> => {
      const Key = numbersItem.key({ campaignId, sessionId });
      if (refusing.has(Key.pk)) {
        const refusal = refusalOf(await numbersAt(table, Key, false));
        if (refusal) return refusal;
        refusing.delete(Key.pk);
      }
      for (let attempt = 0; ; attempt += 1) {
        try {
          const { Attributes } = await table.updateOnce({
            Key,
            UpdateExpression: 'SET issued = issued + :one',
            ConditionExpression: `issued < ceiling AND ${isTaking}`,
            ExpressionAttributeValues: { ':one': 1, ':false': false },
            ReturnValues: 'ALL_NEW',
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          });
          return unstored<StoredNumbers>(Attributes ?? {});
        } catch (error) {
          const refused = refusedBy<StoredNumbers>(error);
          if (refused) {
            if (refusing.size > 1_000) refusing.clear();
            refusing.add(Key.pk);
            return refusalOf(refused.found) ?? 'full';
          }
          if (attempt >= (isThrottle(error) ? 6 : 2)) throw new NoAnswer('No number could be taken', { cause: error });
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 40 * 2 ** attempt));
        }
      }
    },

    /**
     * Takes up to `wanted` numbers in a row, in one update: with a ceiling that is seen unchanged, room can be told from it. The first
     * attempt uses what `seen` tells, if anything; a refusal shows how it stands. After a lost answer the block's own id tells whether
     * it was taken; where a later block hides that, the numbers are burned, as one number is. Where fewer than `spare` would be
     * left behind the block, none is taken: scarce.
     */
    takeBlock: async (
      campaignId: string,
      sessionId: string,
      wanted: number,
      newId: () => string,
      spare = 0,
    ): Promise<{ first: number; count: number; line: number } | 'full' | Shut | 'scarce'> => {
      const Key = numbersItem.key({ campaignId, sessionId });
      let seen = blocksSeen.get(Key.pk);
      // What was seen by an earlier request may be old news.
      let isOld = seen !== undefined;
      for (let attempt = 0; attempt < 30; attempt += 1) {
        if (attempt > 3) await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * attempt));
        seen ??= await numbersAt(table, Key);
        const shut = shutOf(seen);
        if (spare > 0 && seen && !shut && seen.ceiling - seen.issued < wanted + spare) return 'scarce';
        const count = seen ? Math.min(wanted, seen.ceiling - seen.issued) : 0;
        if (!seen || shut || count <= 0) {
          blocksSeen.delete(Key.pk);
          if (!isOld) return shut ?? 'full';
          seen = undefined;
          isOld = false;
          continue;
        }
        const id = newId();
        const took = await takeSeen(table, Key, seen, count, spare, id);
        if (took.taken) {
          if (blocksSeen.size > 1_000) blocksSeen.clear();
          blocksSeen.set(Key.pk, took.taken);
          return { first: took.taken.blockFirst as number, count, line: took.taken.line };
        }
        seen = took.found;
        isOld = false;
      }
      throw new NoAnswer('No numbers could be taken');
    },

    setClosed: (campaignId: string, sessionId: string, closed: boolean) =>
      table.update({
        Key: numbersItem.key({ campaignId, sessionId }),
        UpdateExpression: 'SET closed = :closed',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':closed': closed },
      }),

    /**
     * Pauses a session with its campaign, or lets it go on. Both may be under way at once, by two managers: the version of the campaign
     * tells which is the later one, whichever arrives last.
     */
    setPaused: async (campaignId: string, sessionId: string, paused: boolean, version: number): Promise<void> => {
      try {
        await table.update({
          Key: numbersItem.key({ campaignId, sessionId }),
          UpdateExpression: `SET pauseVersion = :version${paused ? ', paused = :true' : ' REMOVE paused'}`,
          ConditionExpression:
            'attribute_exists(pk) AND (attribute_not_exists(pauseVersion) OR pauseVersion <= :version)',
          ExpressionAttributeValues: { ':version': version, ...(paused && { ':true': true }) },
        });
      } catch (error) {
        if (!refusedBy(error)) throw error;
      }
    },

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
  };
};

type Key = { pk: string; sk: string };
type WithBlock = StoredNumbers & { blockId?: string; blockFirst?: number };

const numbersAt = async (table: Table, Key: Key, consistent = true): Promise<WithBlock | undefined> => {
  const { Item } = await table.get({ Key, ConsistentRead: consistent });
  return Item && unstored<WithBlock>(Item);
};

/** The condition on which numbers are handed out: `:false` is its only value. */
export const isTaking = 'closed = :false AND attribute_not_exists(paused)';

/** Paused and closed is closed. */
const shutOf = (found: StoredNumbers | undefined): Shut | undefined => {
  if (!found || found.closed) return 'closed';
  return found.paused && 'paused';
};

const refusalOf = (found: StoredNumbers | undefined): 'full' | Shut | undefined =>
  shutOf(found) ?? (found && found.issued < found.ceiling ? undefined : 'full');

const takeSeen = async (
  table: Table,
  Key: Key,
  seen: WithBlock,
  count: number,
  spare: number,
  id: string,
): Promise<{ taken?: WithBlock; found?: WithBlock | undefined }> => {
  try {
    const { Attributes } = await table.updateOnce({
      Key,
      UpdateExpression: 'SET blockFirst = issued + :one, blockId = :id, issued = issued + :count',
      ConditionExpression: `issued <= :room AND version = :version AND ${isTaking}`,
      ExpressionAttributeValues: {
        ':one': 1,
        ':count': count,
        ':id': id,
        ':room': seen.ceiling - count - spare,
        ':version': seen.version,
        ':false': false,
      },
      ReturnValues: 'ALL_NEW',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    return { taken: unstored<WithBlock>(Attributes ?? {}) };
  } catch (error) {
    const refused = refusedBy<Record<string, unknown>>(error);
    if (refused) return { found: refused.found && unstored<WithBlock>(refused.found) };
    const now = await numbersAt(table, Key);
    return now?.blockId === id ? { taken: now } : { found: now };
  }
};

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
