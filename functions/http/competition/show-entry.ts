import type { Entry } from '../../../shared/domain/competition-entry.ts';
import { shownUnit } from '../../../shared/domain/competition-unit.ts';

/** What its holder and the committee both see of an entry. */
export const shownToBoth = ({
  competitionId,
  entryNumber,
  unit,
  categoryId,
  statement,
  state,
  enteredAt,
  excluded,
}: Entry) => ({
  competitionId,
  entryNumber,
  unit,
  label: shownUnit(unit),
  ...(categoryId !== undefined && { categoryId }),
  statement,
  state,
  enteredAt,
  ...(excluded && { excluded: { at: excluded.at, reason: excluded.reason } }),
});

export const entryForCommittee = (entry: Entry) => ({
  ...shownToBoth(entry),
  contact: entry.contact,
  photos: entry.photos.length,
  version: entry.version,
});
