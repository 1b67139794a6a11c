import type { Table } from './client.ts';
import { countCells } from './count-cell.item.ts';
import { defineItem } from './item.ts';

/** Written like sign-ups, counted like sign-ups, by the same stream: once they are counted, so is all that was written before them. */
export const streamProbeItem = defineItem({
  type: 'StreamProbe',
  does: 'A mark among the sign-ups that tells whether the counts have caught up',
  keys: { primary: { pk: 'PERSON#PROBE#{probeId}#{nth}', sk: 'PROBE' } },
  patterns: { counted: { index: 'primary', does: 'See whether the counts have caught up' } },
});

/** The cell in which the probes of one recount are counted. */
export const probeCellId = (probeId: string) => `PROBE#${probeId}`;

/** A table's stream has a shard for each of its partitions, four at first; so many probes miss one of eight with a chance of 1 in 600. */
const probesSent = 64;
const patienceMs = 20_000;

export const streamProbes = (table: Table) => {
  const cells = countCells(table);
  return {
    /** True once all that was written before the call is counted; false where the stream lags more than 20 s. */
    countsCaughtUp: async (campaignId: string, probeId: string, expiresAt: number): Promise<boolean> => {
      for (let nth = 0; nth < probesSent; nth += 16) {
        await Promise.all(
          Array.from({ length: 16 }, (_, at) =>
            table.put({ Item: { ...streamProbeItem.stored({ campaignId, probeId, nth: nth + at }), expiresAt } }),
          ),
        );
      }
      const cellId = probeCellId(probeId);
      const started = performance.now();
      while (performance.now() - started < patienceMs) {
        const counted = (await cells.some(campaignId, [cellId]))[cellId]?.['confirmed:none'] ?? 0;
        if (counted === probesSent) {
          await cells.drop(campaignId, cellId);
          return true;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return false;
    },
  };
};
