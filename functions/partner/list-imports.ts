import { routes } from '../../shared/api/routes.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import { ok, operation } from '../http/endpoint.ts';
import { importState } from './import-state.ts';

export const listImports = operation(routes.listImports, async ({ params, query, daftar }) => {
  const { campaignId, channelId } = params;
  const scope = `imports/${campaignId}/${channelId}`;
  const after = readCursor(query.cursor, scope);
  const { items, last } = await daftar.imports.ofChannel(campaignId, channelId, query.limit, after);
  return ok({ items: items.map(importState), nextCursor: last ? showCursor(last, scope) : null });
});
