import type { Channel } from '../domain/campaign.ts';
import type { Table } from './client.ts';
import { defineItem } from './item.ts';
import { changeFields } from './set-fields.ts';

export const channelItem = defineItem({
  type: 'Channel',
  does: 'A way by which people sign up: the page, kiosks, a community, a partner',
  keys: { primary: { pk: 'CAMPAIGN#{campaignId}', sk: 'CHANNEL#{channelId}' } },
  patterns: { ofCampaign: { index: 'primary', does: 'Read with its campaign' } },
});

export const channels = (table: Table) => ({
  newItem: (channel: Channel) => ({
    Put: { Item: channelItem.stored(channel), ConditionExpression: 'attribute_not_exists(pk)' },
  }),
  change: (seen: Channel, fields: Partial<Channel>) => changeFields(table, channelItem.key(seen), fields, seen.version),
});
