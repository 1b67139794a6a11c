import { routes } from '../../shared/api/routes.ts';
import { campaignItem } from '../../shared/table/campaign.item.ts';
import { newConsentItem } from '../../shared/table/consent.item.ts';
import { setFields } from '../../shared/table/set-fields.ts';
import { created, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';

export const publishConsent = operation(routes.publishConsent, async ({ params, body, now, daftar, problem }) => {
  const campaign = await findCampaign(daftar, params.campaignId);
  const text = newConsentItem({ campaignId: campaign.campaignId, ...body, publishedAt: new Date(now).toISOString() });
  const newest = {
    Update: setFields(campaignItem.key(campaign), { consent: body, version: campaign.version + 1 }, campaign.version),
  };
  if (await daftar.idempotency.create([text, newest], undefined, undefined, now)) {
    daftar.campaigns.forget(campaign.campaignId);
    return created(body);
  }
  const present = await findCampaign(daftar, params.campaignId);
  throw problem(present.version === campaign.version ? 'already-exists' : 'changed-meanwhile');
});
