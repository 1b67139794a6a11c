import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { fieldProblem } from '../http/problem.ts';
import { campaignAsStored } from './campaign-as-stored.ts';
import { findCampaign } from './find.ts';
import { setSessionsPaused } from './set-sessions-paused.ts';

/** Sent again, it changes what people are told; since when it is paused stays. */
export const pauseCampaign = operation(routes.pauseCampaign, async ({ params, body, now, daftar, problem }) => {
  const campaign = await findCampaign(daftar, params.campaignId);
  if (campaign.state === 'closed') throw problem('campaign-closed');
  if (body.until !== undefined && Date.parse(body.until) <= now) throw fieldProblem('/until', { code: 'time-past' });
  const paused = { since: campaign.paused?.since ?? new Date(now).toISOString(), ...body };
  if (!(await daftar.campaigns.change(campaign, { paused }))) throw problem('changed-meanwhile');
  await setSessionsPaused(daftar, campaign, true);
  return ok(campaignAsStored({ ...campaign, paused, version: campaign.version + 1 }));
});
