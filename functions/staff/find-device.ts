import type { CampaignInFull } from '../../shared/domain/campaign.ts';
import { enrolmentLastsMs } from '../../shared/domain/kiosk.ts';
import { heldOf, type Lease } from '../../shared/domain/lease.ts';
import { showTicketCode } from '../../shared/domain/ticket-code.ts';
import { newEnrolmentCode } from '../../shared/keys/device-secret.ts';
import type { StoredDevice } from '../../shared/table/device.item.ts';
import type { Daftar } from '../http/daftar.ts';
import { problem } from '../http/problem.ts';
import { findSession } from './find.ts';

type OnDevice = { campaignId: string; sessionId: string; deviceId: string };

export const findDevice = async (
  daftar: Daftar,
  { campaignId, sessionId, deviceId }: OnDevice,
): Promise<{ campaign: CampaignInFull; device: StoredDevice }> => {
  const { campaign } = await findSession(daftar, campaignId, sessionId);
  const device = await daftar.devices.get(deviceId);
  if (device?.campaignId !== campaignId || device.sessionId !== sessionId) throw problem('device-not-found');
  return { campaign, device };
};

const sumOf = <T>(items: readonly T[], numberOf: (item: T) => number) =>
  items.reduce((sum, item) => sum + numberOf(item), 0);

/** A device as its crew sees it: where its places are, and nothing to enrol or sign in by. */
export const shownDevice = (device: StoredDevice, leasesOfSession: readonly Lease[]) => {
  const { deviceId, name, leaseSize, state, createdAt, enrolledAt, lastSeenAt, queued, sent, returnAskedAt } = device;
  const leases = leasesOfSession.filter((lease) => lease.deviceId === deviceId);
  return {
    deviceId,
    name,
    leaseSize,
    state,
    createdAt,
    ...(enrolledAt !== undefined && { enrolledAt }),
    ...(lastSeenAt !== undefined && { lastSeenAt }),
    ...(queued !== undefined && { queued }),
    ...(sent !== undefined && { sent }),
    leased: sumOf(leases, ({ count }) => count),
    used: sumOf(leases, ({ used }) => used.size),
    held: sumOf(leases, heldOf),
    ...(returnAskedAt !== undefined && { returnAskedAt }),
  };
};

/** What became of a change, as the crew sees it; what stood there, where nothing was changed. */
export const deviceNow = async (daftar: Daftar, device: StoredDevice) =>
  shownDevice(device, await daftar.leases.ofSession(device));

/** A code to be typed into the tablet: as it is shown, once, and as it is kept. */
export const newEnrolment = (now: number) => {
  const { code, codeHash } = newEnrolmentCode();
  const codeExpiresAt = new Date(now + enrolmentLastsMs).toISOString();
  return { kept: { codeHash, codeExpiresAt }, enrolment: { code: showTicketCode(code), expiresAt: codeExpiresAt } };
};
