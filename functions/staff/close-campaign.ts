import { routes } from '../../shared/api/routes.ts';
import { operation } from '../http/endpoint.ts';
import { setCampaignState } from './set-campaign-state.ts';

export const closeCampaign = operation(routes.closeCampaign, ({ params, daftar }) =>
  setCampaignState(daftar, params.campaignId, 'closed'),
);
