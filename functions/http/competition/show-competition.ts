import type * as z from 'zod';
import type { CompetitionAsStored, RankingShown } from '../../../shared/api/competition-shapes.ts';
import type { Competition, Round } from '../../../shared/domain/competition.ts';
import { shownUnit } from '../../../shared/domain/competition-unit.ts';
import type { CompetitionInFull } from '../../../shared/table/competition.item.ts';
import type { RankingSnapshot } from '../../../shared/table/ranking-snapshot.item.ts';

export const competitionAsStored = (
  competition: Competition | CompetitionInFull,
  opened: readonly Round[] = 'opened' in competition ? competition.opened : [],
): z.output<typeof CompetitionAsStored> => {
  const { opened: _opened, judges: _judges, ...shown } = competition as CompetitionInFull;
  return {
    ...shown,
    rounds: competition.rounds.map((plan) => {
      const round = opened.find(({ roundId }) => roundId === plan.roundId);
      return {
        ...plan,
        state: round?.state ?? 'waiting',
        entries: round?.entries.length ?? 0,
        ...(round?.goOn && { goOn: round.goOn.length }),
      };
    }),
  };
};

export const rankingShown = ({ lines, asOf }: RankingSnapshot): z.output<typeof RankingShown> => ({
  asOf,
  lines: lines.map((line) => ({ ...line, label: shownUnit(line.unit) })),
});

export const shownRound = ({ roundId, state, entries, goOn, lockedAt }: Round, short: number[] = []) => ({
  roundId,
  state,
  entries: entries.length,
  ...(goOn && { goOn }),
  ...(lockedAt !== undefined && { lockedAt }),
  short,
});
