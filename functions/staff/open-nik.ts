import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign, findSignUp } from './find.ts';

/** Nothing where the campaign asked for none. */
export const openNik = operation(routes.openNik, async ({ params, body, daftar, note }) => {
  const { campaignId, signUpId } = params;
  const campaign = await findCampaign(daftar, campaignId);
  const { sealedNik } = await findSignUp(daftar, campaignId, signUpId);
  await note({ about: { reason: body.reason } });
  return ok(sealedNik === undefined ? {} : { nik: await daftar.sealing.open(campaign, sealedNik) });
});
