import { routes } from '../../shared/api/routes.ts';
import type { Erasure } from '../../shared/domain/erasure.ts';
import { newCancellationId } from '../../shared/keys/made-ids.ts';
import { ok, operation } from '../http/endpoint.ts';
import { erasePerson } from '../http/erasing/erase-person.ts';
import { keptSignUp } from '../http/kept-sign-up.ts';
import { findCampaign, findSignUp } from './find.ts';

export const eraseSignUp = operation(
  routes.eraseSignUp,
  async ({ params, body, caller, now, daftar, problem, note }) => {
    const { campaignId, signUpId } = params;
    const campaign = await findCampaign(daftar, campaignId);
    const {
      organiserId,
      personKey,
      mergedKeys = [],
    } = await keptSignUp(await findSignUp(daftar, campaignId, signUpId), daftar);
    const at = new Date(now).toISOString();
    const erasureId = newCancellationId();
    await note({ about: { reason: body.reason, erasureId } });
    const erase = async (erasure: Erasure) => {
      // Before anything is erased: what is cut off halfway is finished from the ledger.
      await daftar.erasureLedger().add(erasure);
      return erasePerson(campaign, erasure, now, daftar);
    };
    const person = { organiserId, campaignId, at };
    // The records that were merged into it first: this one tells of them. A line of the ledger for each.
    for (const key of mergedKeys) await erase({ ...person, personKey: key, erasureId: newCancellationId() });
    // None: corrected to another key since it was found, and there it is whole.
    if ((await erase({ ...person, personKey, erasureId })) === 0) throw problem('try-again');

    const { rightsRequestId } = body;
    const closed = { at, by: caller.email ?? caller.id, result: 'done' as const, erasureId };
    if (rightsRequestId !== undefined) await daftar.rightsRequests.close({ campaignId, rightsRequestId }, closed);
    return ok({ erasureId, erasedAt: at });
  },
);
