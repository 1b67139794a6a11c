import { routes } from '../../shared/api/routes.ts';
import { shutBecause } from '../../shared/domain/availability.ts';
import type { StoredLease } from '../../shared/table/lease.item.ts';
import { created, ok, operation } from '../http/endpoint.ts';
import { shutProblem } from '../http/shut-problem.ts';
import { ownDevice } from './own-device.ts';
import { shownLease } from './shown-lease.ts';

const refusals = {
  full: 'no-places-to-lease',
  closed: 'session-closed',
  paused: 'campaign-paused',
  'share-used-up': 'lease-share-used-up',
  'not-yours': 'lease-not-found',
} as const;

export const createLease = operation(routes.createLease, async ({ body, caller, now, daftar, problem }) => {
  const { deviceId, campaignId, sessionId, leaseSize, enrolledAt, returnAskedAt } = ownDevice(caller);
  const session = { campaignId, sessionId };
  const campaign = await daftar.campaigns.inFull(campaignId);
  const city = campaign?.sessions.find((one) => one.sessionId === sessionId)?.cityCode;
  if (!campaign || city === undefined) throw problem('session-closed');

  const earlier = await daftar.leases.get(session, body.leaseId);
  if (earlier && earlier.deviceId !== deviceId) throw problem('lease-not-found');
  if (earlier && earlier.state !== 'taking') return ok(await shownLease(campaign, earlier, daftar));
  const shut = shutBecause(campaign, now);
  if (shut) throw shutProblem(shut, campaign);
  if (returnAskedAt !== undefined) {
    // What was asked for has come back once nothing is left; then its crew may let it take places anew. What it held under an
    // older secret, on a tablet that is gone, it cannot give back.
    const isAskedFor = (lease: StoredLease) =>
      lease.deviceId === deviceId && lease.state === 'open' && lease.grantedAt >= (enrolledAt ?? '');
    if ((await daftar.leases.ofSession(session)).some(isAskedFor)) throw problem('places-asked-back');
    await daftar.devices.forgetReturn(deviceId, returnAskedAt);
  }

  const wanted = {
    leaseId: body.leaseId,
    deviceId,
    city,
    consentVersion: campaign.consent.version,
    wanted: body.size ?? leaseSize,
  };
  const lease = await daftar.leases.take(session, wanted, new Date(now).toISOString());
  if (typeof lease === 'string') throw problem(refusals[lease]);
  return created(await shownLease(campaign, lease, daftar));
});
