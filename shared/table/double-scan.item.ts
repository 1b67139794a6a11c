import type { CheckInOutcome } from '../domain/check-in.ts';
import { refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/** Found when a device without a network sent what it had done: the crew must know, whenever it looks. */
export const doubleScanItem = defineItem({
  type: 'DoubleScan',
  does: 'A runner who was let in without a network and should not have been',
  keys: { primary: { pk: 'DOUBLE-SCANS#{campaignId}#{sessionId}', sk: '{checkInId}' } },
  patterns: { ofSession: { index: 'primary', does: "List a session's double scans" } },
});

export type DoubleScan = {
  campaignId: string;
  sessionId: string;
  checkInId: string;
  outcome: CheckInOutcome;
  at: string;
  gate: string;
  by: string;
  receivedAt: string;
  /** As the sign-up stood then. No name: that is read from the sign-up. */
  signUpId?: string;
};

export const doubleScans = (table: Table) => ({
  /** Once, however often the device sends it. */
  add: async (scan: DoubleScan): Promise<void> => {
    try {
      await table.put({ Item: doubleScanItem.stored(scan), ConditionExpression: 'attribute_not_exists(pk)' });
    } catch (error) {
      if (!refusedBy(error)) throw error;
    }
  },

  page: async (
    session: { campaignId: string; sessionId: string },
    limit: number,
    after?: Record<string, unknown>,
  ): Promise<{ items: DoubleScan[]; last: Record<string, unknown> | undefined }> => {
    const { Items = [], LastEvaluatedKey } = await table.query({
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': doubleScanItem.partition(session) },
      Limit: limit,
      ConsistentRead: true,
      ...(after && { ExclusiveStartKey: after }),
    });
    return { items: Items.map((item) => unstored<DoubleScan>(item)), last: LastEvaluatedKey };
  },
});
