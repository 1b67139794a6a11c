import { auditEntryItem } from './audit-entry.item.ts';
import { bibItem } from './bib.item.ts';
import { channelEventItem } from './channel-event.item.ts';
import type { Table } from './client.ts';
import { doubleScanItem } from './double-scan.item.ts';
import { channelImportItem, importItem } from './import.item.ts';
import { inLanes } from './in-lanes.ts';
import { kioskRecordItem } from './kiosk-record.item.ts';
import { inRoster } from './sign-up.item.ts';
import { ticketAliasItem } from './ticket-alias.item.ts';

type Query = Parameters<Table['query']>[0];
type Key = { pk: string; sk: string };
type InSession = { campaignId: string; sessionId: string };
type InChannel = { campaignId: string; channelId: string };

const pageSize = 100;
const atOnce = 10;

/** Removes what a campaign holds about people, a page at a time: each tells whether there was anything, so that it is asked again. */
export const emptying = (table: Table) => {
  const pageOf = async (query: Query) => (await table.query({ Limit: pageSize, ...query })).Items ?? [];
  const eachOf = async <T>(all: readonly T[], work: (one: T) => Promise<unknown>) => {
    const lane = inLanes(atOnce);
    await Promise.all(all.map((one) => lane(() => work(one))));
    return all.length > 0;
  };
  const remove = ({ pk, sk }: Record<string, unknown>) => table.delete({ Key: { pk, sk } });
  const partition = (pk: string): Query => ({
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: true,
  });
  const emptyPartition = async (pk: string) =>
    eachOf(await pageOf({ ...partition(pk), ProjectionExpression: 'pk, sk' }), remove);

  return {
    /** A session's sign-ups, tombstones too; or those of a channel that came without a session. */
    roster: async (campaignId: string, roster: string): Promise<boolean> => {
      const found = await pageOf({ ...inRoster(campaignId, roster), ProjectionExpression: 'pk, sk' });
      return eachOf(found, remove);
    },

    /** With the codes that they gave: `idOf` tells under which id one lies. */
    kioskRecords: async (session: InSession, idOf: (code: string) => string): Promise<boolean> => {
      const found = await pageOf(partition(kioskRecordItem.partition(session)));
      return eachOf(found, async (record) => {
        await remove(ticketAliasItem.key({ signUpId: idOf(String(record.code)) }));
        await remove(record);
      });
    },

    bibs: (session: InSession) => emptyPartition(bibItem.partition(session)),
    doubleScans: (session: InSession) => emptyPartition(doubleScanItem.partition(session)),
    events: (channel: InChannel) => emptyPartition(channelEventItem.partition(channel)),

    /** With all chunks, of which some may be gone by themselves. */
    imports: async (channel: InChannel): Promise<boolean> => {
      const found = await pageOf(partition(channelImportItem.partition(channel)));
      for (const { importId } of found) while (await emptyPartition(importItem.partition({ importId })));
      return eachOf(found, remove);
    },

    /** From where the entries of an audit log came, a page at a time; where the next one begins, nothing at the end. The chain holds without. */
    addresses: async (campaignId: string, after: Key | undefined): Promise<Key | undefined> => {
      const { Items = [], LastEvaluatedKey } = await table.query({
        ...partition(auditEntryItem.partition({ campaignId })),
        Limit: pageSize,
        ...(after && { ExclusiveStartKey: after }),
      });
      await eachOf(
        Items.filter(({ from }) => from !== undefined),
        ({ pk, sk }) =>
          table.update({
            Key: { pk, sk },
            UpdateExpression: 'REMOVE #from',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeNames: { '#from': 'from' },
          }),
      );
      return LastEvaluatedKey as Key | undefined;
    },
  };
};
