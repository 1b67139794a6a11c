import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign, findOwnSignUp } from './find.ts';

export const resendTicket = operation(routes.resendTicket, async ({ params, daftar }) => {
  await findCampaign(daftar, params.campaignId);
  const { ticketCode, phone } = await findOwnSignUp(daftar, params.campaignId, params.signUpId);
  return ok({ ticketCode, phone });
});
