import { routes } from '../../shared/api/routes.ts';
import { newCancellationId } from '../../shared/keys/made-ids.ts';
import { ok, operation } from '../http/endpoint.ts';
import { erasePerson } from '../http/erasing/erase-person.ts';
import { findCampaign, findSignUp } from './find.ts';

export const eraseSignUp = operation(routes.eraseSignUp, async ({ params, body, caller, now, daftar, note }) => {
  const { campaignId, signUpId } = params;
  const campaign = await findCampaign(daftar, campaignId);
  const { organiserId, personKey } = await findSignUp(daftar, campaignId, signUpId);
  const at = new Date(now).toISOString();
  const erasure = { erasureId: newCancellationId(), organiserId, personKey, campaignId, at };
  await note({ about: { reason: body.reason, erasureId: erasure.erasureId } });
  // Before anything is erased: what is cut off halfway is finished from the ledger.
  await daftar.erasureLedger().add(erasure);
  await erasePerson(campaign, erasure, now, daftar);

  const { rightsRequestId } = body;
  const closed = { at, by: caller.email ?? caller.id, result: 'done' as const, erasureId: erasure.erasureId };
  if (rightsRequestId !== undefined) await daftar.rightsRequests.close({ campaignId, rightsRequestId }, closed);
  return ok({ erasureId: erasure.erasureId, erasedAt: at });
});
