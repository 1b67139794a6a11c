import { routes } from '../../shared/api/routes.ts';
import { newCancellationId, newRequestId } from '../../shared/keys/made-ids.ts';
import { NoAnswer } from '../../shared/table/numbers.item.ts';
import { ok, operation } from '../http/endpoint.ts';
import { keptSignUp } from '../http/kept-sign-up.ts';
import { findSignUp } from './find.ts';

const attempts = 10;

export const withdrawConsent = operation(routes.withdrawConsent, async ({ params, body, caller, now, daftar }) => {
  const { campaignId } = params;
  const held = await keptSignUp(await findSignUp(daftar, campaignId, params.signUpId), daftar);
  const { signUpId } = held;
  const at = new Date(now).toISOString();
  // The place first: whoever waits for it should not wait for the rest.
  await daftar.signUps.cancel(held, newCancellationId(), 'staff', { at, requestId: newRequestId() });
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const seen = await findSignUp(daftar, campaignId, signUpId);
    const withdrawnAt = seen.withdrawnAt ?? at;
    const changed = { ...seen, withdrawnAt, changedAt: at, requestId: newRequestId(), version: seen.version + 1 };
    if (seen.withdrawnAt === undefined && !(await daftar.signUps.put(changed, seen.version)).stored) continue;
    const { rightsRequestId } = body;
    const closed = { at, by: caller.email ?? caller.id, result: 'done' as const };
    if (rightsRequestId !== undefined) await daftar.rightsRequests.close({ campaignId, rightsRequestId }, closed);
    const cancellationId = seen.cancellation?.cancellationId;
    return ok({ signUpId, withdrawnAt, ...(cancellationId !== undefined && { cancellationId }) });
  }
  throw new NoAnswer('The sign-up was changed by others each time');
});
