import type { Revision } from '../../shared/domain/competition-sheet.ts';

/** A change of locked marks as the committee sees it: also by whom. */
export const revisionForCommittee = ({ competitionId: _c, version: _v, ...revision }: Revision) => revision;
