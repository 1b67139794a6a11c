import { isPastRetention } from '../../shared/domain/retention.ts';
import type { Daftar } from './daftar.ts';
import { problem } from './problem.ts';

/** What would add or change anything about people whose data is kept no longer; as the campaign stood at most 5 s ago. */
export const refuseErased = async (campaignId: string, now: number, daftar: Daftar): Promise<void> => {
  const campaign = await daftar.campaigns.inFull(campaignId);
  if (campaign && isPastRetention(campaign, now)) throw problem('data-erased');
};
