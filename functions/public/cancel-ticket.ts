import { routes } from '../../shared/api/routes.ts';
import { newCancellationId, newRequestId } from '../../shared/keys/made-ids.ts';
import { ok, operation } from '../http/endpoint.ts';
import { letHolderPass, showTicket, signUpOfTicket } from './show-ticket.ts';

export const cancelTicket = operation(routes.cancelTicket, async ({ params, body, now, daftar, problem }) => {
  const signUp = await signUpOfTicket(params.ticketCode, daftar);
  await letHolderPass(signUp, body.phoneEnd, now, daftar);

  const cancelled = await daftar.signUps.cancel(signUp, newCancellationId(), 'runner', {
    at: new Date(now).toISOString(),
    requestId: newRequestId(),
  });
  if (typeof cancelled === 'string') throw problem(cancelled);
  return ok(await showTicket(cancelled, now, daftar));
});
