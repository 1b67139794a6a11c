import { announce } from '../current.ts';
import type { KeptDevice } from '../store/device.ts';
import { dropLease, layDownPlaces, leasesInState } from '../store/lease.ts';
import { kioskCall } from './kiosk-call.ts';
import type { Outcome } from './send-records.ts';

/**
 * Gives all places back, once the queue is sent: first no form can get them any more, then they are named unused. Cut off in
 * between, it goes on here the next time.
 */
export const returnPlaces = async (device: KeptDevice): Promise<Outcome> => {
  if (device.rests) await layDownPlaces();
  for (const { leaseId, unused } of await leasesInState('returning')) {
    const answer = await kioskCall('returnLease', { params: { leaseId }, body: { unused } }, device);
    const isOver = answer.kind === 'refused' && answer.status >= 400 && answer.status < 500 && answer.status !== 429;
    if (answer.kind !== 'answered' && !isOver) return { done: false };
    await dropLease(leaseId);
  }
  if (device.rests) await announce();
  return { done: true };
};
