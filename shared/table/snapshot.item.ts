import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cells, type Tally, type TallyKey, tallyKeys } from '../domain/counts.ts';
import { refusedBy, type Table } from './client.ts';
import { defineItem } from './item.ts';

/** All cells of a campaign packed into one item, so that the dashboard of 514 cities and 5 channels is one read. */
export const snapshotItem = defineItem({
  type: 'Snapshot',
  does: "All of a campaign's counts in one packed item",
  keys: { primary: { pk: 'COUNTS#{campaignId}', sk: 'SNAPSHOT' } },
  patterns: { ofCampaign: { index: 'primary', does: 'Show the dashboard' } },
});

export type Snapshot = { cells: Cells; asOf: string; version: number };

const pack = (cells: Cells) =>
  gzipSync(
    JSON.stringify(
      Object.entries(cells).map(([cellId, tally]) => [cellId, ...tallyKeys.map((key: TallyKey) => tally[key] ?? 0)]),
    ),
  );
const unpack = (packed: Uint8Array): Cells => {
  const rows = JSON.parse(gunzipSync(packed).toString()) as [string, ...number[]][];
  return Object.fromEntries(
    rows.map(([cellId, ...values]) => [
      cellId,
      Object.fromEntries(tallyKeys.flatMap((key, at) => (values[at] ? [[key, values[at]]] : []))) as Tally,
    ]),
  );
};

export const snapshots = (table: Table) => ({
  get: async (campaignId: string, consistent = false): Promise<Snapshot | undefined> => {
    const { Item } = await table.get({ Key: snapshotItem.key({ campaignId }), ConsistentRead: consistent });
    return (
      Item && { cells: unpack(Item.packed as Uint8Array), asOf: Item.asOf as string, version: Item.version as number }
    );
  },
  /** Written on the version that was read: of two writers, the later one reads again. */
  put: async (campaignId: string, cells: Cells, asOf: string, seenVersion: number | undefined): Promise<boolean> => {
    try {
      await table.put({
        Item: { ...snapshotItem.stored({ campaignId }), packed: pack(cells), asOf, version: (seenVersion ?? 0) + 1 },
        ...(seenVersion === undefined
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : { ConditionExpression: 'version = :seen', ExpressionAttributeValues: { ':seen': seenVersion } }),
      });
      return true;
    } catch (error) {
      if (refusedBy(error)) return false;
      throw error;
    }
  },
});
