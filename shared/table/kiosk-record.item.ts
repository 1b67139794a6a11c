import type { RecordAction, RecordOutcome, RecordState } from '../domain/kiosk.ts';
import { pagesOf, refusedBy, type Table } from './client.ts';
import { defineItem, unstored } from './item.ts';

/** What a kiosk took and what did not simply become a sign-up: nobody's form is lost. Its contents are sealed under the campaign's data key. */
export const kioskRecordItem = defineItem({
  type: 'KioskRecord',
  does: 'A record of a kiosk that did not simply become a sign-up, and what became of it',
  keys: {
    primary: { pk: 'KIOSK-RECORDS#{campaignId}#{sessionId}', sk: '{recordId}' },
    list: { pk: 'KIOSK-RECORDS#{campaignId}#{sessionId}', sk: '{state}#{receivedAt}#{recordId}' },
  },
  patterns: {
    byId: { index: 'primary', does: 'Answer a record that is sent again as before; decide on it' },
    inOrder: { index: 'list', does: 'List what the crew must decide, what it has decided, and what explains itself' },
  },
});

export type FirstSignUp = {
  channelName: string;
  signedUpAt: string;
  status: 'confirmed' | 'waiting' | 'cancelled';
  number?: number;
  sessionId?: string;
};
export type StoredRecord = {
  campaignId: string;
  sessionId: string;
  recordId: string;
  deviceId: string;
  receivedAt: string;
  takenAt: string;
  /** As the device sealed it, but under the campaign's data key. */
  sealedContents: string;
  code: string;
  lease?: { leaseId: string; number: number };
  organiserId: string;
  personKey: string;
  place: string;
  state: RecordState;
  outcome: RecordOutcome;
  reason?: string;
  first?: FirstSignUp;
  /** The code that opens the runner's ticket, where one does. */
  ticketCode?: string;
  given?: { signUpId: string; number?: number };
  resolution?: { action: RecordAction; at: string; by: string };
  /** What somebody has begun to decide, and not finished yet. */
  deciding?: { action: RecordAction; at: string; by: string };
  version: number;
};
type Session = { campaignId: string; sessionId: string };

export const kioskRecords = (table: Table) => ({
  get: async (session: Session, recordId: string): Promise<StoredRecord | undefined> => {
    const { Item } = await table.get({ Key: kioskRecordItem.key({ ...session, recordId }), ConsistentRead: true });
    return Item && unstored<StoredRecord>(Item);
  },

  /** Consistent, by id; at most a hundred. */
  among: async (session: Session, recordIds: readonly string[]): Promise<Map<string, StoredRecord>> => {
    const keys = recordIds.map((recordId) => kioskRecordItem.key({ ...session, recordId }));
    const items = (await table.batchGet(keys, true)).map((item) => unstored<StoredRecord>(item));
    return new Map(items.map((item) => [item.recordId, item]));
  },

  /** What stands under its id: this, or what was kept of it before. */
  keep: async (record: StoredRecord): Promise<StoredRecord> => {
    try {
      await table.put({
        Item: kioskRecordItem.stored(record),
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      });
      return record;
    } catch (error) {
      const refused = refusedBy(error);
      if (!refused?.found) throw error;
      return unstored<StoredRecord>(refused.found);
    }
  },

  /** Consistent: all that is kept of one person in a session. */
  ofPerson: async (session: Session, personKey: string): Promise<StoredRecord[]> => {
    const records: StoredRecord[] = [];
    const query = {
      KeyConditionExpression: 'pk = :pk',
      FilterExpression: 'personKey = :person',
      ExpressionAttributeValues: { ':pk': kioskRecordItem.partition(session), ':person': personKey },
      ConsistentRead: true,
    };
    for await (const page of pagesOf(table, query)) records.push(...page.map((item) => unstored<StoredRecord>(item)));
    return records;
  },

  remove: async (record: Session & { recordId: string }): Promise<void> => {
    await table.delete({ Key: kioskRecordItem.key(record) });
  },

  /** In place of what was read; false where somebody else decided meanwhile. */
  replace: async (seen: StoredRecord, changed: StoredRecord): Promise<boolean> => {
    try {
      await table.put({
        Item: kioskRecordItem.stored({ ...changed, version: seen.version + 1 }),
        ConditionExpression: 'version = :seen',
        ExpressionAttributeValues: { ':seen': seen.version },
      });
      return true;
    } catch (error) {
      if (refusedBy(error)) return false;
      throw error;
    }
  },

  /** A page of a session's, oldest first; of one state where one is named. From the index, which may lag by seconds on AWS. */
  page: async (session: Session, state: RecordState | undefined, limit: number, after?: Record<string, unknown>) => {
    const { Items = [], LastEvaluatedKey } = await table.query({
      IndexName: 'list',
      KeyConditionExpression: `listPk = :pk${state === undefined ? '' : ' AND begins_with(listSk, :state)'}`,
      ExpressionAttributeValues: {
        ':pk': kioskRecordItem.listPartition(session),
        ...(state !== undefined && { ':state': `${state}#` }),
      },
      Limit: limit,
      ...(after && { ExclusiveStartKey: after }),
    });
    return { items: Items.map((item) => unstored<StoredRecord>(item)), last: LastEvaluatedKey };
  },
});
