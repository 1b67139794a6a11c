import { routes } from '../../shared/api/routes.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { entryForCommittee } from '../http/competition/show-entry.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import { ok, operation } from '../http/endpoint.ts';

export const listEntries = operation(routes.listEntries, async ({ params, query, daftar }) => {
  const { competitionId } = await findCompetition(daftar, params.competitionId);
  const scope = `entries/${competitionId}`;
  const found = await daftar.entries.page(competitionId, query.limit, readCursor(query.cursor, scope));
  return ok({
    items: found.items.map(entryForCommittee),
    nextCursor: found.last ? showCursor(found.last, scope) : null,
  });
});
