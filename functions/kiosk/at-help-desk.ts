import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { mayAct } from '../../shared/domain/staff-role.ts';
import { isPinOfHash } from '../../shared/keys/help-desk-pin.ts';
import type { StoredDevice } from '../../shared/table/device.item.ts';
import type { Daftar } from '../http/daftar.ts';
import { limitHelp } from '../http/limit-help.ts';
import { problem } from '../http/problem.ts';
import { guessesAtPin, refuseGuess, tooMany } from '../http/refuse-guess.ts';

type Desk = { campaign: CampaignInFull; helpDesk: Required<StoredDevice>['helpDesk'] };

/**
 * The help desk of a kiosk, if this is its PIN and whoever made it is still in the crew. What is asked is counted before anything
 * is looked at: many requests at once try no more PINs than the same number one after the other.
 */
export const atHelpDesk = async (
  { deviceId, campaignId, sessionId, helpDesk }: StoredDevice,
  pin: string,
  now: number,
  daftar: Daftar,
): Promise<Desk> => {
  await limitHelp(daftar, 'look-up', deviceId, now);
  const campaign = await daftar.campaigns.inFull(campaignId);
  if (!campaign) throw problem('campaign-not-found');
  if (!helpDesk || Date.parse(helpDesk.until) <= now) throw problem('no-help-desk-pin');
  const guesses = `help-desk-pin:${deviceId}:${helpDesk.pinHash.slice(0, 8)}`;
  if ((await daftar.attempts.count(guesses, now)) >= guessesAtPin) throw tooMany(daftar, now);
  if (!isPinOfHash(await daftar.sealing.ticketKey(campaign), deviceId, pin, helpDesk.pinHash))
    throw await refuseGuess(daftar, [guesses], now, 'wrong-help-desk-pin');
  const scope = { organiserId: campaign.organiserId, campaignId, sessionId };
  if (!mayAct(await daftar.roles.ofPerson(helpDesk.by), ['manager', 'crew'], scope)) throw problem('no-help-desk-pin');
  return { campaign, helpDesk };
};
