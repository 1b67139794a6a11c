import { routes } from '../../shared/api/routes.ts';
import { deviceHashOf, enrolmentHashOf } from '../../shared/keys/device-secret.ts';
import { created, ok, operation } from '../http/endpoint.ts';
import { refuseGuess } from '../http/refuse-guess.ts';
import { kioskState } from './kiosk-state.ts';

export const enrolDevice = operation(routes.enrolDevice, async ({ body, now, daftar, problem, address }) => {
  const codeHash = enrolmentHashOf(body.code);
  const device = codeHash === undefined ? undefined : await daftar.devices.ofCode(codeHash);
  const isStopped = device?.state === 'revoked' || device?.state === 'written-off';
  const wrongCode = () => refuseGuess(daftar, [`enrolment:${address}`], now, 'enrolment-not-found');
  if (!device || codeHash === undefined || device.codeHash !== codeHash || isStopped) throw await wrongCode();

  const secretHash = deviceHashOf(device.deviceId, body.secret);
  // The first answer was lost: whoever knows the secret is the device that used the code.
  const isAgain = (stands: typeof device) => stands.usedCodeHash === codeHash && stands.secretHash === secretHash;
  if (isAgain(device)) return ok(await kioskState(device, now, daftar));
  if (device.usedCodeHash === codeHash) throw problem('enrolment-used');
  if (Date.parse(device.codeExpiresAt) <= now) throw await wrongCode();

  const enrolled = await daftar.devices.enrol(device.deviceId, codeHash, secretHash, new Date(now).toISOString());
  if (enrolled) return created(await kioskState(enrolled, now, daftar));
  const meanwhile = await daftar.devices.get(device.deviceId);
  if (meanwhile && isAgain(meanwhile)) return ok(await kioskState(meanwhile, now, daftar));
  throw problem('enrolment-used');
});
