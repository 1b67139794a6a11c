import { announce, tally } from '../current.ts';
import type { KeptDevice } from '../store/device.ts';
import { changeDevice } from '../store/kept-device.ts';
import { dropPlaces, giveBackUnknown, readPlaces } from '../store/lease.ts';
import { kioskCall } from './kiosk-call.ts';
import type { Outcome } from './send-records.ts';

/** A lease as young as this may be missing from an answer that was under way when it was granted. */
const settledMs = 2 * 60_000;

/** Says how this kiosk stands and learns what it should know. `isIdle`: nobody stands in front of it. */
export const beat = async (device: KeptDevice, isIdle: () => boolean): Promise<Outcome> => {
  const { queued, sent, left } = tally.value;
  const before = await readPlaces();
  const answer = await kioskCall('beat', { body: { queued, sent, unused: left } }, device);
  if (answer.kind !== 'answered') return { done: answer.kind === 'refused' && answer.status < 500 };
  const { leases, returnAsked, ...state } = answer.body;
  const offsetMs = Date.parse(state.now) - Date.now();
  const mustRest = returnAsked && device.rests === undefined && isIdle();
  const isAskedNoMore = !returnAsked && device.rests === false;
  await changeDevice({
    state,
    offsetMs,
    trouble: undefined,
    ...(mustRest && { rests: true }),
    ...(isAskedNoMore && { rests: undefined }),
  });

  // What the server has for used or given back is no longer ours to promise, as after a tablet was restored from a copy.
  const listed = new Set(leases.flatMap(({ leaseId, places }) => places.map(({ number }) => `${leaseId} ${number}`)));
  const grantedBefore = Date.parse(state.now) - settledMs;
  await dropPlaces(
    before.filter(
      ({ leaseId, number, grantedAt }) => Date.parse(grantedAt) < grantedBefore && !listed.has(`${leaseId} ${number}`),
    ),
  );
  // Only one exchange is under way on a tablet: a lease that it does not know by now is not on its way to it.
  if (device.since !== undefined) await giveBackUnknown(leases, device.since);
  await announce();
  return { done: true };
};
