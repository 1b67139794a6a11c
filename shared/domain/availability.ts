import type { Campaign } from './campaign.ts';
import type { Numbers } from './sequence.ts';

/** Whether a campaign takes sign-ups at this moment (milliseconds since 1970). */
export const isOpen = ({ state, startsAt, endsAt }: Pick<Campaign, 'state' | 'startsAt' | 'endsAt'>, now: number) =>
  state === 'open' && Date.parse(startsAt) <= now && now < Date.parse(endsAt);

/** What someone who signs up to a session now would get. */
export const availabilityOf = (
  campaign: Pick<Campaign, 'state' | 'startsAt' | 'endsAt'>,
  numbers: Numbers | undefined,
  now: number,
): 'open' | 'waiting-list' | 'full' | 'closed' => {
  if (!numbers || numbers.closed || !isOpen(campaign, now)) return 'closed';
  if (numbers.issued < Math.min(numbers.line, numbers.ceiling)) return 'open';
  return numbers.issued < numbers.ceiling ? 'waiting-list' : 'full';
};
