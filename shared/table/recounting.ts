import type { CampaignInFull } from '../domain/campaign.ts';
import { addToCells, type Cells, driftBetween, sumCells } from '../domain/counts.ts';
import type { Table } from './client.ts';
import { countCells } from './count-cell.item.ts';
import { holdingOf, leaseItems } from './lease.item.ts';
import { probes } from './probe.item.ts';
import { type RecountJob, recounts } from './recount.item.ts';
import { showCells } from './show-cells.ts';
import { signUps } from './sign-up.item.ts';
import { streamProbes } from './stream-probe.item.ts';

type Options = { now: () => number; newId: () => string };
const attempts = 5;
const pageSize = 500;

/**
 * Counts every sign-up and every lease again and compares with what the stream has counted. The difference means something only where nothing was on
 * its way: so the list index and the stream must have caught up before, and no cell may have been folded into meanwhile.
 */
export const recounting = (table: Table, { now, newId }: Options) => {
  const people = signUps(table);
  const cells = countCells(table);
  const jobs = recounts(table);
  const leases = leaseItems(table);
  const index = probes(table);
  const stream = streamProbes(table);

  const rostersOf = ({ sessions, channels }: CampaignInFull) => [
    ...sessions.map(({ sessionId }) => sessionId),
    ...channels.map(({ channelId }) => `channel:${channelId}`),
  ];

  const countAgain = async (campaign: CampaignInFull): Promise<Cells> => {
    const recounted: Cells = {};
    for (const roster of rostersOf(campaign)) {
      let after: Record<string, unknown> | undefined;
      do {
        const { items, last } = await people.page(campaign.campaignId, roster, pageSize, after);
        for (const signUp of items) addToCells(recounted, signUp);
        after = last;
      } while (after);
    }
    for (const { campaignId, sessionId } of campaign.sessions)
      for (const lease of await leases.ofSession({ campaignId, sessionId })) addToCells(recounted, holdingOf(lease));
    return recounted;
  };

  const caughtUp = async (campaign: CampaignInFull) => {
    const expiresAt = Math.floor(now() / 1000) + 3_600;
    const waits = rostersOf(campaign).map((roster) =>
      index.indexCaughtUp(campaign.campaignId, roster, newId(), expiresAt),
    );
    return [...(await Promise.all(waits)), await stream.countsCaughtUp(campaign.campaignId, newId(), expiresAt)].every(
      Boolean,
    );
  };

  const compareOnce = async (campaign: CampaignInFull) => {
    const ready = await caughtUp(campaign);
    const before = await cells.everything(campaign.campaignId);
    const recounted = await countAgain(campaign);
    const still = ready && (await caughtUp(campaign));
    const after = await cells.everything(campaign.campaignId);
    const settled = still && JSON.stringify(before.marks) === JSON.stringify(after.marks);
    return {
      settled,
      counted: after.cells,
      marksOf: after.marksOf,
      recounted,
      drift: driftBetween(after.cells, recounted),
    };
  };

  return async (campaign: CampaignInFull, job: RecountJob): Promise<RecountJob> => {
    let found = await compareOnce(campaign);
    for (let attempt = 1; !found.settled && attempt < attempts; attempt += 1) found = await compareOnce(campaign);

    const cellIds = [...new Set([...Object.keys(found.counted), ...Object.keys(found.recounted)])];
    const differing = cellIds.filter(
      (cellId) => driftBetween({ cell: found.counted[cellId] ?? {} }, { cell: found.recounted[cellId] ?? {} }) > 0,
    );
    if (job.repair && found.settled) {
      for (const cellId of differing)
        await cells.repair(campaign.campaignId, cellId, found.recounted[cellId] ?? {}, found.marksOf(cellId));
      await showCells(table).all(campaign.campaignId, now());
    }
    const done: RecountJob = {
      ...job,
      state: 'done',
      settled: found.settled,
      asOf: new Date(now()).toISOString(),
      counted: sumCells(found.counted).all,
      recounted: sumCells(found.recounted).all,
      drift: found.drift,
      differences: differing
        .slice(0, 100)
        .map((cellId) => ({ cellId, counted: found.counted[cellId] ?? {}, recounted: found.recounted[cellId] ?? {} })),
    };
    await jobs.put(done);
    return done;
  };
};
