import { routes } from '../../shared/api/routes.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import { ok, operation } from '../http/endpoint.ts';

export const listAudit = operation(routes.listAudit, async ({ params, query, daftar }) => {
  const { campaignId } = params;
  const { limit, cursor, since, until, ...by } = query;
  const filter = { ...by, since: inFull(since), until: inFull(until) };
  const scope = `audit/${campaignId}/${JSON.stringify(filter)}`;
  const after = readCursor(cursor, scope) as { at: string; id: string } | undefined;
  const { items, last } = await daftar.audit.page(campaignId, filter, limit, after);
  const shown = items.map(({ id, at, who, role, does, refused, requestId, from, ...entry }) => ({
    id,
    at,
    who,
    role,
    does,
    requestId,
    ...(refused !== undefined && { refused }),
    about: Object.fromEntries(Object.entries(entry.about).map(([name, ids]) => [name, shownIds(ids)])),
    ...(from && { address: from.address }),
  }));
  return ok({ items: shown, nextCursor: last ? showCursor(last, scope) : null });
});

const shownIds = (ids: string | readonly string[]): string | string[] => (typeof ids === 'string' ? ids : [...ids]);

/** As entries are stored: with milliseconds, in UTC. Any other writing of a time sorts elsewhere. */
const inFull = (time: string | undefined): string | undefined => time && new Date(time).toISOString();
