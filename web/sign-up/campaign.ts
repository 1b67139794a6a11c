import { signal } from '@preact/signals';
import { call } from '../lib/call.ts';
import { keep, recall } from '../lib/kept.ts';
import { campaignId } from './address.ts';
import type { CampaignPage } from './campaign-page.ts';

export const campaign = signal<CampaignPage | undefined>(undefined);
/** Why there is no campaign to show, or only an old one. */
export const missing = signal<'not-found' | 'unreachable' | undefined>(undefined);

const keptAs = `campaign:${campaignId}`;

/** Loads the campaign, or loads it again. What was shown stays until the new state is here; without a network, it is as it was known last. */
export const loadCampaign = async (): Promise<void> => {
  missing.value = undefined;
  const answer = await call('getCampaign', { params: { campaignId } });
  if (answer.kind === 'answered') {
    campaign.value = answer.body;
    keep(keptAs, answer.body);
    return;
  }
  missing.value = answer.kind === 'refused' && answer.status === 404 ? 'not-found' : 'unreachable';
  if (missing.value === 'unreachable') campaign.value ??= recall<CampaignPage>(keptAs);
};
