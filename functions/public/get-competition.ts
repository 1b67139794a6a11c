import { routes } from '../../shared/api/routes.ts';
import { takesEntries } from '../../shared/domain/competition.ts';
import { competitionAsStored, rankingShown } from '../http/competition/show-competition.ts';
import { shownPhotos } from '../http/competition/show-photos.ts';
import { ok, operation } from '../http/endpoint.ts';

/** On the podium stand so many of each category. */
const podiumSize = 3;

export const getCompetition = operation(routes.getCompetition, async ({ params, now, daftar, problem }) => {
  const competition = await daftar.competitions.inFull(params.competitionId);
  if (!competition) throw problem('competition-not-found');
  const { organiserId: _o, version: _v, ...shown } = competitionAsStored(competition);
  const page = {
    ...shown,
    takesEntries: takesEntries(competition, now),
    entries: shown.rounds[0]?.entries ?? 0,
    judges: competition.judges.length,
  };
  const { competitionId } = competition;
  const snapshot =
    competition.state === 'announced' ? await daftar.rankingSnapshots.get(competitionId, 'FINAL') : undefined;
  if (!snapshot) return ok(page);
  const best = snapshot.lines.filter(({ rank }) => rank !== undefined && rank <= podiumSize);
  const podium = await Promise.all(
    best.map(async ({ entryNumber }) => ({
      entryNumber,
      photos: shownPhotos((await daftar.entries.get(competitionId, entryNumber))?.photos ?? [], now, daftar),
    })),
  );
  return ok({ ...page, ranking: rankingShown(snapshot), podium });
});
