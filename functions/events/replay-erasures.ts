import type { Erasure } from '../../shared/domain/erasure.ts';
import type { CampaignErasure } from '../../shared/domain/retention.ts';
import { type Daftar, openDaftar } from '../http/daftar.ts';
import { erasePerson } from '../http/erasing/erase-person.ts';
import { countAlone } from './retention/count-last.ts';
import { eraseCampaign } from './retention/erase-campaign.ts';

/** Erases again whoever the ledger names: a table that was restored from a backup knows nothing of the erasures since. Again changes nothing. */
export const handler = async (
  lines: readonly (Erasure | CampaignErasure)[],
): Promise<{ erased: number; unknown: number }> => {
  const daftar = openDaftar(process.env);
  let erased = 0;
  for (const line of lines) {
    const isKnown = 'retentionId' in line ? await eraseAll(line, daftar) : await eraseOne(line, daftar);
    if (isKnown) erased += 1;
  }
  return { erased, unknown: lines.length - erased };
};

const eraseOne = async (erasure: Erasure, daftar: Daftar): Promise<boolean> => {
  const campaign = await daftar.campaigns.readNow(erasure.campaignId);
  if (campaign) await erasePerson(campaign, erasure, Date.now(), daftar);
  return campaign !== undefined;
};

/** Whatever date the restored table knows. Room by room from the first, since it may hold what had been empty. */
const eraseAll = async ({ campaignId, retentionId, at }: CampaignErasure, daftar: Daftar): Promise<boolean> => {
  const seen = await daftar.campaigns.readNow(campaignId);
  if (!seen) return false;
  if (seen.erasingSince === undefined && !(await daftar.retentions.begin(seen, retentionId, at)))
    throw new Error('A campaign was changed while its people were erased again');
  const retention = await daftar.retentions.get(campaignId);
  const campaign = await daftar.campaigns.readNow(campaignId);
  if (!retention || !campaign) throw new Error('A campaign is being erased, and nothing says how far it has come');
  const again = { emptied: 0, cursor: undefined, isNoted: true };
  if (!(await daftar.retentions.change(retention, again))) throw new Error('Somebody else erases this campaign');
  const begun = { ...retention, ...again, version: retention.version + 1 };
  await eraseCampaign(campaign, begun, daftar, { now: Date.now, isLate: () => false }, countAlone);
  return true;
};
