import { routes } from '../../shared/api/routes.ts';
import { newCancellationId, newRequestId, newTicketCode, signUpIdOf } from '../../shared/keys/made-ids.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findCampaign, findOwnSignUp, findSignUp } from './find.ts';
import { etag } from './if-match.ts';
import { signUpInFull } from './sign-up-in-full.ts';

export const mergeSignUps = operation(routes.mergeSignUps, async ({ params, body, now, daftar, problem, note }) => {
  const { campaignId, signUpId } = params;
  await findCampaign(daftar, campaignId);
  await note({ about: { drops: body.drops } });
  if (body.drops === signUpId) throw problem('same-sign-up');
  const kept = await findOwnSignUp(daftar, campaignId, signUpId);
  const dropped = await findSignUp(daftar, campaignId, body.drops);
  // Its ticket opens the one that is kept: merged already, by this request's first try or another manager's.
  if (dropped.signUpId === kept.signUpId) return ok(await signUpInFull(kept, daftar), etag(kept.version));
  if (dropped.merged?.into === kept.signUpId) return ok(await signUpInFull(kept, daftar), etag(kept.version));
  if (dropped.signUpId !== body.drops || dropped.merged) throw problem('sign-up-merged');

  const ticketCode = newTicketCode();
  const done = await daftar.signUps.merge(kept, dropped, {
    ticket: { ticketCode, signUpId: signUpIdOf(ticketCode) },
    cancellationId: newCancellationId(),
    at: new Date(now).toISOString(),
    requestId: newRequestId(),
  });
  if (typeof done === 'string') throw problem(done);
  return ok(await signUpInFull(done, daftar), etag(done.version));
});
