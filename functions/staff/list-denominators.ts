import { routes } from '../../shared/api/routes.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';

export const listDenominators = operation(routes.listDenominators, async ({ params, query, daftar }) => {
  const { campaignId } = await findCampaign(daftar, params.campaignId);
  const scope = `denominators/${campaignId}`;
  const { items, last } = await daftar.denominators.page(campaignId, query.limit, readCursor(query.cursor, scope));
  return ok({ items, nextCursor: last ? showCursor(last, scope) : null });
});
