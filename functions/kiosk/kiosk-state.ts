import type * as z from 'zod';
import type { KioskState } from '../../shared/api/kiosk-shapes.ts';
import { ticketPublicKey } from '../../shared/keys/ticket-signature.ts';
import type { StoredDevice } from '../../shared/table/device.item.ts';
import type { Daftar } from '../http/daftar.ts';
import { problem } from '../http/problem.ts';
import { showCampaign } from '../http/show-campaign.ts';
import { shownLease } from './shown-lease.ts';

/** All that a device needs for the next hours without a network. */
export const kioskState = async (
  device: StoredDevice,
  now: number,
  daftar: Daftar,
): Promise<z.output<typeof KioskState>> => {
  const { deviceId, name, leaseSize, campaignId, sessionId, returnAskedAt } = device;
  const campaign = await daftar.campaigns.inFull(campaignId);
  if (!campaign) throw problem('campaign-not-found');
  const opener = daftar.recordOpener();
  const leases = (await daftar.leases.ofSession(device))
    .filter((lease) => lease.deviceId === deviceId && lease.state === 'open')
    .sort((a, b) => a.first - b.first);
  const at = new Date(now).toISOString();
  return {
    deviceId,
    name,
    leaseSize,
    now: at,
    campaign: await showCampaign(campaign, now, daftar),
    sessionId,
    sealingKey: { keyId: opener.keyId, publicKey: (await opener.publicKey()).toString('base64url') },
    ticketKey: ticketPublicKey(await daftar.sealing.signingKey(campaign)),
    leases: await Promise.all(leases.map((lease) => shownLease(campaign, lease, daftar))),
    returnAsked: returnAskedAt !== undefined,
    checkedAt: at,
  };
};
