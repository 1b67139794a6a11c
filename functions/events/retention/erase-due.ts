import type { Campaign } from '../../../shared/domain/campaign.ts';
import { isPastRetention } from '../../../shared/domain/retention.ts';
import { newRetentionId } from '../../../shared/keys/made-ids.ts';
import type { Daftar } from '../../http/daftar.ts';
import { type Clock, eraseCampaign } from './erase-campaign.ts';

/**
 * Erases the people of each campaign whose date is past, or goes on with it, as far as it comes in time. One campaign's trouble
 * does not keep the others waiting: what went wrong is given back.
 */
export const eraseDue = async (daftar: Daftar, clock: Clock): Promise<unknown[]> => {
  const failures: unknown[] = [];
  for await (const campaign of daftar.campaigns.all()) {
    if (campaign.erasedAt !== undefined || !isPastRetention(campaign, clock.now())) continue;
    if (clock.isLate()) break;
    await eraseOne(campaign, daftar, clock).catch((error: unknown) => failures.push(error));
  }
  return failures;
};

const eraseOne = async ({ campaignId }: Campaign, daftar: Daftar, clock: Clock): Promise<void> => {
  // The list may lag: a date that was moved a moment ago is read here, and again where it begins.
  const seen = await daftar.campaigns.readNow(campaignId);
  if (!seen || !isPastRetention(seen, clock.now())) return;
  const at = new Date(clock.now()).toISOString();
  if (seen.erasingSince === undefined && !(await daftar.retentions.begin(seen, newRetentionId(), at))) return;
  const [campaign, retention] = [await daftar.campaigns.readNow(campaignId), await daftar.retentions.get(campaignId)];
  if (campaign && retention) await eraseCampaign(campaign, retention, daftar, clock);
};
