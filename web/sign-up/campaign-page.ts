import type * as z from 'zod';
import type { CampaignPage as CampaignPageShape } from '../../shared/api/shapes.ts';

/** A campaign as the public sees it. */
export type CampaignPage = z.output<typeof CampaignPageShape>;
export type SessionShown = CampaignPage['sessions'][number];

export const canSignUpTo = ({ availability }: SessionShown) =>
  availability === 'open' || availability === 'waiting-list';
