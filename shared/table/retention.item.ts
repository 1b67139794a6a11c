import type { Campaign } from '../domain/campaign.ts';
import type { CampaignErasure } from '../domain/retention.ts';
import { campaignItem } from './campaign.item.ts';
import { isTransactionRefused, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';
import { changeFields, setFields } from './set-fields.ts';

export const retentionItem = defineItem({
  type: 'Retention',
  does: "How far the erasing of a campaign's people has come, and how they were last counted",
  keys: { primary: { pk: 'RETENTION#{campaignId}', sk: 'RETENTION' } },
  patterns: { ofCampaign: { index: 'primary', does: 'Go on erasing where it was cut off; compare counts afterwards' } },
});

/** How the people were counted when they were there for the last time. */
export type KeptCounts = { at: string; digest: string; all: Record<string, number> };
export type Retention = CampaignErasure & {
  /** The ledger outside the table has it. */
  isNoted: boolean;
  /** The recount after which nothing is left to count. */
  recountId?: string;
  /** Nobody is removed before it is there. */
  kept?: KeptCounts;
  /** Of the rooms that are emptied in turn, how many are empty; and where the next one goes on. */
  emptied: number;
  cursor?: { pk: string; sk: string };
  version: number;
};

export const retentions = (table: Table) => ({
  get: async (campaignId: string): Promise<Retention | undefined> => {
    const { Item } = await table.get({ Key: retentionItem.key({ campaignId }), ConsistentRead: true });
    return Item && unstored<Retention>(Item);
  },

  /** From now on the campaign stays as it is. False where it was changed meanwhile: perhaps its date, so nothing may begin. */
  begin: async (seen: Campaign, retentionId: string, at: string): Promise<boolean> => {
    const { organiserId, campaignId, version } = seen;
    const begun: Retention = { retentionId, organiserId, campaignId, at, isNoted: false, emptied: 0, version: 1 };
    const marked = setFields(campaignItem.key(seen), { erasingSince: at, version: version + 1 }, version);
    try {
      await table.transact([{ Update: marked }, { Put: { Item: retentionItem.stored(begun) } }]);
      return true;
    } catch (error) {
      if (isTransactionRefused(error)) return false;
      throw error;
    }
  },

  /** False where another run has gone on meanwhile. */
  change: (seen: Retention, fields: Partial<Retention>): Promise<boolean> =>
    changeFields(table, retentionItem.key(seen), fields, seen.version),
});
