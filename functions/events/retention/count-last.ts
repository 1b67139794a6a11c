import type { CampaignInFull } from '../../../shared/domain/campaign.ts';
import { newRecountId } from '../../../shared/keys/made-ids.ts';
import { keptOf } from '../../../shared/table/kept-counts.ts';
import { emptyRecount, isUnderWay } from '../../../shared/table/recount.item.ts';
import type { Retention } from '../../../shared/table/retention.item.ts';
import type { Daftar } from '../../http/daftar.ts';

/** A function runs for 30 s at most and goes on for 5 s with dates that it has read: what was under way has landed by then. */
const writesLandWithinMs = 60_000;
/** A law's date does not wait for a stream that stands still: after a day the counts are kept as they are. */
const waitsAtMostMs = 86_400_000;

/**
 * Counts the people for the last time and sets right what is wrong; then keeps the result, since nothing can be counted again.
 * Asked again until it gives the counts that are kept.
 */
export const countLast = async (
  campaign: CampaignInFull,
  retention: Retention,
  now: number,
  daftar: Daftar,
): Promise<Retention | undefined> => {
  const { campaignId } = campaign;
  const begunFor = now - Date.parse(retention.at);
  if (begunFor < writesLandWithinMs) return undefined;
  const job =
    retention.recountId === undefined ? undefined : await daftar.recounts.get(campaignId, retention.recountId);
  if (job?.state === 'done' && job.settled) return keep(campaignId, retention, now, daftar);
  if (begunFor > waitsAtMostMs) return keep(campaignId, retention, now, daftar);
  if (job && isUnderWay(job, now)) return undefined;
  const recountId = newRecountId();
  await daftar.recounts.start(emptyRecount(campaignId, recountId, true, now));
  await daftar.retentions.change(retention, { recountId });
  return undefined;
};

/** In place of waiting: nobody reads the stream of a table that was just restored, and nobody writes to it. */
export const countAlone = async (
  campaign: CampaignInFull,
  retention: Retention,
  now: number,
  daftar: Daftar,
): Promise<Retention | undefined> => {
  const job = emptyRecount(campaign.campaignId, newRecountId(), true, now);
  await daftar.recount(campaign, job, true);
  return keep(campaign.campaignId, retention, now, daftar);
};

const keep = async (campaignId: string, retention: Retention, now: number, daftar: Daftar) => {
  const { cells } = await daftar.counts.everything(campaignId);
  const kept = keptOf(cells, new Date(now).toISOString());
  const isMine = await daftar.retentions.change(retention, { kept });
  return isMine ? { ...retention, kept, version: retention.version + 1 } : undefined;
};
