import { type Competition, criteriaOf, type Round } from '../domain/competition.ts';
import type { Entry } from '../domain/competition-entry.ts';
import type { RoundScores } from '../domain/competition-standing.ts';
import type { Table } from './client.ts';
import type { CompetitionInFull } from './competition.item.ts';
import { entries } from './entry.item.ts';
import { judgeAssignments } from './judge-assignment.item.ts';
import { lockedScores } from './locked-scores.item.ts';
import { scores } from './score.item.ts';

/** What rankings are made of: what is under lock, and of a round that is still judged what has come so far. */
export const competitionScores = (table: Table) => {
  /** Marks of those who were to give them: a judge who declared a conflict has given none. */
  const live = async (competition: Competition, round: Round, entered: readonly Entry[]): Promise<RoundScores> => {
    const { competitionId } = competition;
    const { roundId } = round;
    const plan = competition.rounds.find((one) => one.roundId === roundId);
    const [sheets, assigned] = await Promise.all([
      scores(table).ofRound({ competitionId, roundId }, plan ? criteriaOf(competition, plan) : []),
      judgeAssignments(table).ofRound({ competitionId, roundId }),
    ]);
    const judgesOf = new Map<number, number[]>(round.entries.map((entry) => [entry, []]));
    for (const [judge, theirs] of assigned) for (const entry of theirs) judgesOf.get(entry)?.push(judge);
    return {
      roundId,
      entries: entered
        .filter(({ entryNumber, state, excluded }) => (state === 'entered' || excluded) && judgesOf.has(entryNumber))
        .map(({ entryNumber, categoryId, enteredAt }) => ({
          entry: entryNumber,
          ...(categoryId !== undefined && { category: categoryId }),
          enteredAt,
          judges: judgesOf.get(entryNumber) ?? [],
        })),
      sheets: sheets
        .filter(({ entryNumber, judgeNumber }) => judgesOf.get(entryNumber)?.includes(judgeNumber))
        .map(({ entryNumber, judgeNumber, marks }) => ({ entryNumber, judgeNumber, marks })),
    };
  };

  return {
    live,
    /** Of each round that was opened, in the order of the rounds. */
    all: async (competition: CompetitionInFull, entered?: readonly Entry[]): Promise<RoundScores[]> => {
      const { competitionId } = competition;
      const opened = competition.rounds.flatMap(
        ({ roundId }) => competition.opened.find((round) => round.roundId === roundId) ?? [],
      );
      const isOut = new Set(competition.excluded);
      let known = entered;
      const found: RoundScores[] = [];
      for (const round of opened) {
        const locked =
          round.state === 'judging' ? undefined : await lockedScores(table).get(competitionId, round.roundId);
        if (!locked) known ??= await entries(table).ofCompetition(competitionId);
        found.push(locked ?? (await live(competition, round, known ?? [])));
      }
      // What is under lock stays as it is: who was taken out is known apart from it.
      return found.map((one) => ({
        ...one,
        entries: one.entries.map((entry) => (isOut.has(entry.entry) ? { ...entry, excluded: true } : entry)),
      }));
    },
  };
};
