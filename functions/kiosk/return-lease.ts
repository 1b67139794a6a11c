import { routes } from '../../shared/api/routes.ts';
import { ok, operation } from '../http/endpoint.ts';
import { ownDevice } from './own-device.ts';

/** A device names the numbers that it has promised to nobody. Named again, or beside the lease, they change nothing. */
export const returnLease = operation(routes.returnLease, async ({ params, body, caller, now, daftar, problem }) => {
  const device = ownDevice(caller);
  const lease = await daftar.leases.get(device, params.leaseId);
  if (lease?.deviceId !== device.deviceId) throw problem('lease-not-found');
  const { leaseId, state } = await daftar.leases.giveBack(lease, body.unused, new Date(now).toISOString());
  if (state === 'open' || state === 'taking') throw problem('try-again');
  return ok({ leaseId, state });
});
