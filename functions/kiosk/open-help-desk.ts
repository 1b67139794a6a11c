import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { atHelpDesk } from './at-help-desk.ts';
import { ownDevice } from './own-device.ts';

export const openHelpDesk = operation(routes.openHelpDesk, async ({ body, caller, now, daftar, note }) => {
  const device = ownDevice(caller);
  const { helpDesk } = await atHelpDesk(device, body.pin, now, daftar);
  await note({ about: { sessionId: device.sessionId, deviceId: device.deviceId, crew: helpDesk.by } });
  return ok({ expiresAt: helpDesk.until });
});
