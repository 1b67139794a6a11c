import { routes } from '../../shared/api/routes.ts';
import { newDeviceId } from '../../shared/keys/device-secret.ts';
import { created, operation } from '../http/endpoint.ts';
import { findSession } from './find.ts';
import { newEnrolment, shownDevice } from './find-device.ts';

/** Takes no Idempotency-Key: to answer a repeat, the code itself would have to be kept. A lost answer leaves a device to revoke. */
export const createDevice = operation(routes.createDevice, async ({ params, body, now, daftar }) => {
  const { campaign, session } = await findSession(daftar, params.campaignId, params.sessionId);
  const { kept, enrolment } = newEnrolment(now);
  const device = {
    deviceId: newDeviceId(),
    organiserId: campaign.organiserId,
    campaignId: campaign.campaignId,
    sessionId: session.sessionId,
    ...body,
    state: 'invited' as const,
    createdAt: new Date(now).toISOString(),
    ...kept,
  };
  await daftar.devices.create(device);
  return created({ ...shownDevice(device, []), enrolment });
});
