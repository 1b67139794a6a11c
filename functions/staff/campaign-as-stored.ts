import type { Campaign, CampaignInFull } from '../../shared/domain/campaign.ts';
import { retainUntilOf } from '../../shared/domain/retention.ts';

/** A campaign as its managers see it: all but its sealed key and what is shown apart. */
export const campaignAsStored = (campaign: Campaign | CampaignInFull) => {
  const { sealedDataKey: _key, sessions: _sessions, channels: _channels, ...shown } = campaign as CampaignInFull;
  return { ...shown, retainUntil: retainUntilOf(campaign) };
};
