import type { AuditChain, AuditLink } from '../domain/audit-chain.ts';
import { isTransactionRefused, pagesOf, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

export const auditLinkItem = defineItem({
  type: 'AuditLink',
  does: 'What one batch of a stream shard added to the hash chain of an audit log',
  keys: { primary: { pk: 'AUDIT-CHAIN#{campaignId}', sk: 'LINK#{shardId}#{n:10}' } },
  patterns: { ofCampaign: { index: 'primary', does: 'Work the chain of an audit log out again' } },
});

export const auditHeadItem = defineItem({
  type: 'AuditHead',
  does: "Where a shard's chain ends, and the sequence number up to which it has chained",
  keys: { primary: { pk: 'AUDIT-CHAIN#{campaignId}', sk: 'HEAD#{shardId}' } },
  patterns: { ofShard: { index: 'primary', does: 'Go on with the chain of a shard' } },
});

export const newestChainItem = defineItem({
  type: 'NewestAuditChain',
  does: 'The chain of a campaign that was begun last: the next one is bound to it',
  keys: { primary: { pk: 'AUDIT-CHAIN#{campaignId}', sk: 'NEWEST' } },
  patterns: { ofCampaign: { index: 'primary', does: 'Begin the chain of a new shard' } },
});

type Head = { n: number; hash: string; sequence: string };
export type ChainEnd = { head: Head | undefined; after: string | undefined };

export const auditChains = (table: Table) => ({
  /** Consistent. `after`: of a chain that is only begun now, the first hash of the one before. */
  end: async (campaignId: string, shardId: string): Promise<ChainEnd> => {
    const { Item } = await table.get({ Key: auditHeadItem.key({ campaignId, shardId }), ConsistentRead: true });
    if (Item) return { head: unstored<Head>(Item), after: undefined };
    const before = await table.get({ Key: newestChainItem.key({ campaignId }), ConsistentRead: true });
    return { head: undefined, after: before.Item?.hash as string | undefined };
  },

  /** Adds a link and moves the head past `sequence`, or nothing where the head has moved since: then it is to be read again. */
  add: async (link: AuditLink, { head, after }: ChainEnd, sequence: string): Promise<boolean> => {
    const { campaignId, shardId, n } = link;
    const hash = link.entries.at(-1)?.hash;
    const begun = newestChainItem.stored({ campaignId, hash: link.entries[0]?.hash });
    try {
      await table.transact([
        { Put: { Item: auditLinkItem.stored(link), ConditionExpression: 'attribute_not_exists(pk)' } },
        {
          Put: {
            Item: auditHeadItem.stored({ campaignId, shardId, n, hash, sequence }),
            ...(head
              ? {
                  ConditionExpression: '#sequence = :seen',
                  ExpressionAttributeNames: { '#sequence': 'sequence' },
                  ExpressionAttributeValues: { ':seen': head.sequence },
                }
              : { ConditionExpression: 'attribute_not_exists(pk)' }),
          },
        },
        ...(head
          ? []
          : [
              {
                Put: {
                  Item: begun,
                  ...(after === undefined
                    ? { ConditionExpression: 'attribute_not_exists(pk)' }
                    : {
                        ConditionExpression: '#hash = :after',
                        ExpressionAttributeNames: { '#hash': 'hash' },
                        ExpressionAttributeValues: { ':after': after },
                      }),
                },
              },
            ]),
      ]);
      return true;
    } catch (error) {
      if (isTransactionRefused(error)) return false;
      throw error;
    }
  },

  /** Consistent: all of a campaign's chain. */
  ofCampaign: async (campaignId: string): Promise<AuditChain> => {
    const links: AuditLink[] = [];
    const heads: (Head & { shardId: string })[] = [];
    const query = {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': auditLinkItem.partition({ campaignId }) },
      ConsistentRead: true,
    };
    for await (const page of pagesOf(table, query)) {
      for (const item of page) {
        if (item.type === auditLinkItem.type) links.push(unstored(item));
        if (item.type === auditHeadItem.type) heads.push(unstored(item));
      }
    }
    return { links, heads };
  },
});
