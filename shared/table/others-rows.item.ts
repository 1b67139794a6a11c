import type { Table } from './client.ts';
import { defineItem } from './item.ts';

/** An upload tells of a row that its person is registered. A channel learns that of others' people only so often a day. */
export const othersRowsItem = defineItem({
  type: 'OthersRows',
  does: "How many of a channel's uploaded rows were other channels' people, on one day",
  keys: { primary: { pk: 'OTHERS-ROWS#{campaignId}#{channelId}#{day}', sk: 'OTHERS-ROWS' } },
  patterns: { ofDay: { index: 'primary', does: 'Stop who tries out NIKs through uploads' } },
});

/** Chunks that are on their way together may go over the limit by as much as they hold: it slows down guessing, and guards nothing else. */
const freshForMs = 10_000;
const dayMs = 86_400_000;
type Channel = { campaignId: string; channelId: string };

export const othersRows = (table: Table, mostADay: number) => {
  const known = new Map<string, { count: number; at: number }>();
  const keyAt = (channel: Channel, now: number) =>
    othersRowsItem.key({ ...channel, day: new Date(now).toISOString().slice(0, 10) });
  const remember = (pk: string, count: number, at: number) => {
    if (known.size > 1_000) known.clear();
    known.set(pk, { count, at });
  };

  return {
    /** Seconds until the channel may go on; nothing where it may. */
    retryAfter: async (channel: Channel, now: number): Promise<number | undefined> => {
      const Key = keyAt(channel, now);
      let seen = known.get(Key.pk);
      if (!seen || now - seen.at > freshForMs) {
        const { Item } = await table.get({ Key });
        seen = { count: Number(Item?.rows ?? 0), at: now };
        remember(Key.pk, seen.count, now);
      }
      return seen.count >= mostADay ? Math.ceil((dayMs - (now % dayMs)) / 1000) : undefined;
    },
    add: async (channel: Channel, rows: number, now: number): Promise<void> => {
      const Key = keyAt(channel, now);
      const { Attributes } = await table.update({
        Key,
        UpdateExpression: 'ADD #rows :rows SET #type = :type, expiresAt = :expires',
        ExpressionAttributeNames: { '#rows': 'rows', '#type': 'type' },
        ExpressionAttributeValues: {
          ':rows': rows,
          ':type': othersRowsItem.type,
          ':expires': Math.floor(now / 1000) + 2 * 86_400,
        },
        ReturnValues: 'ALL_NEW',
      });
      remember(Key.pk, Number(Attributes?.rows), now);
    },
  };
};
