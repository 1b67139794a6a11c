import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign, findSignUp } from './find.ts';
import { etag } from './if-match.ts';
import { signUpInFull } from './sign-up-in-full.ts';

export const getSignUp = operation(routes.getSignUp, async ({ params, daftar }) => {
  await findCampaign(daftar, params.campaignId);
  const signUp = await findSignUp(daftar, params.campaignId, params.signUpId);
  return ok(await signUpInFull(signUp, daftar), etag(signUp.version));
});
