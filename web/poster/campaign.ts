import { signal } from '@preact/signals';
import type * as z from 'zod';
import type { CampaignPage as CampaignPageShape } from '../../shared/api/shapes.ts';
import { call } from '../lib/call.ts';
import { campaignId } from './address.ts';

export type CampaignPage = z.output<typeof CampaignPageShape>;
export type SessionShown = CampaignPage['sessions'][number];

export const campaign = signal<CampaignPage | undefined>(undefined);
export const missing = signal<'not-found' | 'unreachable' | undefined>(undefined);

export const loadCampaign = async (): Promise<void> => {
  missing.value = undefined;
  const answer = await call('getCampaign', { params: { campaignId } });
  if (answer.kind === 'answered') campaign.value = answer.body;
  else missing.value = answer.kind === 'refused' && answer.status === 404 ? 'not-found' : 'unreachable';
};
