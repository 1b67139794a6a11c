import type { ChannelEvent } from '../domain/webhook.ts';
import { refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/** Kept for 30 days, so that a partner can ask for what it missed. In the list index for as long as it was not told. */
export const channelEventItem = defineItem({
  type: 'ChannelEvent',
  does: "A change of status that a channel's partner is told of",
  keys: {
    primary: { pk: 'EVENTS#{campaignId}#{channelId}', sk: '{at}#{eventId}' },
    list: { pk: 'UNTOLD#{campaignId}#{channelId}', sk: '{at}#{eventId}' },
  },
  patterns: {
    ofChannel: { index: 'primary', does: 'List what happened to the people of a channel' },
    untold: { index: 'list', does: 'Tell a partner what it was not told yet' },
  },
});

type Channel = { campaignId: string; channelId: string };
type Stored = Channel & ChannelEvent;
const keptForS = 30 * 86_400;

export const channelEvents = (table: Table) => ({
  /** Once, however often the stream brings it: its id is made of sign-up and version. */
  add: async (event: Stored, now: number): Promise<void> => {
    try {
      await table.put({
        Item: { ...channelEventItem.stored(event), expiresAt: Math.floor(now / 1000) + keptForS },
        ConditionExpression: 'attribute_not_exists(pk)',
      });
    } catch (error) {
      if (!refusedBy(error)) throw error;
    }
  },

  untold: async (channel: Channel, limit: number): Promise<Stored[]> => {
    const { Items = [] } = await table.query({
      IndexName: 'list',
      KeyConditionExpression: 'listPk = :pk',
      ExpressionAttributeValues: { ':pk': channelEventItem.listPartition(channel) },
      Limit: limit,
    });
    return Items.map((item) => unstored<Stored>(item));
  },

  told: async (event: Stored): Promise<void> => {
    try {
      await table.update({
        Key: channelEventItem.key(event),
        UpdateExpression: 'REMOVE listPk, listSk',
        ConditionExpression: 'attribute_exists(pk)',
      });
    } catch (error) {
      // It was too old to be kept.
      if (!refusedBy(error)) throw error;
    }
  },

  page: async (channel: Channel, limit: number, after?: Record<string, unknown>) => {
    const { Items = [], LastEvaluatedKey } = await table.query({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': channelEventItem.partition(channel) },
      Limit: limit,
      ConsistentRead: true,
      ...(after && { ExclusiveStartKey: after }),
    });
    return { items: Items.map((item) => unstored<Stored>(item)), last: LastEvaluatedKey };
  },
});

/** An event as its partner sees it. */
export const shownEvent = ({ eventId, signUpId, sessionId, number, was, status, at }: Stored): ChannelEvent => ({
  eventId,
  signUpId,
  ...(sessionId !== undefined && { sessionId }),
  ...(number !== undefined && { number }),
  was,
  status,
  at,
});
