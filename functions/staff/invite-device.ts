import { routes } from '../../shared/api/routes.ts';
import { created, operation } from '../http/endpoint.ts';
import { deviceNow, findDevice, newEnrolment } from './find-device.ts';

/** A revoked device is not invited again: the crew adds a new one, so that what the old one took still waits for a yes. */
export const inviteDevice = operation(routes.inviteDevice, async ({ params, now, daftar, problem }) => {
  const { device } = await findDevice(daftar, params);
  const { kept, enrolment } = newEnrolment(now);
  if (!(await daftar.devices.invite(device.deviceId, kept))) throw problem('device-revoked');
  return created({ ...(await deviceNow(daftar, device)), enrolment });
});
