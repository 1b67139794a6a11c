import { routes } from '../../shared/api/routes.ts';
import { operation } from '../http/endpoint.ts';
import { setCampaignState } from './set-campaign-state.ts';

export const openCampaign = operation(routes.openCampaign, ({ params, daftar }) =>
  setCampaignState(daftar, params.campaignId, 'open'),
);
