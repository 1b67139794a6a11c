import type * as z from 'zod';
import type { EntryExplained } from '../../../shared/api/competition-shapes.ts';
import { criteriaOf, judgeLabel } from '../../../shared/domain/competition.ts';
import type { Revision } from '../../../shared/domain/competition-sheet.ts';
import { standings } from '../../../shared/domain/competition-standing.ts';
import { shownUnit } from '../../../shared/domain/competition-unit.ts';
import type { CompetitionInFull } from '../../../shared/table/competition.item.ts';
import type { Daftar } from '../daftar.ts';
import { problem } from '../problem.ts';
import { shownPhotos } from './show-photos.ts';

/** A change of locked marks as everybody may see it: what, why and when; by whom is the committee's. */
export const shownRevision = ({
  competitionId: _c,
  proposedBy: _p,
  version: _v,
  signedOff,
  ...revision
}: Revision) => ({
  ...revision,
  ...(signedOff && { signedOff: { at: signedOff.at } }),
});

/** How an entry's place came about, round by round. */
export const explainPlace = async (
  competition: CompetitionInFull,
  entryNumber: number,
  now: number,
  daftar: Daftar,
): Promise<z.output<typeof EntryExplained>> => {
  const { competitionId } = competition;
  const [entry, scores, revisions] = await Promise.all([
    daftar.entries.get(competitionId, entryNumber),
    daftar.competitionScores.all(competition),
    daftar.revisions.ofCompetition(competitionId),
  ]);
  if (!entry) throw problem('entry-not-found');
  const labels = new Map(competition.judges.map((judge) => [judge.judgeNumber, judgeLabel(competition, judge)]));
  const rounds = standings(competition, scores, revisions).flatMap(({ roundId, ranking }) => {
    const row = ranking.rows.find((one) => one.entry === entryNumber);
    const plan = competition.rounds.find((one) => one.roundId === roundId);
    const round = competition.opened.find((one) => one.roundId === roundId);
    if (!row || !plan || !round) return [];
    const means = new Map(ranking.means.map(({ judge, mean }) => [judge, mean]));
    const { rank, total, spread, tie } = row;
    return [
      {
        roundId,
        name: plan.name,
        state: round.state,
        ...(rank !== undefined && { rank }),
        ...(total !== undefined && { total }),
        ...(spread !== undefined && { spread }),
        ...(round.goOn && { goesOn: round.goOn.includes(entryNumber) }),
        normalise: competition.normalise,
        ...(ranking.mean !== undefined && { mean: ranking.mean }),
        criteria: criteriaOf(competition, plan),
        judges: row.judges.map(({ judge, ...one }) => ({
          judgeNumber: judge,
          label: labels.get(judge) ?? String(judge),
          ...one,
          marks: { ...one.marks },
          ...(means.has(judge) && { mean: means.get(judge) as number }),
        })),
        ...(tie && { tie }),
      },
    ];
  });
  return {
    entryNumber,
    unit: entry.unit,
    label: shownUnit(entry.unit),
    statement: entry.statement,
    photos: shownPhotos(entry.photos, now, daftar),
    rounds,
    revisions: revisions.filter((one) => one.entryNumber === entryNumber && one.signedOff).map(shownRevision),
  };
};
