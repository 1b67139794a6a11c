import { retryAfterMs, type Webhook } from '../domain/webhook.ts';
import { pagesOf, refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/** Where a channel's partner wants to be told. The secret is sealed under the campaign's data key. */
export const webhookItem = defineItem({
  type: 'Webhook',
  does: "Where to tell a channel's partner of changes, and how the last calls went",
  keys: {
    primary: { pk: 'WEBHOOK#{campaignId}#{channelId}', sk: 'WEBHOOK' },
    list: { pk: 'WEBHOOKS', sk: '{campaignId}#{channelId}' },
  },
  patterns: {
    ofChannel: { index: 'primary', does: 'Find out whether a channel wants to be told of changes' },
    ofAll: { index: 'list', does: 'Call all who have not been told yet' },
  },
});

export type StoredWebhook = Webhook & { sealedSecret: string; nextAt: number };
type Channel = { campaignId: string; channelId: string };

/** So long may pass until the stream sees that a channel has a webhook now. */
const freshForMs = 5_000;

export const webhooks = (table: Table) => {
  const known = new Map<string, { at: number; found: Promise<StoredWebhook | undefined> }>();
  const get = async (channel: Channel): Promise<StoredWebhook | undefined> => {
    const { Item } = await table.get({ Key: webhookItem.key(channel), ConsistentRead: true });
    return Item && unstored<StoredWebhook>(Item);
  };
  /** Of the very webhook that was called: a new one begins anew. */
  const note = async ({ campaignId, channelId, createdAt }: StoredWebhook, set: string, values: object) => {
    try {
      await table.update({
        Key: webhookItem.key({ campaignId, channelId }),
        UpdateExpression: `SET ${set}`,
        ConditionExpression: 'createdAt = :created',
        ExpressionAttributeValues: { ':created': createdAt, ...values },
      });
    } catch (error) {
      if (!refusedBy(error)) throw error;
    }
  };

  return {
    get,
    /** As it stood at most 5 s ago. */
    glance: (channel: Channel): Promise<StoredWebhook | undefined> => {
      const { pk } = webhookItem.key(channel);
      const kept = known.get(pk);
      if (kept && performance.now() - kept.at < freshForMs) return kept.found;
      const found = get(channel);
      found.catch(() => known.delete(pk));
      if (known.size > 1_000) known.clear();
      known.set(pk, { at: performance.now(), found });
      return found;
    },
    put: (webhook: StoredWebhook) => table.put({ Item: webhookItem.stored(webhook) }),
    remove: (channel: Channel) => table.delete({ Key: webhookItem.key(channel) }),
    async *all(): AsyncGenerator<StoredWebhook> {
      const list = {
        IndexName: 'list',
        KeyConditionExpression: 'listPk = :pk',
        ExpressionAttributeValues: { ':pk': 'WEBHOOKS' },
      };
      for await (const page of pagesOf(table, list)) for (const item of page) yield unstored<StoredWebhook>(item);
    },
    noteDelivered: (webhook: StoredWebhook, at: string) =>
      note(webhook, 'failures = :none, lastDeliveredAt = :at', { ':none': 0, ':at': at }),
    noteFailure: (webhook: StoredWebhook, now: number) =>
      note(webhook, 'failures = :failures, nextAt = :next', {
        ':failures': webhook.failures + 1,
        ':next': now + retryAfterMs(webhook.failures + 1),
      }),
  };
};
