import type { Round, RoundPlan } from '../../../shared/domain/competition.ts';
import type { CompetitionInFull } from '../../../shared/table/competition.item.ts';
import type { Daftar } from '../daftar.ts';
import { problem } from '../problem.ts';

/** What a path names, as it stands now; a problem where there is no such thing. */
export const findCompetition = async (daftar: Daftar, competitionId: string): Promise<CompetitionInFull> => {
  const found = await daftar.competitions.readNow(competitionId);
  if (!found) throw problem('competition-not-found');
  return found;
};

export const findPlan = ({ rounds }: Pick<CompetitionInFull, 'rounds'>, roundId: string): RoundPlan => {
  const plan = rounds.find((one) => one.roundId === roundId);
  if (!plan) throw problem('round-not-found');
  return plan;
};

/** A round that was opened. */
export const findRound = (competition: CompetitionInFull, roundId: string): { plan: RoundPlan; round: Round } => {
  const plan = findPlan(competition, roundId);
  const round = competition.opened.find((one) => one.roundId === roundId);
  if (!round) throw problem('round-waiting');
  return { plan, round };
};
