import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { Daftar } from '../http/daftar.ts';
import { contentsOf } from './shown-record.ts';

/**
 * What kiosks took of a person goes with them to their corrected key, so that erasing them finds it. A record with another phone
 * may be of whoever the NIK really belongs to: it stays.
 */
export const carryRecords = async (
  campaign: CampaignInFull,
  before: SignUp,
  { personKey, phone }: SignUp,
  daftar: Daftar,
): Promise<void> => {
  for (const { sessionId } of campaign.sessions) {
    const session = { campaignId: campaign.campaignId, sessionId };
    for (const record of await daftar.kioskRecords.ofPerson(session, before.personKey)) {
      const { person } = await contentsOf(campaign, record, daftar);
      if (person.phone === before.phone || person.phone === phone)
        await daftar.kioskRecords.replace(record, { ...record, personKey });
    }
  }
};
