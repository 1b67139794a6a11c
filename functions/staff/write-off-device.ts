import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { deviceNow, findDevice } from './find-device.ts';

/** Stops the device first: no place of it may be leased while its leases are written off one by one. */
export const writeOffDevice = operation(routes.writeOffDevice, async ({ params, now, daftar }) => {
  const { device } = await findDevice(daftar, params);
  const stopped = (await daftar.devices.stop(device.deviceId, 'written-off')) ?? device;
  const at = new Date(now).toISOString();
  for (const lease of await daftar.leases.ofSession(params)) {
    if (lease.deviceId === device.deviceId && lease.state !== 'closed') await daftar.leases.writeOff(lease, at);
  }
  return ok(await deviceNow(daftar, stopped));
});
