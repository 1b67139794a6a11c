import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { StaffRole } from '../../shared/domain/staff-role.ts';
import { problem } from '../http/problem.ts';

/** A manager hands out roles of their own campaign only: neither of another one, nor for the whole organiser. */
export const requireInCampaign = ({ organiserId, campaignId }: CampaignInFull, role: StaffRole): void => {
  if (role.organiserId !== organiserId || role.campaignId !== campaignId) throw problem('not-allowed');
};
