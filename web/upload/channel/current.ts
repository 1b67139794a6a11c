import { signal } from '@preact/signals';
import type * as z from 'zod';
import type * as shape from '../../../shared/api/shapes.ts';
import { call } from '../../lib/call.ts';

export type CampaignPage = z.output<typeof shape.CampaignPage>;

/** The campaign and the channel that people are brought to. */
export type Current = { campaign: CampaignPage; channelId: string; channelName: string };
export const current = signal<Current | undefined>(undefined);

/** The same page of the campaign again, for its consent text may have a new version. */
export const renewCampaign = async (): Promise<void> => {
  const now = current.value;
  if (!now) return;
  const answer = await call('getCampaign', { params: { campaignId: now.campaign.campaignId } });
  if (answer.kind === 'answered' && current.value === now) current.value = { ...now, campaign: answer.body };
};
