import type { Entry } from '../../shared/domain/competition-entry.ts';
import { shownUnit } from '../../shared/domain/competition-unit.ts';

/** An entry as the committee sees it. */
export const entryForCommittee = ({
  competitionId,
  entryNumber,
  unit,
  categoryId,
  statement,
  state,
  enteredAt,
  excluded,
  contact,
  photos,
  version,
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
  contact,
  photos: photos.length,
  version,
});
