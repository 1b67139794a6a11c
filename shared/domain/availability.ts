import type { Campaign } from './campaign.ts';
import type { Numbers } from './sequence.ts';

type Terms = Pick<Campaign, 'state' | 'startsAt' | 'endsAt' | 'paused'>;

/** Why a campaign takes nobody at this moment (milliseconds since 1970); nothing where it does. */
export const shutBecause = (
  { state, startsAt, endsAt, paused }: Terms,
  now: number,
): 'campaign-closed' | 'campaign-paused' | undefined => {
  if (state !== 'open' || now < Date.parse(startsAt) || Date.parse(endsAt) <= now) return 'campaign-closed';
  return paused && 'campaign-paused';
};

/** What someone who signs up to a session now would get; that a session is paused is said of its campaign. */
export const availabilityOf = (
  campaign: Terms,
  numbers: Numbers | undefined,
  now: number,
): 'open' | 'waiting-list' | 'full' | 'closed' => {
  if (!numbers || numbers.closed || numbers.paused || shutBecause(campaign, now)) return 'closed';
  if (numbers.issued < Math.min(numbers.line, numbers.ceiling)) return 'open';
  return numbers.issued < numbers.ceiling ? 'waiting-list' : 'full';
};
