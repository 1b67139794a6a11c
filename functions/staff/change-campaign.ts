import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { fieldProblem } from '../http/problem.ts';
import { campaignAsStored } from './campaign-as-stored.ts';
import { findCampaign } from './find.ts';
import { etag, requireVersion } from './if-match.ts';
import { withoutNull } from './without-null.ts';

export const changeCampaign = operation(routes.changeCampaign, async ({ params, body, headers, daftar, problem }) => {
  const campaign = await findCampaign(daftar, params.campaignId);
  requireVersion(headers['if-match'], campaign.version);
  const fields = withoutNull(body);
  const changed = { ...campaign, ...fields, version: campaign.version + 1 };
  if (changed.startsAt >= changed.endsAt) throw fieldProblem('/endsAt', { code: 'time-order' });
  if (!(await daftar.campaigns.change(campaign, fields))) throw problem('changed-meanwhile');
  return ok(campaignAsStored(changed), etag(changed.version));
});
