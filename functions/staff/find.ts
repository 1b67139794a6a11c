import type { CampaignInFull, Session } from '../../shared/domain/campaign.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { Daftar } from '../http/daftar.ts';
import { problem } from '../http/problem.ts';

/** What a path names, as it stands now; a problem where there is no such thing in this campaign. */
export const findCampaign = async (daftar: Daftar, campaignId: string): Promise<CampaignInFull> => {
  const campaign = await daftar.campaigns.readNow(campaignId);
  if (!campaign) throw problem('campaign-not-found');
  return campaign;
};

export const findSession = async (
  daftar: Daftar,
  campaignId: string,
  sessionId: string,
): Promise<{ campaign: CampaignInFull; session: Session }> => {
  const campaign = await findCampaign(daftar, campaignId);
  const session = campaign.sessions.find((one) => one.sessionId === sessionId);
  if (!session) throw problem('session-not-found');
  return { campaign, session };
};

export const findSignUp = async (daftar: Daftar, campaignId: string, signUpId: string): Promise<SignUp> => {
  const signUp = await daftar.signUps.byId(signUpId);
  if (signUp?.campaignId !== campaignId) throw problem('sign-up-not-found');
  return signUp;
};

/** For a change: an id that leads to another sign-up by now, whoever sent it saw another place than would be changed. */
export const findOwnSignUp = async (daftar: Daftar, campaignId: string, signUpId: string): Promise<SignUp> => {
  const signUp = await findSignUp(daftar, campaignId, signUpId);
  if (signUp.signUpId !== signUpId) throw problem('sign-up-merged', { members: { into: signUp.signUpId } });
  return signUp;
};
