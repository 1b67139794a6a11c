import { routes } from '../../shared/api/routes.ts';
import { planProblems } from '../../shared/domain/competition.ts';
import { competitionAsStored } from '../http/competition/show-competition.ts';
import { operation } from '../http/endpoint.ts';
import { createOnce } from './create-once.ts';
import { findCampaign } from './find.ts';

export const createCompetition = operation(routes.createCompetition, async (request) => {
  const { params, body, daftar, problem } = request;
  const { campaignId, organiserId, channels } = await findCampaign(daftar, params.campaignId);
  const errors = planProblems(body).map(({ pointer, code }) => ({ pointer, problem: { code } }));
  if (errors.length > 0) throw problem('invalid-request', { errors });
  // One channel for all its entries: whoever signs up through it counts for the campaign, and their RT is in their own address.
  const channelId = body.competitionId;
  const competition = { ...body, campaignId, organiserId, channelId, state: 'draft' as const, version: 1 };
  const channel = {
    campaignId,
    channelId,
    kind: 'community' as const,
    name: body.name,
    state: 'open' as const,
    version: 1,
  };
  const isThere = channels.some((one) => one.channelId === channelId);
  const created = await createOnce(request as never, routes.createCompetition, async () => ({
    items: [daftar.competitions.newItem(competition), ...(isThere ? [] : [daftar.channels.newItem(channel)])],
    answer: competitionAsStored(competition),
  }));
  daftar.campaigns.forget(campaignId);
  return created;
});
