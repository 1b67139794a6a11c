import type { DynamoDBRecord } from 'aws-lambda';
import { campaignItem } from '../../shared/table/campaign.item.ts';
import { channelItem } from '../../shared/table/channel.item.ts';
import { fieldsIn, typeIn } from '../../shared/table/image.ts';
import { lineItem } from '../../shared/table/line.item.ts';
import { sessionItem } from '../../shared/table/session.item.ts';

const kinds = new Set<unknown>([campaignItem, sessionItem, channelItem, lineItem].map(({ type }) => type));

/** The campaigns whose plan these records change. Lines move with every cancellation; only a quota matters here. */
export const plansIn = (records: readonly DynamoDBRecord[]): Set<string> => {
  const changed = new Set<string>();
  for (const { dynamodb } of records) {
    const { OldImage: before, NewImage: after } = dynamodb ?? {};
    if (!after || !kinds.has(typeIn(after))) continue;
    if (typeIn(after) === lineItem.type && before?.quota?.N === after.quota?.N) continue;
    changed.add(String(fieldsIn(after, ['campaignId']).campaignId));
  }
  return changed;
};
