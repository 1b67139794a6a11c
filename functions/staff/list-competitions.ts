import { routes } from '../../shared/api/routes.ts';
import { competitionAsStored } from '../http/competition/show-competition.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';

export const listCompetitions = operation(routes.listCompetitions, async ({ params, daftar }) => {
  const { campaignId } = await findCampaign(daftar, params.campaignId);
  const found = await daftar.competitions.ofCampaign(campaignId);
  // The index has no rounds: their state is read one by one, of the few competitions that a campaign has.
  const inFull = await Promise.all(found.map(({ competitionId }) => daftar.competitions.readNow(competitionId)));
  return ok({ items: inFull.flatMap((one) => (one ? [competitionAsStored(one)] : [])), nextCursor: null });
});
