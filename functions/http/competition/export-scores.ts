import type * as z from 'zod';
import type { ScoresExported } from '../../../shared/api/competition-shapes.ts';
import { judgeLabel } from '../../../shared/domain/competition.ts';
import { shownUnit } from '../../../shared/domain/competition-unit.ts';
import type { CompetitionInFull } from '../../../shared/table/competition.item.ts';
import type { Daftar } from '../daftar.ts';
import { shownRevision } from './explain-place.ts';

/** All that the rankings are made of. Who judges and who asked for a change appear as the competition shows them, never by address. */
export const scoresExported = async (
  competition: CompetitionInFull,
  now: number,
  daftar: Daftar,
): Promise<z.output<typeof ScoresExported>> => {
  const { competitionId, campaignId, criteria, rounds, normalise, absence, ties } = competition;
  const entries = await daftar.entries.ofCompetition(competitionId);
  const [scores, revisions] = await Promise.all([
    daftar.competitionScores.all(competition, entries),
    daftar.revisions.ofCompetition(competitionId),
  ]);
  const lockedRounds = new Set(
    competition.opened.filter(({ state }) => state === 'locked').map(({ roundId }) => roundId),
  );
  return {
    competitionId,
    campaignId,
    asOf: new Date(now).toISOString(),
    rules: { criteria, rounds, normalise, absence, ties },
    entries: entries.map(({ entryNumber, unit }) => ({ entryNumber, unit, label: shownUnit(unit) })),
    judges: competition.judges.map((judge) => ({
      judgeNumber: judge.judgeNumber,
      label: judgeLabel(competition, judge),
    })),
    rounds: scores.map(({ roundId, entries: inRound, sheets }) => ({
      roundId,
      locked: lockedRounds.has(roundId),
      entries: inRound.map((entry) => ({ ...entry, judges: [...entry.judges] })),
      sheets: sheets.map((sheet) => ({ ...sheet })),
    })),
    revisions: revisions.map(shownRevision),
  };
};
