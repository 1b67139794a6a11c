import { isTransactionRefused, type Table } from './client.ts';
import { defineItem } from './item.ts';

/** What a POST with this Idempotency-Key answered. Written in one transaction with what it created. Kept for a day. */
export const idempotencyItem = defineItem({
  type: 'Idempotency',
  does: "The answer to a caller's POST, by its Idempotency-Key",
  keys: { primary: { pk: 'IDEMPOTENCY#{caller}#{routeName}#{key}', sk: 'IDEMPOTENCY' } },
  patterns: { byKey: { index: 'primary', does: 'Answer a repeated POST as the first time' } },
});

export type IdempotencyKey = { caller: string; routeName: string; key: string; bodyHash: string };
const keptForS = 86_400;

export const idempotency = (table: Table) => ({
  /** The answer of the first time; `reused` where the body was another one; nothing where there was no first time. */
  earlier: async ({ bodyHash, ...key }: IdempotencyKey): Promise<{ answer: unknown } | 'reused' | undefined> => {
    const { Item } = await table.get({ Key: idempotencyItem.key(key), ConsistentRead: true });
    if (!Item) return undefined;
    return Item.bodyHash === bodyHash ? { answer: JSON.parse(String(Item.answer)) } : 'reused';
  },

  /** Creates and remembers the answer, both or neither. False where something of it exists already. */
  create: async (
    items: Parameters<Table['transact']>[0],
    key: IdempotencyKey | undefined,
    answer: unknown,
    now: number,
  ): Promise<boolean> => {
    const memory = key && {
      Put: {
        Item: {
          ...idempotencyItem.stored(key),
          answer: JSON.stringify(answer),
          expiresAt: Math.floor(now / 1000) + keptForS,
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    };
    try {
      await table.transact([...items, ...(memory ? [memory] : [])]);
      return true;
    } catch (error) {
      if (isTransactionRefused(error)) return false;
      throw error;
    }
  },
});
