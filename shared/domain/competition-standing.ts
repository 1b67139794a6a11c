import { type Competition, criteriaOf } from './competition.ts';
import { effectiveSheets, type Revision } from './competition-sheet.ts';
import { type Ranking, type RoundEntry, ranking } from './ranking.ts';
import { type FinalRow, finalRanking } from './ranking-final.ts';

/** What a round's ranking is made of: who was in it, the marks (those under lock, where it is locked), and what was changed since. */
export type RoundScores = {
  roundId: string;
  entries: readonly Omit<RoundEntry, 'earlier'>[];
  sheets: readonly { entryNumber: number; judgeNumber: number; marks: Record<string, number> }[];
};
export type Standing = { roundId: string; ranking: Ranking };
type Rules = Pick<Competition, 'criteria' | 'rounds' | 'normalise' | 'absence' | 'ties'>;

/** Each round's ranking in turn, from all that is stored: what an export of the scores holds is enough to work it out again. */
export const standings = (rules: Rules, scores: readonly RoundScores[], revisions: readonly Revision[]): Standing[] => {
  const earlier = new Map<number, number>();
  return rules.rounds.flatMap((round): Standing[] => {
    const given = scores.find(({ roundId }) => roundId === round.roundId);
    if (!given) return [];
    const sheets = effectiveSheets(
      given.sheets,
      revisions.filter(({ roundId }) => roundId === round.roundId),
    );
    const entries = given.entries.map((entry) => ({ ...entry, earlier: earlier.get(entry.entry) }));
    const found = ranking({ ...rules, criteria: criteriaOf(rules, round) }, entries, sheets);
    for (const { entry, total } of found.rows) if (total !== undefined) earlier.set(entry, total);
    return [{ roundId: round.roundId, ranking: found }];
  });
};

export const finalStanding = (found: readonly Standing[]): FinalRow[] => finalRanking(found);
