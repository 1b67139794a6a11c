import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { kioskState } from './kiosk-state.ts';
import { ownDevice } from './own-device.ts';

export const beat = operation(routes.beat, async ({ body, caller, now, daftar, problem }) => {
  const { deviceId } = ownDevice(caller);
  const { queued, sent } = body;
  const device = await daftar.devices.note(deviceId, { queued, sent, at: new Date(now).toISOString() });
  if (!device) throw problem('device-revoked');
  return ok(await kioskState(device, now, daftar));
});
