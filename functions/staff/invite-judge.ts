import { routes } from '../../shared/api/routes.ts';
import { findCompetition } from '../http/competition/find-competition.ts';
import { ok, operation } from '../http/endpoint.ts';

export const inviteJudge = operation(routes.inviteJudge, async ({ params, body, now, daftar }) => {
  const { competitionId, organiserId, campaignId, judges } = await findCompetition(daftar, params.competitionId);
  const known = judges.find(({ email }) => email === body.email);
  const { homeVillageCode, ...given } = body;
  const judge = known ?? {
    competitionId,
    judgeNumber: await daftar.competitions.nextNumber(competitionId, 'judges'),
    ...given,
    ...(homeVillageCode !== undefined && { homeVillageCode }),
    absent: false,
    invitedAt: new Date(now).toISOString(),
    version: 1,
  };
  if (!known) await daftar.judges.add(judge);
  daftar.competitions.forget(competitionId);
  await daftar.roles.grant(body.email, { role: 'judge', organiserId, campaignId, competitionId });
  return ok((await daftar.judges.get(competitionId, body.email)) ?? judge);
});
