import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { deviceNow, findDevice } from './find-device.ts';

/** Frees nothing: what the device has confirmed may still come in. */
export const revokeDevice = operation(routes.revokeDevice, async ({ params, daftar }) => {
  const { device } = await findDevice(daftar, params);
  return ok(await deviceNow(daftar, (await daftar.devices.stop(device.deviceId, 'revoked')) ?? device));
});
