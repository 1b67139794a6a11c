import { routes } from '../../shared/api/routes.ts';
import { explainPlace } from '../http/competition/explain-place.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { ok, operation } from '../http/endpoint.ts';

export const getEntryStanding = operation(routes.getEntryStanding, async ({ params, now, daftar }) => {
  const { competitionId, entryNumber } = params;
  const explained = await explainPlace(await findCompetition(daftar, competitionId), entryNumber, now, daftar);
  // A note may be about people: everybody sees the marks, the committee also what judges wrote beside them.
  const rounds = await Promise.all(
    explained.rounds.map(async (round) => ({
      ...round,
      judges: await Promise.all(
        round.judges.map(async (one) => {
          const place = { competitionId, roundId: round.roundId };
          const sheet = await daftar.scores.get(place, round.criteria, one.judgeNumber, entryNumber);
          return { ...one, ...(sheet && Object.keys(sheet.notes).length > 0 && { notes: sheet.notes }) };
        }),
      ),
    })),
  );
  return ok({ ...explained, rounds });
});
