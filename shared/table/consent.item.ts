import { pagesOf, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/** Each consent text that was ever published, so that a sign-up's version can be read years later. Never changed. */
export const consentItem = defineItem({
  type: 'Consent',
  does: 'A published consent text by its version',
  keys: { primary: { pk: 'CONSENTS#{campaignId}', sk: 'CONSENT#{version}' } },
  patterns: {
    byVersion: { index: 'primary', does: 'Read the text that a sign-up agreed to' },
    ofCampaign: { index: 'primary', does: 'List the texts of a campaign' },
  },
});

type Published = { version: string; text: string; publishedAt: string };

export const newConsentItem = (consent: Published & { campaignId: string }) => ({
  Put: { Item: consentItem.stored(consent), ConditionExpression: 'attribute_not_exists(pk)' },
});

export const consents = (table: Table) => ({
  /** Whether this version was ever shown: then whoever agreed to it has agreed. */
  wasPublished: async (campaignId: string, version: string): Promise<boolean> =>
    (await table.get({ Key: consentItem.key({ campaignId, version }), ConsistentRead: true })).Item !== undefined,

  ofCampaign: async (campaignId: string): Promise<Published[]> => {
    const found: Published[] = [];
    const query = {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': consentItem.partition({ campaignId }) },
      ConsistentRead: true,
    };
    for await (const page of pagesOf(table, query)) found.push(...page.map((item) => unstored<Published>(item)));
    return found;
  },
});
