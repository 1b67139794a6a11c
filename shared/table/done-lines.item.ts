import { gunzipSync, gzipSync } from 'node:zlib';
import type { Table } from './client.ts';
import { defineItem } from './item.ts';

/** Written with an import that continues another one, and never changed. */
export const doneLinesItem = defineItem({
  type: 'DoneLines',
  does: 'The lines that were taken in the uploads that this one continues',
  keys: { primary: { pk: 'IMPORT#{importId}', sk: 'DONE-LINES' } },
  patterns: { ofImport: { index: 'primary', does: 'Take a corrected row only if it was rejected before' } },
});

export const doneLines = (table: Table) => {
  const known = new Map<string, string>();
  return {
    newItem: (importId: string, lines: string, expiresAt: number) => ({
      Put: { Item: { ...doneLinesItem.stored({ importId }), lines: gzipSync(lines), expiresAt } },
    }),
    /** As ranges. */
    get: async (importId: string): Promise<string> => {
      const remembered = known.get(importId);
      if (remembered !== undefined) return remembered;
      const { Item } = await table.get({ Key: doneLinesItem.key({ importId }), ConsistentRead: true });
      const lines = Item ? gunzipSync(Item.lines as Uint8Array).toString() : '';
      if (known.size > 20) known.clear();
      known.set(importId, lines);
      return lines;
    },
  };
};
