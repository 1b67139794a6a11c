import { routes } from '../../shared/api/routes.ts';
import { shortenName } from '../../shared/domain/name.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { readTicketCode } from '../../shared/domain/ticket-code.ts';
import { signUpIdOf } from '../../shared/keys/made-ids.ts';
import { signTicket } from '../../shared/keys/ticket-signature.ts';
import type { Daftar } from '../http/daftar.ts';
import { ok, operation } from '../http/endpoint.ts';
import { foundSignUp } from '../http/found-sign-up.ts';
import { heldBy } from '../http/held-by.ts';
import { atHelpDesk } from './at-help-desk.ts';
import { ownDevice } from './own-device.ts';

export const lookUpAtKiosk = operation(routes.lookUpAtKiosk, async ({ body, caller, now, daftar, note }) => {
  const device = ownDevice(caller);
  const { campaignId, sessionId, deviceId } = device;
  const { campaign, helpDesk } = await atHelpDesk(device, body.pin, now, daftar);
  const signUps =
    body.ticketCode === undefined
      ? await heldBy(campaign, body, daftar)
      : await byTicket(campaignId, body.ticketCode, daftar);
  const signUpIds = signUps.map(({ signUpId }) => signUpId);
  await note({ about: { sessionId, deviceId, crew: helpDesk.by, signUpIds } });
  const signingKey = await daftar.sealing.signingKey(campaign);
  const show = async (signUp: SignUp) => {
    const found = foundSignUp(campaign, sessionId, signUp);
    const position = signUp.status === 'waiting' ? (await daftar.signUps.position(signUp))?.position : undefined;
    const { ticketCode } = signUp;
    const signature = signTicket(signingKey, ticketCode, sessionId);
    const isPrinted = signUp.sessionId === sessionId && signUp.status !== 'cancelled';
    return {
      ...found,
      name: shortenName(found.name),
      ...(position !== undefined && { position }),
      ...(isPrinted && { ticket: { ticketCode, signature } }),
    };
  };
  return ok({ found: await Promise.all(signUps.map(show)) });
});

/** A ticket of another campaign is nobody's here. */
const byTicket = async (campaignId: string, typed: string, daftar: Daftar): Promise<SignUp[]> => {
  const code = readTicketCode(typed);
  const found = code === undefined ? undefined : await daftar.signUps.byId(signUpIdOf(code));
  return found?.campaignId === campaignId ? [found] : [];
};
