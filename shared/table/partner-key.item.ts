import { activeKeysAtMost, type PartnerKey } from '../domain/partner-key.ts';
import { isTransactionRefused, refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/** A key by which a partner's system acts for one channel. Its secret is kept as a hash. Read at every request. */
export const partnerKeyItem = defineItem({
  type: 'PartnerKey',
  does: 'A key of a channel, with the hash of its secret',
  keys: { primary: { pk: 'PARTNER-KEY#{keyId}', sk: 'PARTNER-KEY' } },
  patterns: { byId: { index: 'primary', does: 'Find out for whom a partner key acts' } },
});

export const channelKeysItem = defineItem({
  type: 'ChannelKeys',
  does: 'Which keys a channel has ever had, and which of them are active',
  keys: { primary: { pk: 'CHANNEL-KEYS#{campaignId}#{channelId}', sk: 'CHANNEL-KEYS' } },
  patterns: { ofChannel: { index: 'primary', does: 'List the keys of a channel; keep them to two' } },
});

export type StoredPartnerKey = PartnerKey & { hash: string };
type Channel = { campaignId: string; channelId: string };

const usedAtMostEveryMs = 60_000;

export const partnerKeys = (table: Table) => {
  const changeChannel = (channel: Channel, expression: string, keyId: string) => ({
    Key: channelKeysItem.key(channel),
    UpdateExpression: `${expression} SET #type = :type`,
    ExpressionAttributeNames: { '#type': 'type' },
    ExpressionAttributeValues: { ':key': new Set([keyId]), ':type': channelKeysItem.type },
  });

  return {
    /** Consistent: a key that was taken away is gone at the next request. */
    get: async (keyId: string): Promise<StoredPartnerKey | undefined> => {
      const { Item } = await table.get({ Key: partnerKeyItem.key({ keyId }), ConsistentRead: true });
      return Item && unstored<StoredPartnerKey>(Item);
    },

    /** False where the channel has two active ones already. */
    create: async (key: StoredPartnerKey): Promise<boolean> => {
      const change = changeChannel(key, 'ADD everyKey :key, active :key', key.keyId);
      try {
        await table.transact([
          { Put: { Item: partnerKeyItem.stored(key), ConditionExpression: 'attribute_not_exists(pk)' } },
          {
            Update: {
              ...change,
              ConditionExpression: 'attribute_not_exists(active) OR size(active) < :most',
              ExpressionAttributeValues: { ...change.ExpressionAttributeValues, ':most': activeKeysAtMost },
            },
          },
        ]);
        return true;
      } catch (error) {
        if (isTransactionRefused(error)) return false;
        throw error;
      }
    },

    /** Newest first, the revoked ones too. */
    ofChannel: async (channel: Channel): Promise<StoredPartnerKey[]> => {
      const { Item } = await table.get({ Key: channelKeysItem.key(channel), ConsistentRead: true });
      const keyIds = [...((Item?.everyKey as Set<string> | undefined) ?? [])];
      const found: StoredPartnerKey[] = [];
      for (let at = 0; at < keyIds.length; at += 100) {
        const keys = keyIds.slice(at, at + 100).map((keyId) => partnerKeyItem.key({ keyId }));
        found.push(...(await table.batchGet(keys, true)).map((item) => unstored<StoredPartnerKey>(item)));
      }
      return found.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    },

    /** Revoking what is revoked changes nothing. */
    revoke: async (key: StoredPartnerKey, at: string): Promise<void> => {
      try {
        await table.transact([
          {
            Update: {
              Key: partnerKeyItem.key(key),
              UpdateExpression: 'SET revokedAt = :at',
              ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(revokedAt)',
              ExpressionAttributeValues: { ':at': at },
            },
          },
          { Update: changeChannel(key, 'DELETE active :key', key.keyId) },
        ]);
      } catch (error) {
        if (!isTransactionRefused(error)) throw error;
      }
    },

    /** Notes the use, if the last one was noted more than a minute ago. Of two requests at once, one notes it. */
    noteUse: async ({ keyId, lastUsedAt }: StoredPartnerKey, now: number): Promise<void> => {
      if (lastUsedAt !== undefined && now - Date.parse(lastUsedAt) < usedAtMostEveryMs) return;
      try {
        await table.update({
          Key: partnerKeyItem.key({ keyId }),
          UpdateExpression: 'SET lastUsedAt = :now',
          ConditionExpression:
            lastUsedAt === undefined
              ? 'attribute_exists(pk) AND attribute_not_exists(lastUsedAt)'
              : 'lastUsedAt = :seen',
          ExpressionAttributeValues: {
            ':now': new Date(now).toISOString(),
            ...(lastUsedAt !== undefined && { ':seen': lastUsedAt }),
          },
        });
      } catch (error) {
        if (!refusedBy(error)) throw error;
      }
    },
  };
};
