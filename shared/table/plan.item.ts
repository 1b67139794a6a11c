import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { CampaignPlan } from '../domain/campaign-plan.ts';
import type { Table } from './client.ts';
import { defineItem } from './item.ts';
import { putNext } from './set-fields.ts';

/** Beside the snapshot, so that one query brings both. Apart from it: counts change every second, this when a manager changes it. */
export const planItem = defineItem({
  type: 'Plan',
  does: "A campaign's quotas, targets and names as its counts are shown with, in one packed item",
  keys: { primary: { pk: 'COUNTS#{campaignId}', sk: 'PLAN' } },
  patterns: { ofCampaign: { index: 'primary', does: 'Show the dashboard' } },
});

export type StoredPlan = { plan: CampaignPlan; version: number };

export const planIn = (item: Record<string, unknown>): StoredPlan => ({
  plan: JSON.parse(brotliDecompressSync(item.packed as Uint8Array).toString()) as CampaignPlan,
  version: item.version as number,
});

export const plans = (table: Table) => ({
  get: async (campaignId: string): Promise<StoredPlan | undefined> => {
    const { Item } = await table.get({ Key: planItem.key({ campaignId }), ConsistentRead: true });
    return Item && planIn(Item);
  },
  /** Written on the version that was read: of two writers, the later one reads again. */
  put: (campaignId: string, plan: CampaignPlan, seenVersion: number | undefined): Promise<boolean> => {
    const packed = brotliCompressSync(JSON.stringify(plan));
    return putNext(table, { ...planItem.stored({ campaignId }), packed }, seenVersion);
  },
});
