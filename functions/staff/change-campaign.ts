import { routes } from '../../shared/api/routes.ts';
import { retentionProblem } from '../../shared/domain/retention.ts';
import { ok, operation } from '../http/endpoint.ts';
import { fieldProblem } from '../http/problem.ts';
import { campaignAsStored } from './campaign-as-stored.ts';
import { findCampaign } from './find.ts';
import { etag, requireVersion } from './if-match.ts';
import { withoutNull } from './without-null.ts';

export const changeCampaign = operation(
  routes.changeCampaign,
  async ({ params, body, headers, now, daftar, problem }) => {
    const campaign = await findCampaign(daftar, params.campaignId);
    requireVersion(headers['if-match'], campaign.version);
    if (campaign.erasingSince !== undefined) throw problem('data-erased');
    const { confirmName, ...given } = body;
    const fields = withoutNull(given);
    const changed = { ...campaign, ...fields, version: campaign.version + 1 };
    if (changed.startsAt >= changed.endsAt) throw fieldProblem('/endsAt', { code: 'time-order' });
    const code = retentionProblem(campaign, changed, confirmName, now);
    const wrong = given.retainUntil === undefined ? '/endsAt' : '/retainUntil';
    if (code) throw fieldProblem(code === 'confirm-name' ? '/confirmName' : wrong, { code });
    if (!(await daftar.campaigns.change(campaign, fields))) throw problem('changed-meanwhile');
    return ok(campaignAsStored(changed), etag(changed.version));
  },
);
