import type { KioskRole } from '../../shared/domain/staff-role.ts';
import { isDeviceOfHash } from '../../shared/keys/device-secret.ts';
import type { StoredDevice } from '../../shared/table/device.item.ts';
import type { Daftar } from './daftar.ts';

/** The kiosk behind a token, if the token is its newest. One that was revoked or written off is known as such: it may still hand in. */
export const holderOfDevice = async (
  { deviceId, secret }: { deviceId: string; secret: string },
  daftar: Daftar,
): Promise<{ id: string; device: StoredDevice; roles: KioskRole[] } | undefined> => {
  const device = await daftar.devices.get(deviceId);
  if (!device?.secretHash || !isDeviceOfHash(deviceId, secret, device.secretHash)) return undefined;
  const { organiserId, campaignId, sessionId, state } = device;
  const role = state === 'active' ? 'kiosk' : 'revoked-kiosk';
  return { id: deviceId, device, roles: [{ role, organiserId, campaignId, sessionId, deviceId }] };
};
