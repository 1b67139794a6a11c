import { routes } from '../../shared/api/routes.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findSession } from './find.ts';
import { rosterEntry } from './roster-entry.ts';

export const listRoster = operation(routes.listRoster, async ({ params, query, daftar }) => {
  const { campaignId, sessionId } = params;
  await findSession(daftar, campaignId, sessionId);
  const scope = `${campaignId}/${sessionId}`;
  const { items, last } = await daftar.signUps.page(
    campaignId,
    sessionId,
    query.limit,
    readCursor(query.cursor, scope),
  );
  const wanted = items.filter(({ status, erasure }) => !erasure && (query.status ?? status) === status);
  return ok({ items: wanted.map(rosterEntry), nextCursor: last ? showCursor(last, scope) : null });
});
