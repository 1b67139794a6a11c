import { routes } from '../../shared/api/routes.ts';
import { dueAt } from '../../shared/domain/rights-request.ts';
import { newRightsRequestId } from '../../shared/keys/made-ids.ts';
import { operation } from '../http/endpoint.ts';
import { createOnce } from './create-once.ts';
import { findCampaign, findSignUp } from './find.ts';

export const createRightsRequest = operation(routes.createRightsRequest, async (request) => {
  const { params, body, now, daftar } = request;
  const { campaignId } = params;
  await findCampaign(daftar, campaignId);
  await findSignUp(daftar, campaignId, body.signUpId);
  return createOnce(request as never, routes.createRightsRequest, async () => {
    const { kind, signUpId } = body;
    // A letter may have come in yesterday; none comes from tomorrow.
    const receivedAt = new Date(
      Math.min(now, Date.parse(body.receivedAt ?? new Date(now).toISOString())),
    ).toISOString();
    const answer = { rightsRequestId: newRightsRequestId(), kind, signUpId, receivedAt, dueAt: dueAt(receivedAt) };
    return { items: [daftar.rightsRequests.newItem({ campaignId, ...answer })], answer };
  });
});
