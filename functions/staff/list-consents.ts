import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';

export const listConsents = operation(routes.listConsents, async ({ params, daftar }) => {
  const { campaignId } = await findCampaign(daftar, params.campaignId);
  const items = await daftar.consents.ofCampaign(campaignId);
  return ok({ items: items.toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1)), nextCursor: null });
});
