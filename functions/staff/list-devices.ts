import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { findSession } from './find.ts';
import { shownDevice } from './find-device.ts';

export const listDevices = operation(routes.listDevices, async ({ params, daftar }) => {
  await findSession(daftar, params.campaignId, params.sessionId);
  const [devices, leases] = await Promise.all([daftar.devices.ofSession(params), daftar.leases.ofSession(params)]);
  return ok({ items: devices.map((device) => shownDevice(device, leases)), nextCursor: null });
});
