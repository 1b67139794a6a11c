import { routes } from '../../shared/api/routes.ts';
import { newRecountId } from '../../shared/keys/made-ids.ts';
import { emptyRecount, isUnderWay } from '../../shared/table/recount.item.ts';
import { operation } from '../http/endpoint.ts';
import { findCampaign } from './find.ts';

/** Only asks for it: the item's arrival in the table's stream starts the recount itself. Who asks while one runs gets that one. */
export const createRecount = operation(routes.createRecount, async ({ params, now, daftar }) => {
  const { campaignId } = await findCampaign(daftar, params.campaignId);
  const newest = await daftar.recounts.newest(campaignId);
  if (newest && isUnderWay(newest, now)) return { status: 202, body: { recountId: newest.recountId } };

  const recountId = newRecountId();
  await daftar.recounts.start(emptyRecount(campaignId, recountId, false, now));
  return { status: 202, body: { recountId } };
});
