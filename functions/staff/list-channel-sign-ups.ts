import { routes } from '../../shared/api/routes.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findChannel } from './find-channel.ts';
import { rosterEntry } from './roster-entry.ts';
import { nextInRosters } from './rosters.ts';

/** The channel's own roster; where there are sessions, its people in each session's roster in turn. A page may hold fewer than asked. */
export const listChannelSignUps = operation(routes.listChannelSignUps, async ({ params, query, daftar, note }) => {
  const { campaign, channel } = await findChannel(daftar, params.campaignId, params.channelId);
  const { campaignId, sessions } = campaign;
  const { channelId } = channel;
  const rosters = sessions.length > 0 ? sessions.map(({ sessionId }) => sessionId) : [`channel:${channelId}`];
  const { purpose = 'view' } = query;
  // An export goes on only from one that was noted.
  const scope = `channels/${campaignId}/${channelId}/${purpose}`;
  const cursor = readCursor(query.cursor, scope);
  if (purpose === 'export' && !cursor) await note();
  const { items, next } = await nextInRosters(campaign, rosters, query.limit, cursor, daftar);
  const isMine = (signUp: SignUp) => signUp.channelId === channelId && !signUp.erasure;
  return ok({ items: items.filter(isMine).map(rosterEntry), nextCursor: next ? showCursor(next, scope) : null });
});
