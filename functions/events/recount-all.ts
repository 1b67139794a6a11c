import type { SQSRecord } from 'aws-lambda';
import { newRecountId } from '../../shared/keys/made-ids.ts';
import { emptyRecount, isUnderWay, type RecountJob } from '../../shared/table/recount.item.ts';
import type { Daftar } from '../http/daftar.ts';

/** The stream says when a record arrived to the second, rounded down. */
const roundedMs = 2_000;

/**
 * Changes that the stream gave up on are missing in some cells, and their report names only shard and numbers: so all campaigns are
 * recounted and set right. A recount that began when the records were written already sees what they changed: one is enough for many
 * reports, and trouble that gives up batch after batch does not become a flood. What the counts are shown with is copied again too.
 */
export const recountAll = async (
  daftar: Daftar,
  reports: readonly Pick<SQSRecord, 'body'>[],
  now: number,
): Promise<void> => {
  const writtenBy = Math.max(...reports.map(({ body }) => lastArrivalIn(body) ?? now));
  for await (const { campaignId } of daftar.campaigns.all()) {
    await daftar.showPlan(campaignId);
    const newest = await daftar.recounts.newestRepair(campaignId);
    if (newest && Date.parse(newest.startedAt) >= writtenBy + roundedMs && isGood(newest, now)) continue;
    await daftar.recounts.start(emptyRecount(campaignId, newRecountId(), true, now));
  }
};

/** One that fails every time must not go on for ever; and what the stream gives up is less than a day old. */
const askedAgainForMs = 86_400_000;

/** A repair that found no quiet moment, or was cut off, is asked for again. */
export const repairAgain = async (daftar: Daftar, campaignId: string, now: number): Promise<void> => {
  const newest = await daftar.recounts.newestRepair(campaignId);
  if (!newest || isGood(newest, now)) return;
  const since = newest.since ?? newest.startedAt;
  if (now - Date.parse(since) > askedAgainForMs) return;
  await daftar.recounts.start({ ...emptyRecount(campaignId, newRecountId(), true, now), since });
};

const isGood = (job: RecountJob, now: number) => isUnderWay(job, now) || (job.state === 'done' && job.settled);

const lastArrivalIn = (body: string | undefined): number | undefined => {
  const { DDBStreamBatchInfo: batch } = JSON.parse(body ?? '{}') as {
    DDBStreamBatchInfo?: { approximateArrivalOfLastRecord?: string };
  };
  const at = Date.parse(batch?.approximateArrivalOfLastRecord ?? '');
  return Number.isNaN(at) ? undefined : at;
};
