import { type Campaign, dayIn, type Session } from './campaign.ts';

/** That all people of a campaign are erased, as the ledger outside the table keeps it: read again after a restore. */
export type CampaignErasure = { retentionId: string; organiserId: string; campaignId: string; at: string };

type Dates = Pick<Campaign, 'endsAt' | 'timeZone' | 'retainUntil'>;

const yearAfter = (day: string): string =>
  `${Number(day.slice(0, 4)) + 1}${day.endsWith('02-29') ? '-02-28' : day.slice(4)}`;

/** The last day, in the campaign's zone, on which its people's data is kept; a year after its end unless another was set. */
export const retainUntilOf = ({ retainUntil, endsAt, timeZone }: Dates): string =>
  retainUntil ?? yearAfter(dayIn(timeZone, endsAt));

/** Whether that day is past at this moment (milliseconds since 1970). From then on nothing is written about people any more. */
export const isPastRetention = (campaign: Dates, now: number): boolean =>
  dayIn(campaign.timeZone, new Date(now).toISOString()) > retainUntilOf(campaign);

/** Nobody's data may go before what it was given for is over. */
export const outlivesRetention = (campaign: Dates, at: string): boolean =>
  dayIn(campaign.timeZone, at) > retainUntilOf(campaign);

type Before = Campaign & { sessions: readonly Pick<Session, 'startsAt'>[] };

/** What stands against changing a campaign's dates so: they would erase too early, or at once without anybody having said so. */
export const retentionProblem = (
  before: Before,
  after: Dates,
  confirmName: string | undefined,
  now: number,
): 'before-end' | 'confirm-name' | undefined => {
  if ([after.endsAt, ...before.sessions.map(({ startsAt }) => startsAt)].some((at) => outlivesRetention(after, at)))
    return 'before-end';
  const moved = retainUntilOf(after) !== retainUntilOf(before);
  return moved && isPastRetention(after, now) && confirmName !== before.name ? 'confirm-name' : undefined;
};
