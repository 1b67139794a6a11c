import type { CampaignInFull, Session } from '../../shared/domain/campaign.ts';
import type { Daftar } from '../http/daftar.ts';

/** How many of a session were let in, as counted so far. Counts are kept by city: sessions that share one are counted one by one. */
export const countPresent = async (campaign: CampaignInFull, session: Session, daftar: Daftar): Promise<number> => {
  const { campaignId, sessionId, cityCode } = session;
  const inCity = campaign.sessions.filter((one) => one.cityCode === cityCode);
  if (inCity.length === 1) return daftar.counts.checkedInOf(campaignId, cityCode);
  let present = 0;
  for await (const { checkedIn } of daftar.signUps.numbered(campaignId, sessionId, 0, 9_999_999))
    if (checkedIn === true) present += 1;
  return present;
};
