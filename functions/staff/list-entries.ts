import { routes } from '../../shared/api/routes.ts';
import { shownUnit } from '../../shared/domain/competition-unit.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { readCursor, showCursor } from '../http/cursor.ts';
import { ok, operation } from '../http/endpoint.ts';

export const listEntries = operation(routes.listEntries, async ({ params, query, daftar }) => {
  const { competitionId } = await findCompetition(daftar, params.competitionId);
  const scope = `entries/${competitionId}`;
  const found = await daftar.entries.page(competitionId, query.limit, readCursor(query.cursor, scope));
  const items = found.items.map(
    ({ entryNumber, unit, categoryId, statement, state, enteredAt, contact, photos, version }) => ({
      competitionId,
      entryNumber,
      unit,
      label: shownUnit(unit),
      ...(categoryId !== undefined && { categoryId }),
      statement,
      state,
      enteredAt,
      contact,
      photos: photos.length,
      version,
    }),
  );
  return ok({ items, nextCursor: found.last ? showCursor(found.last, scope) : null });
});
