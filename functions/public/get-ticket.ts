import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { showTicket, signUpOfTicket } from './show-ticket.ts';

export const getTicket = operation(routes.getTicket, async ({ params, now, daftar }) => {
  const signUp = await signUpOfTicket(params.ticketCode, daftar);
  return ok(await showTicket(signUp, now, daftar));
});
