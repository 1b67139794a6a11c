import type { CampaignInFull } from '../../../shared/domain/campaign.ts';
import { signUpIdOf } from '../../../shared/keys/made-ids.ts';
import type { Daftar } from '../daftar.ts';

/** What kiosks took of a person and what was kept of it, sealed; and the codes that these records gave them. */
export const eraseRecords = async (campaign: CampaignInFull, personKey: string, daftar: Daftar): Promise<void> => {
  const { campaignId, sessions } = campaign;
  for (const { sessionId } of sessions) {
    for (const record of await daftar.kioskRecords.ofPerson({ campaignId, sessionId }, personKey)) {
      await daftar.ticketAliases.remove(signUpIdOf(record.code));
      await daftar.kioskRecords.remove(record);
    }
  }
};
