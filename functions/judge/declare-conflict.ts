import { routes } from '../../shared/api/routes.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { handOver } from '../http/competition/hand-over.ts';
import { ok, operation } from '../http/endpoint.ts';
import { callingJudge } from './calling-judge.ts';

/** Marks that this judge has given the entry so far do not count any more. In a round under lock they stay: that is what revisions are for. */
export const declareConflict = operation(routes.declareConflict, async ({ params, caller, daftar, problem }) => {
  const competition = await findCompetition(daftar, params.competitionId);
  const { competitionId } = competition;
  const { entryNumber } = params;
  const judge = callingJudge(competition.judges, caller);
  const entry = await daftar.entries.get(competitionId, entryNumber);
  if (!entry) throw problem('entry-not-found');
  const conflicts = [...new Set([...judge.conflicts, entryNumber])];
  const isNew = conflicts.length > judge.conflicts.length;
  if (isNew && !(await daftar.judges.change(judge, { conflicts }))) throw problem('changed-meanwhile');
  daftar.competitions.forget(competitionId);
  const declared = { ...judge, conflicts, version: judge.version + (isNew ? 1 : 0) };
  // Again also where it was declared before: an earlier call may have been cut off here.
  await handOver(competition, declared, entry, daftar);
  return ok(declared);
});
