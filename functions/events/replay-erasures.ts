import type { Erasure } from '../../shared/domain/erasure.ts';
import { openDaftar } from '../http/daftar.ts';
import { erasePerson } from '../http/erasing/erase-person.ts';

/** Erases again whoever the ledger names: a table that was restored from a backup knows nothing of the erasures since. Again changes nothing. */
export const handler = async (erasures: readonly Erasure[]): Promise<{ erased: number; unknown: number }> => {
  const daftar = openDaftar(process.env);
  const now = Date.now();
  let erased = 0;
  for (const erasure of erasures) {
    const campaign = await daftar.campaigns.readNow(erasure.campaignId);
    if (!campaign) continue;
    await erasePerson(campaign, erasure, now, daftar);
    erased += 1;
  }
  return { erased, unknown: erasures.length - erased };
};
