import type { CampaignPage, SessionShown } from './campaign.ts';

/** One sheet of paper: a session, or the campaign itself where it has none, through one channel. */
export type Sheet = { session: SessionShown | undefined; channelId: string | undefined };

/** Session by session, and for each its channels, as they are hung up. Of sessions that do not exist there is none. */
export const sheetsOf = (
  { sessions }: Pick<CampaignPage, 'sessions'>,
  askedSessions: readonly string[],
  channelIds: readonly string[],
): Sheet[] => {
  const wanted = sessions.filter(({ sessionId }) => askedSessions.length === 0 || askedSessions.includes(sessionId));
  const places = sessions.length === 0 ? [undefined] : wanted;
  const through = channelIds.length === 0 ? [undefined] : channelIds;
  return places.flatMap((session) => through.map((channelId) => ({ session, channelId })));
};

/** Where its QR code leads: the sign-up page, with this session chosen and this channel counted. */
export const linkOf = ({ session, channelId }: Sheet, campaignId: string, origin: string): string => {
  const query = new URLSearchParams({ campaign: campaignId });
  if (session) query.set('session', session.sessionId);
  if (channelId !== undefined) query.set('channel', channelId);
  return `${origin}/?${query}`;
};
