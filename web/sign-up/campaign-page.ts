import type * as z from 'zod';
import type { CampaignPage as CampaignPageShape } from '../../shared/api/shapes.ts';

/** A campaign as the public sees it. */
export type CampaignPage = z.output<typeof CampaignPageShape>;
export type SessionShown = CampaignPage['sessions'][number];

/** By their start; those that start together by name, so that no list ever jumps. */
export const inOrder = (sessions: readonly SessionShown[]): SessionShown[] =>
  [...sessions].sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.cityName.localeCompare(b.cityName, 'id'));

export const canSignUpTo = ({ availability }: SessionShown) =>
  availability === 'open' || availability === 'waiting-list';
