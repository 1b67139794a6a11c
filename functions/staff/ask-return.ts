import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { deviceNow, findDevice } from './find-device.ts';

export const askReturn = operation(routes.askReturn, async ({ params, now, daftar, problem }) => {
  const { device } = await findDevice(daftar, params);
  const asked = await daftar.devices.askReturn(device.deviceId, new Date(now).toISOString());
  if (!asked) throw problem('device-revoked');
  return ok(await deviceNow(daftar, asked));
});
