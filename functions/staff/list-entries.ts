import { routes } from '../../shared/api/routes.ts';
import { shownUnit } from '../../shared/domain/competition-unit.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { shownPhotos } from '../http/competition/show-photos.ts';
import { ok, operation } from '../http/endpoint.ts';

export const listEntries = operation(routes.listEntries, async ({ params, now, daftar }) => {
  const { competitionId } = await findCompetition(daftar, params.competitionId);
  const found = await daftar.entries.ofCompetition(competitionId);
  const items = found.map(
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
      photos: shownPhotos(photos, now, daftar),
      version,
    }),
  );
  return ok({ items, nextCursor: null });
});
