import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { readTicketCode } from '../../shared/domain/ticket-code.ts';
import { signUpIdOf } from '../../shared/keys/made-ids.ts';
import type { Daftar } from '../http/daftar.ts';

/** However it was typed; the ticket of a merged record finds the one that stayed. */
export const findByTicket = async (campaign: CampaignInFull, typed: string, daftar: Daftar): Promise<SignUp[]> => {
  const code = readTicketCode(typed);
  const found = code === undefined ? undefined : await daftar.signUps.byId(signUpIdOf(code));
  return found?.campaignId === campaign.campaignId ? [found] : [];
};
