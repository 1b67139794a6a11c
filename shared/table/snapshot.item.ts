import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { cellsFromBytes, cellsToBytes } from '../domain/cell-columns.ts';
import type { Cells } from '../domain/counts.ts';
import type { Table } from './client.ts';
import { defineItem } from './item.ts';
import { putNext } from './set-fields.ts';

/** All cells of a campaign packed into one item, so that the dashboard of 514 cities and 5 channels is one read. */
export const snapshotItem = defineItem({
  type: 'Snapshot',
  does: "All of a campaign's counts in one packed item",
  keys: { primary: { pk: 'COUNTS#{campaignId}', sk: 'SNAPSHOT' } },
  patterns: { ofCampaign: { index: 'primary', does: 'Show the dashboard' } },
});

export type Snapshot = { cells: Cells; asOf: string; version: number };

// Quality 5 packs as small as 9, in a tenth of the time.
const pack = (cells: Cells) =>
  brotliCompressSync(cellsToBytes(cells), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
const unpack = (packed: Uint8Array): Cells => cellsFromBytes(brotliDecompressSync(packed));

export const snapshotIn = (item: Record<string, unknown>): Snapshot => ({
  cells: unpack(item.packed as Uint8Array),
  asOf: item.asOf as string,
  version: item.version as number,
});

export const snapshots = (table: Table) => ({
  get: async (campaignId: string, consistent = false): Promise<Snapshot | undefined> => {
    const { Item } = await table.get({ Key: snapshotItem.key({ campaignId }), ConsistentRead: consistent });
    return Item && snapshotIn(Item);
  },
  /** Written on the version that was read: of two writers, the later one reads again. */
  put: (campaignId: string, cells: Cells, asOf: string, seenVersion: number | undefined): Promise<boolean> =>
    putNext(table, { ...snapshotItem.stored({ campaignId }), packed: pack(cells), asOf }, seenVersion),
});
