import { routes } from '../../shared/api/routes.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import { ok, operation } from '../http/endpoint.ts';
import { shownRightsRequest } from './shown-rights-request.ts';

export const listRightsRequests = operation(routes.listRightsRequests, async ({ params, query, daftar }) => {
  const scope = `rights/${params.campaignId}`;
  const after = readCursor(query.cursor, scope);
  const { items, last } = await daftar.rightsRequests.page(params.campaignId, query.limit, after);
  return ok({ items: items.map(shownRightsRequest), nextCursor: last ? showCursor(last, scope) : null });
});
