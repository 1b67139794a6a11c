import type { Table } from './client.ts';
import { defineItem } from './item.ts';

/** Each consent text that was ever published, so that a sign-up's version can be read years later. Never changed. */
export const consentItem = defineItem({
  type: 'Consent',
  does: 'A published consent text by its version',
  keys: { primary: { pk: 'CONSENTS#{campaignId}', sk: 'CONSENT#{version}' } },
  patterns: { byVersion: { index: 'primary', does: 'Read the text that a sign-up agreed to' } },
});

export const newConsentItem = (consent: {
  campaignId: string;
  version: string;
  text: string;
  publishedAt: string;
}) => ({
  Put: { Item: consentItem.stored(consent), ConditionExpression: 'attribute_not_exists(pk)' },
});

export const consents = (table: Table) => ({
  /** Whether this version was ever shown: then whoever agreed to it has agreed. */
  wasPublished: async (campaignId: string, version: string): Promise<boolean> =>
    (await table.get({ Key: consentItem.key({ campaignId, version }), ConsistentRead: true })).Item !== undefined,
});
