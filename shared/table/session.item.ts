import type { Session } from '../domain/campaign.ts';
import type { Table } from './client.ts';
import { defineItem } from './item.ts';
import { changeFields } from './set-fields.ts';

export const sessionItem = defineItem({
  type: 'Session',
  does: "One city's run: where and when. Its numbers lie apart, under their own partition keys",
  keys: { primary: { pk: 'CAMPAIGN#{campaignId}', sk: 'SESSION#{sessionId}' } },
  patterns: { ofCampaign: { index: 'primary', does: 'Read with its campaign' } },
});

export const sessions = (table: Table) => ({
  newItem: (session: Session) => ({
    Put: { Item: sessionItem.stored(session), ConditionExpression: 'attribute_not_exists(pk)' },
  }),
  change: (seen: Session, fields: Partial<Session>) => changeFields(table, sessionItem.key(seen), fields, seen.version),
});
