import type { Table } from './client.ts';
import { defineItem } from './item.ts';

/** Written into a roster's own partition of the list index; once it shows there, what was written before it shows too. */
export const probeItem = defineItem({
  type: 'Probe',
  does: 'A mark in a roster that tells whether the list index has caught up',
  keys: {
    primary: { pk: 'PROBE#{campaignId}#{roster}', sk: '{probeId}' },
    list: { pk: 'ROSTER#{campaignId}#{roster}', sk: '~{probeId}' },
  },
  patterns: { inRoster: { index: 'list', does: 'See whether the list index has caught up' } },
});

const patienceMs = 10_000;

export const probes = (table: Table) => ({
  /** True once the list index shows all that was written to this roster before the call; false where it lags more than 10 s. */
  indexCaughtUp: async (campaignId: string, roster: string, probeId: string, expiresAt: number): Promise<boolean> => {
    const probe = { campaignId, roster, probeId };
    await table.put({ Item: { ...probeItem.stored(probe), expiresAt } });
    const { listPk, listSk } = probeItem.stored(probe) as unknown as { listPk: string; listSk: string };
    const started = performance.now();
    for (let wait = 5; performance.now() - started < patienceMs; wait = Math.min(wait * 2, 500)) {
      const { Count } = await table.query({
        IndexName: 'list',
        KeyConditionExpression: 'listPk = :pk AND listSk = :sk',
        ExpressionAttributeValues: { ':pk': listPk, ':sk': listSk },
      });
      if (Count) return true;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return false;
  },
});
