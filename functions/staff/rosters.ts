import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { Daftar } from '../http/daftar.ts';

/** Where a campaign's people are listed: by session; where it has none, by channel. */
export const rostersOf = ({ sessions, channels }: CampaignInFull): string[] =>
  sessions.length > 0
    ? sessions.map(({ sessionId }) => sessionId)
    : channels.map(({ channelId }) => `channel:${channelId}`);

type Cursor = Record<string, string>;

/** One page of the rosters, one after another. A page may hold fewer than asked, and none. */
export const nextInRosters = async (
  { campaignId }: CampaignInFull,
  rosters: readonly string[],
  limit: number,
  cursor: Cursor | undefined,
  daftar: Daftar,
): Promise<{ items: SignUp[]; next: Cursor | undefined }> => {
  const at = cursor ? rosters.indexOf(cursor.roster ?? '') : 0;
  const roster = rosters[at];
  if (roster === undefined) return { items: [], next: undefined };
  const { roster: _, ...after } = cursor ?? {};
  const from = Object.keys(after).length > 0 ? after : undefined;
  const { items, last } = await daftar.signUps.page(campaignId, roster, limit, from);
  const following = rosters[at + 1];
  const next = last ? { ...(last as Cursor), roster } : following === undefined ? undefined : { roster: following };
  return { items, next };
};
