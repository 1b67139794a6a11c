import { routes } from '../../shared/api/routes.ts';
import { shownEvent } from '../../shared/table/channel-event.item.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import { ok, operation } from '../http/endpoint.ts';

/** What the webhook told, or should have: oldest first, for 30 days. */
export const listPartnerEvents = operation(routes.listPartnerEvents, async ({ caller, query, daftar, problem }) => {
  if (!caller.key) throw problem('not-allowed');
  const { campaignId, channelId } = caller.key;
  const scope = `events/${campaignId}/${channelId}`;
  const after = readCursor(query.cursor, scope);
  const { items, last } = await daftar.channelEvents.page({ campaignId, channelId }, query.limit, after);
  return ok({ items: items.map(shownEvent), nextCursor: last ? showCursor(last, scope) : null });
});
