import type { CampaignInFull } from '../domain/campaign.ts';
import { addToCells, type Cells, driftBetween, sumCells } from '../domain/counts.ts';
import type { Table } from './client.ts';
import { countCells } from './count-cell.item.ts';
import { driftFromKept } from './kept-counts.ts';
import { holdingOf, leaseItems } from './lease.item.ts';
import { probes } from './probe.item.ts';
import { type RecountJob, recounts } from './recount.item.ts';
import { type KeptCounts, retentions } from './retention.item.ts';
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

  const caughtUp = async (campaign: CampaignInFull, isAlone: boolean) => {
    const expiresAt = Math.floor(now() / 1000) + 3_600;
    const waits = rostersOf(campaign).map((roster) =>
      index.indexCaughtUp(campaign.campaignId, roster, newId(), expiresAt),
    );
    const counted = isAlone || (await stream.countsCaughtUp(campaign.campaignId, newId(), expiresAt));
    return [...(await Promise.all(waits)), counted].every(Boolean);
  };

  const compareOnce = async (campaign: CampaignInFull, isAlone: boolean) => {
    const ready = await caughtUp(campaign, isAlone);
    const before = await cells.everything(campaign.campaignId);
    const recounted = await countAgain(campaign);
    const still = ready && (await caughtUp(campaign, isAlone));
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

  const keptOf = async (campaignId: string) => (await retentions(table).get(campaignId))?.kept;

  /** Where the people are gone: the counts as they stand beside those of when they were there for the last time. */
  const compareWithKept = async (job: RecountJob, kept: KeptCounts): Promise<RecountJob> => {
    const { cells: counted } = await cells.everything(job.campaignId);
    const done: RecountJob = {
      ...job,
      state: 'done',
      settled: true,
      asOf: new Date(now()).toISOString(),
      counted: sumCells(counted).all,
      recounted: kept.all,
      drift: driftFromKept(counted, kept),
      keptSince: kept.at,
    };
    await jobs.put(done);
    return done;
  };

  /** `isAlone`: nobody reads the stream or writes, as before a restored table is given to anyone. */
  return async (campaign: CampaignInFull, job: RecountJob, isAlone = false): Promise<RecountJob> => {
    let found = await compareOnce(campaign, isAlone);
    for (let attempt = 1; !found.settled && attempt < attempts; attempt += 1)
      found = await compareOnce(campaign, isAlone);
    // Looked for last: counts are kept before anyone is removed, so what was read without them was all there.
    const kept = await keptOf(campaign.campaignId);
    if (kept) return compareWithKept(job, kept);

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
