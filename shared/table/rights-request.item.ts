import type { RightsRequest } from '../domain/rights-request.ts';
import { pagesOf, refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

export const rightsRequestItem = defineItem({
  type: 'RightsRequest',
  does: 'That somebody asked for their data, its correction or erasure, or took their consent back, and by when it is due',
  keys: { primary: { pk: 'RIGHTS#{campaignId}', sk: '{rightsRequestId}' } },
  patterns: { ofCampaign: { index: 'primary', does: 'List what people asked for, and what is due' } },
});

export const rightsRequests = (table: Table) => ({
  newItem: (request: RightsRequest) => ({
    Put: { Item: rightsRequestItem.stored(request), ConditionExpression: 'attribute_not_exists(pk)' },
  }),

  /** The newest first, consistent. */
  page: async (campaignId: string, limit: number, after?: Record<string, unknown>) => {
    const { Items = [], LastEvaluatedKey } = await table.query({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': rightsRequestItem.partition({ campaignId }) },
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: limit,
      ...(after && { ExclusiveStartKey: after }),
    });
    return { items: Items.map((item) => unstored<RightsRequest>(item)), last: LastEvaluatedKey };
  },

  all: async (campaignId: string): Promise<RightsRequest[]> => {
    const found: RightsRequest[] = [];
    const query = {
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': rightsRequestItem.partition({ campaignId }) },
      ConsistentRead: true,
    };
    for await (const page of pagesOf(table, query)) found.push(...page.map((item) => unstored<RightsRequest>(item)));
    return found;
  },

  /** Closes it once, and no longer says whose it was where they were erased. Tells how it stands; nothing where there is none. */
  close: async (
    { campaignId, rightsRequestId }: Pick<RightsRequest, 'campaignId' | 'rightsRequestId'>,
    closed: NonNullable<RightsRequest['closed']>,
  ): Promise<RightsRequest | undefined> => {
    const Key = rightsRequestItem.key({ campaignId, rightsRequestId });
    try {
      await table.update({
        Key,
        UpdateExpression: `SET closed = :closed${closed.erasureId === undefined ? '' : ' REMOVE signUpId'}`,
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(closed)',
        ExpressionAttributeValues: { ':closed': closed },
      });
    } catch (error) {
      if (!refusedBy(error)) throw error;
    }
    const { Item } = await table.get({ Key, ConsistentRead: true });
    return Item && unstored<RightsRequest>(Item);
  },

  /** For who is erased: no request may say whose it was. */
  forget: async ({ campaignId, rightsRequestId }: RightsRequest): Promise<void> => {
    await table.update({
      Key: rightsRequestItem.key({ campaignId, rightsRequestId }),
      UpdateExpression: 'REMOVE signUpId',
      ConditionExpression: 'attribute_exists(pk)',
    });
  },
});
