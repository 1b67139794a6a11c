import type { RightsRequest } from '../../shared/domain/rights-request.ts';

export const shownRightsRequest = ({ campaignId: _campaignId, ...request }: RightsRequest) => request;
