import { depthOf } from '../domain/area-code.ts';
import type { Denominator, SetDenominator } from '../domain/coverage.ts';
import { pagesOf, type Table } from './client.ts';
import { inLanes } from './in-lanes.ts';
import { defineItem, unstored } from './item.ts';

/** What coverage of an area is measured against from a day on. A new number is a new item: those of earlier days stay. */
export const denominatorItem = defineItem({
  type: 'Denominator',
  does: 'Residents over 18 or members before the campaign, of an area from a day on',
  keys: { primary: { pk: 'DENOMINATORS#{campaignId}', sk: '{depth}#{areaCode}#{kind}#{validFrom}' } },
  patterns: {
    ofArea: { index: 'primary', does: "Read an area's denominators" },
    below: { index: 'primary', does: 'Read the denominators of the areas directly below one' },
    ofCampaign: { index: 'primary', does: 'List all denominators, to export them' },
  },
});

const keyed = (campaignId: string, one: Denominator) => ({ ...one, campaignId, depth: depthOf(one.areaCode) });
const shown = (item: Record<string, unknown>): SetDenominator => {
  const { areaCode, kind, validFrom, value } = unstored<SetDenominator>(item);
  return { areaCode, kind, validFrom, value };
};

export const denominators = (table: Table) => ({
  set: async (campaignId: string, list: readonly Denominator[]): Promise<void> => {
    const lane = inLanes(20);
    const setOne = (one: Denominator) =>
      one.value === null
        ? table.delete({ Key: denominatorItem.key(keyed(campaignId, one)) })
        : table.put({ Item: denominatorItem.stored(keyed(campaignId, one)) });
    await Promise.all(list.map((one) => lane(() => setOne(one))));
  },

  /** As targets are read: `3#32.71.01#` a kecamatan's own, `4#32.71.01.` those of its kelurahan. */
  beginning: async (campaignId: string, begins: string): Promise<SetDenominator[]> => {
    const found: SetDenominator[] = [];
    const query = {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :begins)',
      ExpressionAttributeValues: { ':pk': denominatorItem.partition({ campaignId }), ':begins': begins },
    };
    for await (const page of pagesOf(table, query)) found.push(...page.map(shown));
    return found;
  },

  page: async (campaignId: string, limit: number, after?: Record<string, unknown>) => {
    const { Items = [], LastEvaluatedKey } = await table.query({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': denominatorItem.partition({ campaignId }) },
      ConsistentRead: true,
      Limit: limit,
      ...(after && { ExclusiveStartKey: after }),
    });
    return { items: Items.map(shown), last: LastEvaluatedKey };
  },
});
