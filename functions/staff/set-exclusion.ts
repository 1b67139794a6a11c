import type { Entry } from '../../shared/domain/competition-entry.ts';
import type { CompetitionInFull } from '../../shared/table/competition.item.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { rankAgain } from '../http/competition/rank-again.ts';
import { entryForCommittee } from '../http/competition/show-entry.ts';
import type { Daftar } from '../http/daftar.ts';
import { ok } from '../http/endpoint.ts';
import { problem } from '../http/problem.ts';

/**
 * Takes an entry out or back in. The entry first, then the competition's list, by which rankings know it, then what follows from it: cut
 * off anywhere, the same call goes on.
 */
export const setExclusion = async (
  competition: CompetitionInFull,
  entry: Entry,
  excluded: Entry['excluded'],
  now: number,
  daftar: Daftar,
) => {
  const { entryNumber } = entry;
  const isOut = excluded !== undefined;
  const changes = { state: isOut ? ('withdrawn' as const) : ('entered' as const), excluded };
  const isNew = isOut !== (entry.excluded !== undefined);
  if (isNew && !(await daftar.entries.change(entry, changes))) throw problem('changed-meanwhile');

  const { excluded: before = [] } = competition;
  const others = before.filter((one) => one !== entryNumber);
  const after = isOut ? [...others, entryNumber].sort((a, b) => a - b) : others;
  if (before.includes(entryNumber) !== isOut && !(await daftar.competitions.change(competition, { excluded: after })))
    throw problem('changed-meanwhile');
  // Read anew: a round may have been locked meanwhile.
  const changed = await findCompetition(daftar, competition.competitionId);
  const locked = changed.rounds
    .map(({ roundId }) => roundId)
    .filter((roundId) => changed.opened.some((one) => one.roundId === roundId && one.state === 'locked'));
  await rankAgain(changed, locked, now, daftar);
  return ok(entryForCommittee(isNew ? { ...entry, ...changes, version: entry.version + 1 } : entry));
};
