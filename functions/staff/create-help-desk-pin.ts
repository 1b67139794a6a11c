import { routes } from '../../shared/api/routes.ts';
import { helpDeskPinLastsMs } from '../../shared/domain/help-desk-pin.ts';
import { newHelpDeskPin, pinHashOf } from '../../shared/keys/help-desk-pin.ts';
import { created, operation } from '../http/endpoint.ts';
import { findDevice } from './find-device.ts';

export const createHelpDeskPin = operation(
  routes.createHelpDeskPin,
  async ({ params, caller, now, daftar, problem }) => {
    const { campaign, device } = await findDevice(daftar, params);
    const pin = newHelpDeskPin();
    const expiresAt = new Date(now + helpDeskPinLastsMs).toISOString();
    const pinHash = pinHashOf(await daftar.sealing.ticketKey(campaign), device.deviceId, pin);
    const kept = { pinHash, until: expiresAt, by: caller.email ?? caller.id };
    if (!(await daftar.devices.setHelpDesk(device.deviceId, kept))) throw problem('device-revoked');
    return created({ pin, expiresAt });
  },
);
