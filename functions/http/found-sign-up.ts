import type * as z from 'zod';
import type { FoundSignUp } from '../../shared/api/help-desk-routes.ts';
import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { shortenName } from '../../shared/domain/name.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';

/** What a help desk says of a sign-up: a crew reads its own session's list anyway, of another it learns where and when. */
export const foundSignUp = (
  campaign: CampaignInFull,
  deskSessionId: string,
  signUp: SignUp,
): z.output<typeof FoundSignUp> => ({
  signUpId: signUp.signUpId,
  name: signUp.sessionId === deskSessionId ? signUp.name : shortenName(signUp.name),
  channelName: campaign.channels.find(({ channelId }) => channelId === signUp.channelId)?.name ?? signUp.channelId,
  signedUpAt: signUp.signedUpAt,
  ...(signUp.sessionId !== undefined && { sessionId: signUp.sessionId }),
  status: signUp.status,
  ...(signUp.number !== undefined && { number: signUp.number }),
  phoneEnd: signUp.phone.slice(-3),
  ...(signUp.checkIn && { checkIn: { at: signUp.checkIn.at, gate: signUp.checkIn.gate } }),
});
