import type { Line } from '../domain/sequence.ts';
import type { Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/** The line of a session: who has a place and who waits. Written on its version by whoever moves it. */
export const lineItem = defineItem({
  type: 'Line',
  does: "A session's quota, its line, who was promoted by hand, and how far the sweep has come",
  keys: { primary: { pk: 'LINE#{campaignId}#{sessionId}', sk: 'LINE' } },
  patterns: { ofSession: { index: 'primary', does: 'Settle a session: move its line' } },
});

export type StoredLine = Line & { campaignId: string; sessionId: string; ceiling: number };

export const lines = (table: Table) => ({
  get: async (campaignId: string, sessionId: string): Promise<StoredLine | undefined> => {
    const { Item } = await table.get({ Key: lineItem.key({ campaignId, sessionId }), ConsistentRead: true });
    return Item && unstored<StoredLine>(Item);
  },
  quotasOf: async (campaignId: string, sessionIds: readonly string[]): Promise<Map<string, number>> => {
    const found = new Map<string, number>();
    for (let at = 0; at < sessionIds.length; at += 100) {
      const keys = sessionIds.slice(at, at + 100).map((sessionId) => lineItem.key({ campaignId, sessionId }));
      for (const item of await table.batchGet(keys, true)) {
        const { sessionId, quota } = unstored<StoredLine>(item);
        found.set(sessionId, quota);
      }
    }
    return found;
  },
  newItem: (line: StoredLine) => ({
    Put: { Item: lineItem.stored(line), ConditionExpression: 'attribute_not_exists(pk)' },
  }),

  /** For a transaction or alone: the line moves from the version that was read to the next. The sweep's own fields stay. */
  moveItem: (seen: StoredLine, moved: Pick<StoredLine, 'quota' | 'waitingSize' | 'line' | 'promoted' | 'ceiling'>) => ({
    Key: lineItem.key(seen),
    UpdateExpression:
      'SET quota = :quota, waitingSize = :waitingSize, line = :line, promoted = :promoted, ceiling = :ceiling, version = :next',
    ConditionExpression: 'version = :seen',
    ExpressionAttributeValues: {
      ':quota': moved.quota,
      ':waitingSize': moved.waitingSize,
      ':line': moved.line,
      ':promoted': moved.promoted,
      ':ceiling': moved.ceiling,
      ':seen': seen.version,
      ':next': seen.version + 1,
    },
  }),

  /** For a transaction in which a number leaves the dead: whoever read them before may not move the line any more. */
  passItem: (session: { campaignId: string; sessionId: string }) => ({
    Update: {
      Key: lineItem.key(session),
      UpdateExpression: 'SET version = version + :one',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':one': 1 },
    },
  }),

  /** The sweep's own progress. Only forward, and only by the sweep that read this far. */
  sweptItem: (seen: StoredLine, swept: Pick<StoredLine, 'notes' | 'sweptTo'>) => ({
    Key: lineItem.key(seen),
    UpdateExpression: 'SET notes = :notes, sweptTo = :swept',
    ConditionExpression: 'sweptTo = :seen',
    ExpressionAttributeValues: { ':notes': swept.notes, ':swept': swept.sweptTo, ':seen': seen.sweptTo },
  }),
  stampedItem: (seen: StoredLine, stampedTo: number) => ({
    Key: lineItem.key(seen),
    UpdateExpression: 'SET stampedTo = :to',
    ConditionExpression: 'stampedTo < :to',
    ExpressionAttributeValues: { ':to': stampedTo },
  }),
});
