import { isTransactionRefused, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/** Imports and their chunks are kept for so long after they began; the people in them stay. */
export const importKeptForS = 30 * 86_400;

export const importItem = defineItem({
  type: 'Import',
  does: 'An upload: its file, its attestation of consent, and how its rows have ended so far',
  keys: { primary: { pk: 'IMPORT#{importId}', sk: 'IMPORT' } },
  patterns: { byId: { index: 'primary', does: 'See how an upload stands' } },
});

/** Apart from the import itself, which each chunk updates: an index on it would double what that costs. */
export const channelImportItem = defineItem({
  type: 'ChannelImport',
  does: 'That a channel has an upload, by its time',
  keys: { primary: { pk: 'IMPORTS#{campaignId}#{channelId}', sk: '{createdAt}#{importId}' } },
  patterns: { ofChannel: { index: 'primary', does: 'List the uploads of a channel, the newest first' } },
});

/** What never changes about an import. */
export type ImportTerms = {
  importId: string;
  organiserId: string;
  campaignId: string;
  channelId: string;
  sessionId?: string;
  fileName: string;
  rows: number;
  continues?: string;
  attestation: { consentVersion: string; statement: string; at: string; by: string };
  createdAt: string;
  expiresAt: number;
};
export type ImportTotals = { accepted: number; waiting: number; duplicate: number; rejected: number };
export type Import = ImportTerms & ImportTotals & { done?: Set<number> };

const termsOf = ({
  accepted: _a,
  waiting: _w,
  duplicate: _d,
  rejected: _r,
  done: _done,
  ...terms
}: Import): ImportTerms => terms;

export const imports = (table: Table) => {
  const known = new Map<string, ImportTerms>();

  const get = async (importId: string): Promise<Import | undefined> => {
    const { Item } = await table.get({ Key: importItem.key({ importId }), ConsistentRead: true });
    return Item && unstored<Import>(Item);
  };

  return {
    get,

    /** Remembered, since it never changes: a chunk need not read it again. */
    about: async (importId: string): Promise<ImportTerms | undefined> => {
      const remembered = known.get(importId);
      if (remembered) return remembered;
      const found = await get(importId);
      if (!found) return undefined;
      const terms = termsOf(found);
      if (known.size > 1_000) known.clear();
      known.set(importId, terms);
      return terms;
    },

    /** False where there is such an import already. `more` is written with it, or not at all. */
    create: async (terms: ImportTerms, more: Parameters<Table['transact']>[0] = []): Promise<boolean> => {
      const { importId, campaignId, channelId, createdAt, expiresAt } = terms;
      const fresh: Import = { ...terms, accepted: 0, waiting: 0, duplicate: 0, rejected: 0 };
      try {
        await table.transact([
          { Put: { Item: importItem.stored(fresh), ConditionExpression: 'attribute_not_exists(pk)' } },
          { Put: { Item: channelImportItem.stored({ importId, campaignId, channelId, createdAt, expiresAt }) } },
          ...more,
        ]);
        return true;
      } catch (error) {
        if (isTransactionRefused(error)) return false;
        throw error;
      }
    },

    ofChannel: async (campaignId: string, channelId: string, limit: number, after?: Record<string, unknown>) => {
      const { Items = [], LastEvaluatedKey } = await table.query({
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': channelImportItem.partition({ campaignId, channelId }) },
        ScanIndexForward: false,
        Limit: Math.min(limit, 100),
        ConsistentRead: true,
        ...(after && { ExclusiveStartKey: after }),
      });
      const importIds = Items.map(({ importId }) => String(importId));
      const found = await table.batchGet(
        importIds.map((importId) => importItem.key({ importId })),
        true,
      );
      const byId = new Map(found.map((item) => [String(item.importId), unstored<Import>(item)]));
      return { items: importIds.flatMap((importId) => byId.get(importId) ?? []), last: LastEvaluatedKey };
    },

    /** For the transaction in which a chunk is completed: it counts into its import exactly once. */
    countItem: (importId: string, n: number, { accepted, waiting, duplicate, rejected }: ImportTotals) => ({
      Update: {
        Key: importItem.key({ importId }),
        UpdateExpression:
          'ADD accepted :accepted, waiting :waiting, duplicate :duplicate, rejected :rejected, done :chunk',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: {
          ':accepted': accepted,
          ':waiting': waiting,
          ':duplicate': duplicate,
          ':rejected': rejected,
          ':chunk': new Set([n]),
        },
      },
    }),
  };
};
