import { announce, tally } from '../current.ts';
import { newLeaseId } from '../made-ids.ts';
import type { KeptDevice } from '../store/device.ts';
import { askForLease, dropLease, leasesInState, takeUpLease } from '../store/lease.ts';
import type { KeptLease } from '../store/place.ts';
import { kioskCall } from './kiosk-call.ts';
import type { Outcome } from './send-records.ts';

/** Where there are no places to lease, it is asked again this much later: people cancel. */
const askAgainMs = 2 * 60_000;
let refusedAt = Number.NEGATIVE_INFINITY;

/** Takes new places when fewer than half are left; and those whose answer was lost, under the id that they were asked for. */
export const leasePlaces = async (device: KeptDevice): Promise<Outcome> => {
  const [asked] = await leasesInState('asked');
  if (asked) return ask(device, asked);
  const { leaseSize } = device.state;
  const { left } = tally.value;
  if (left >= leaseSize / 2 || performance.now() - refusedAt < askAgainMs) return { done: true };
  const [leaseId, size] = [newLeaseId(), leaseSize - left];
  await askForLease(leaseId, size);
  return ask(device, { leaseId, size });
};

const ask = async (device: KeptDevice, { leaseId, size }: Pick<KeptLease, 'leaseId' | 'size'>): Promise<Outcome> => {
  const answer = await kioskCall('createLease', { body: { leaseId, size } }, device);
  if (answer.kind === 'answered') await takeUpLease(answer.body);
  else if (answer.kind === 'refused' && answer.status < 500 && answer.status !== 429 && answer.code !== 'try-again') {
    refusedAt = performance.now();
    await dropLease(leaseId);
  } else return { done: false };
  await announce();
  return { done: true };
};

/** The crew wants it now, whatever was said before. */
export const askForPlacesNow = (): void => {
  refusedAt = Number.NEGATIVE_INFINITY;
};
