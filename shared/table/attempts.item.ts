import type { Table } from './client.ts';
import { defineItem } from './item.ts';

/** How often someone has guessed wrong within an hour: at a ticket's phone, or at a NIK that is signed up. `what` holds no personal data. */
export const attemptsItem = defineItem({
  type: 'Attempts',
  does: 'Wrong guesses at one ticket, person or from one address, and new entries to a competition from one, within an hour',
  keys: { primary: { pk: 'ATTEMPTS#{what}#{hour}', sk: 'ATTEMPTS' } },
  patterns: { ofWhat: { index: 'primary', does: 'Stop who guesses' } },
});

const hourMs = 3_600_000;

export const attempts = (table: Table) => {
  const keyAt = (what: string, now: number) => attemptsItem.key({ what, hour: Math.floor(now / hourMs) });
  return {
    count: async (what: string, now: number): Promise<number> => {
      const { Item } = await table.get({ Key: keyAt(what, now), ConsistentRead: true });
      return Number(Item?.wrong ?? 0);
    },
    /** Counts one more wrong guess and tells how many there are this hour. */
    add: async (what: string, now: number): Promise<number> => {
      const { Attributes } = await table.update({
        Key: keyAt(what, now),
        UpdateExpression: 'ADD wrong :one SET #type = :type, expiresAt = :expires',
        ExpressionAttributeNames: { '#type': 'type' },
        ExpressionAttributeValues: {
          ':one': 1,
          ':type': attemptsItem.type,
          ':expires': Math.floor(now / 1000) + 7_200,
        },
        ReturnValues: 'ALL_NEW',
      });
      return Number(Attributes?.wrong);
    },
    /** Seconds until this hour's guesses are forgotten. */
    retryAfter: (now: number) => Math.ceil((hourMs - (now % hourMs)) / 1000),
  };
};
