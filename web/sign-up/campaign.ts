import { signal } from '@preact/signals';
import { call } from '../lib/call.ts';
import { campaignId } from './address.ts';
import type { CampaignPage } from './campaign-page.ts';

export const campaign = signal<CampaignPage | undefined>(undefined);
/** Why there is no campaign to show. */
export const missing = signal<'not-found' | 'unreachable' | undefined>(undefined);

/** Loads the campaign, or loads it again: what was shown stays until the new state is here. */
export const loadCampaign = async (): Promise<void> => {
  missing.value = undefined;
  const answer = await call('getCampaign', { params: { campaignId } });
  if (answer.kind === 'answered') campaign.value = answer.body;
  else if (!campaign.value)
    missing.value = answer.kind === 'refused' && answer.status === 404 ? 'not-found' : 'unreachable';
};
