import { inTransaction } from './database.ts';
import { isSameSession, type KeptDevice } from './device.ts';

export const readDevice = (): Promise<KeptDevice | undefined> =>
  inTransaction(['device'], 'readonly', ({ store }) => store('device').get('device'));

/**
 * What this tablet is from now on. Another device's places are not this one's to promise. What was taken before is handed in by the
 * device that took it; where that one's key was replaced, by another of the same session, for a record is judged in its sender's.
 */
export const adoptDevice = (device: KeptDevice): Promise<'adopted' | 'still-queued'> =>
  inTransaction(['device', 'enrolment', 'leases', 'places', 'records'], 'readwrite', async ({ store }) => {
    const before = await store('device').get('device');
    if (before && before.state.deviceId !== device.state.deviceId) {
      const mayHandIn = before.trouble === 'unknown' && isSameSession(before.state, device.state);
      if (!mayHandIn && (await store('records').count()) > 0) return 'still-queued';
      await store('leases').clear();
      await store('places').clear();
    }
    await store('device').put({ ...device, since: device.state.now }, 'device');
    await store('enrolment').clear();
    return 'adopted';
  });

/** Changes what is named, and clears what is named `undefined`, as another tab has it by now. */
export const changeDevice = (
  change: {
    [Name in keyof KeptDevice]?: KeptDevice[Name] | undefined;
  },
): Promise<void> =>
  inTransaction(['device'], 'readwrite', async ({ store }) => {
    const device = await store('device').get('device');
    if (device) await store('device').put({ ...device, ...change } as KeptDevice, 'device');
  });

/** Everything goes, so that the tablet can serve another session. Only when nothing waits to be sent. */
export const forgetDevice = (): Promise<'forgotten' | 'still-queued'> =>
  inTransaction(['device', 'leases', 'places', 'records', 'unreadable', 'counters'], 'readwrite', async ({ store }) => {
    if ((await store('records').count()) > 0) return 'still-queued';
    for (const name of ['device', 'leases', 'places', 'unreadable', 'counters'] as const) await store(name).clear();
    return 'forgotten';
  });
