import { depthOf } from '../domain/area-code.ts';
import type { SetTarget, Target } from '../domain/coverage.ts';
import { pagesOf, type Table } from './client.ts';
import { inLanes } from './in-lanes.ts';
import { defineItem, unstored } from './item.ts';

/** One target. Area, profession and days are the key, so the same list sent again changes nothing. */
export const targetItem = defineItem({
  type: 'Target',
  does: 'How many sign-ups an area should bring between two days',
  keys: { primary: { pk: 'TARGETS#{campaignId}', sk: '{depth}#{areaCode}#{of}#{from}#{to}' } },
  patterns: {
    ofArea: { index: 'primary', does: "Read an area's targets" },
    below: { index: 'primary', does: 'Read the targets of the areas directly below one' },
    ofCampaign: { index: 'primary', does: 'List all targets, to export them' },
  },
});

const keyed = (campaignId: string, target: Target) => ({
  ...target,
  campaignId,
  depth: depthOf(target.areaCode),
  of: target.occupation ?? '*',
});
const shown = (item: Record<string, unknown>): SetTarget => {
  const { areaCode, occupation, from, to, target } = unstored<SetTarget>(item);
  return { areaCode, ...(occupation !== undefined && { occupation }), from, to, target };
};

export const targets = (table: Table) => ({
  set: async (campaignId: string, list: readonly Target[]): Promise<void> => {
    const lane = inLanes(20);
    const setOne = (one: Target) =>
      one.target === null
        ? table.delete({ Key: targetItem.key(keyed(campaignId, one)) })
        : table.put({ Item: targetItem.stored(keyed(campaignId, one)) });
    await Promise.all(list.map((one) => lane(() => setOne(one))));
  },

  /** `0#*#` the campaign's own, `3#32.71.01#` a kecamatan's, `4#32.71.01.` those of its kelurahan. */
  beginning: async (campaignId: string, begins: string): Promise<SetTarget[]> => {
    const found: SetTarget[] = [];
    const query = {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :begins)',
      ExpressionAttributeValues: { ':pk': targetItem.partition({ campaignId }), ':begins': begins },
    };
    for await (const page of pagesOf(table, query)) found.push(...page.map(shown));
    return found;
  },

  page: async (campaignId: string, limit: number, after?: Record<string, unknown>) => {
    const { Items = [], LastEvaluatedKey } = await table.query({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': targetItem.partition({ campaignId }) },
      ConsistentRead: true,
      Limit: limit,
      ...(after && { ExclusiveStartKey: after }),
    });
    return { items: Items.map(shown), last: LastEvaluatedKey };
  },
});
