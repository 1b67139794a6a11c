import type { CampaignPlan } from '../domain/campaign-plan.ts';
import { pagesOf, type Table } from './client.ts';
import { planIn, planItem } from './plan.item.ts';
import { type Snapshot, snapshotIn, snapshotItem } from './snapshot.item.ts';

/** All that a dashboard shows, in one query: for 514 cities with five channels, four read units. */
export const readingCounts =
  (table: Table) =>
  async (campaignId: string): Promise<{ plan?: CampaignPlan; snapshot?: Snapshot }> => {
    const found: { plan?: CampaignPlan; snapshot?: Snapshot } = {};
    const both = {
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :plan AND :snapshot',
      ExpressionAttributeValues: {
        ':pk': planItem.partition({ campaignId }),
        ':plan': planItem.key({ campaignId }).sk,
        ':snapshot': snapshotItem.key({ campaignId }).sk,
      },
    };
    for await (const page of pagesOf(table, both)) {
      for (const item of page) {
        if (item.type === planItem.type) found.plan = planIn(item).plan;
        else if (item.type === snapshotItem.type) found.snapshot = snapshotIn(item);
      }
    }
    return found;
  };
