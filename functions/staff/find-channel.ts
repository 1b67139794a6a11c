import type { CampaignInFull, Channel } from '../../shared/domain/campaign.ts';
import type { StoredPartnerKey } from '../../shared/table/partner-key.item.ts';
import type { Daftar } from '../http/daftar.ts';
import { problem } from '../http/problem.ts';
import { findCampaign } from './find.ts';

export const findChannel = async (
  daftar: Daftar,
  campaignId: string,
  channelId: string,
): Promise<{ campaign: CampaignInFull; channel: Channel }> => {
  const campaign = await findCampaign(daftar, campaignId);
  const channel = campaign.channels.find((one) => one.channelId === channelId);
  if (!channel) throw problem('channel-not-found');
  return { campaign, channel };
};

/** A key as its managers see it: all but the hash of its secret. */
export const shownKey = ({ hash: _hash, organiserId: _organiserId, ...key }: StoredPartnerKey) => key;
