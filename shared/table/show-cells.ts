import type { Table } from './client.ts';
import { countCells } from './count-cell.item.ts';
import { snapshots } from './snapshot.item.ts';

const attempts = 20;

/** Brings count cells into the snapshot. Cells are copied, never added, so it may be done again at any time. */
export const showCells = (table: Table) => {
  const cells = countCells(table);
  const snapshot = snapshots(table);

  const write = async (
    campaignId: string,
    read: (shown: Record<string, object>) => Promise<Record<string, object>>,
    at: number,
  ) => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      // The snapshot is read before the cells: whoever writes it meanwhile makes our write fail, so no older cell overwrites a newer one.
      const seen = await snapshot.get(campaignId, true);
      const now = await read(seen?.cells ?? {});
      const asOf = new Date(Math.max(at, Date.parse(seen?.asOf ?? '1970-01-01T00:00:00Z'))).toISOString();
      if (await snapshot.put(campaignId, now, asOf, seen?.version)) return;
    }
    throw new Error('The snapshot was written by others each time');
  };

  return {
    some: (campaignId: string, cellIds: readonly string[], at: number) =>
      write(campaignId, async (shown) => ({ ...shown, ...(await cells.some(campaignId, cellIds)) }), at),
    all: (campaignId: string, at: number) => write(campaignId, async () => (await cells.all(campaignId)).cells, at),
  };
};
