import type { CampaignInFull } from '../../../shared/domain/campaign.ts';
import { type Erasure, isAhead, tombstoneOf } from '../../../shared/domain/erasure.ts';
import type { SignUp } from '../../../shared/domain/sign-up.ts';
import { newRequestId, newTicketCode, signUpIdOf } from '../../../shared/keys/made-ids.ts';
import { NoAnswer } from '../../../shared/table/numbers.item.ts';
import type { Daftar } from '../daftar.ts';
import { eraseRecords } from './erase-records.ts';
import { eraseRejectedRows } from './erase-rejected-rows.ts';

const attempts = 10;

/**
 * Erases a person from a campaign, everywhere. Each step again does nothing more, so that one which was cut off is done again from
 * the ledger. How many sign-ups there were to erase. The rows and records go before the sign-ups: these tell by which NIK and phone to find them.
 */
export const erasePerson = async (
  campaign: CampaignInFull,
  erasure: Erasure,
  now: number,
  daftar: Daftar,
): Promise<number> => {
  const held = (await daftar.signUps.inCampaign(erasure, campaign.campaignId)).filter((signUp) => !signUp.erasure);
  await eraseRejectedRows(campaign, held, daftar);
  await eraseRecords(campaign, erasure.personKey, daftar);
  for (const signUp of held) await bury(campaign, signUp, erasure, now, daftar);
  // What a kiosk handed in meanwhile, while they were still alive.
  await eraseRecords(campaign, erasure.personKey, daftar);
  return held.length;
};

const bury = async (campaign: CampaignInFull, held: SignUp, erasure: Erasure, now: number, daftar: Daftar) => {
  if (isAhead(held, campaign.sessions, now)) {
    const change = { at: new Date(now).toISOString(), requestId: newRequestId() };
    await daftar.signUps.cancel(held, erasure.erasureId, 'staff', change);
  }
  const ticketCode = newTicketCode();
  const ticket = { ticketCode, signUpId: signUpIdOf(ticketCode) };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const seen = await daftar.signUps.ofPerson(held);
    if (!seen) throw new NoAnswer('The sign-up was corrected to another key meanwhile');
    if (seen.erasure) return;
    const tombstone = tombstoneOf(seen, erasure, ticket, newRequestId());
    if ((await daftar.signUps.put(tombstone, seen.version)).stored) return;
  }
  throw new NoAnswer('The sign-up was changed by others each time');
};
