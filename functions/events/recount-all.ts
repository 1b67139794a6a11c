import { newRecountId } from '../../shared/keys/made-ids.ts';
import { emptyRecount } from '../../shared/table/recount.item.ts';
import type { Daftar } from '../http/daftar.ts';

/** Changes that the stream gave up on are missing in some cells, and their report names only shard and numbers: so all are recounted and set right. */
export const recountAll = async (daftar: Daftar, now: number): Promise<void> => {
  for await (const { campaignId } of daftar.campaigns.all())
    await daftar.recounts.start(emptyRecount(campaignId, newRecountId(), true, now));
};
