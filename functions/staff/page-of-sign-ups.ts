import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import type { Daftar } from '../http/daftar.ts';

/**
 * A page of all sign-ups of a campaign: each session's roster in turn, then each channel's own, where those who signed up while
 * there was no session lie. A page ends with its roster.
 */
export const pageOfSignUps = async (
  { campaignId, sessions, channels }: CampaignInFull,
  limit: number,
  cursor: string | undefined,
  daftar: Daftar,
): Promise<{ items: SignUp[]; nextCursor: string | null }> => {
  const rosters = [
    ...sessions.map(({ sessionId }) => sessionId),
    ...channels.map(({ channelId }) => `channel:${channelId}`),
  ];
  const scope = `export/${campaignId}`;
  const { roster: named, ...after } = readCursor(cursor, scope) ?? {};
  const at = named === undefined ? 0 : rosters.indexOf(named);
  const roster = rosters[at];
  if (roster === undefined) return { items: [], nextCursor: null };
  const from = Object.keys(after).length > 0 ? after : undefined;
  const { items, last } = await daftar.signUps.page(campaignId, roster, limit, from);
  const following = rosters[at + 1];
  const next = last ? { ...last, roster } : following === undefined ? undefined : { roster: following };
  return { items, nextCursor: next ? showCursor(next, scope) : null };
};
