import type * as z from 'zod';
import type { KioskState as KioskStateShape } from '../../../shared/api/kiosk-shapes.ts';
import { inTransaction } from './database.ts';

export type KioskState = z.output<typeof KioskStateShape>;

/** Why the server no longer listens to this device: revoked, or its token was replaced. */
export type DeviceTrouble = 'revoked' | 'unknown';

/** Who this device is, and what it last learnt. Leases lie apart: the device itself knows best which numbers it has promised. */
export type KeptDevice = {
  token: string;
  state: Omit<KioskState, 'leases' | 'returnAsked'>;
  /** What to add to this device's clock to have the server's. */
  offsetMs: number;
  /** By the server's clock, when this store became this device: what was granted earlier, another store may have promised. */
  since?: string;
  trouble?: DeviceTrouble;
  /** `true`: its places are given back, and it takes no new ones. `false`: its crew takes places again, although they were asked for. */
  rests?: boolean;
};

export const readDevice = (): Promise<KeptDevice | undefined> =>
  inTransaction(['device'], 'readonly', ({ store }) => store('device').get('device'));

/** What this tablet is from now on. Another device's places are not this one's to promise; what was taken on them is still handed in. */
export const adoptDevice = (device: KeptDevice): Promise<void> =>
  inTransaction(['device', 'enrolment', 'leases', 'places'], 'readwrite', async ({ store }) => {
    const before = await store('device').get('device');
    if (before?.state.deviceId !== device.state.deviceId) {
      await store('leases').clear();
      await store('places').clear();
    }
    await store('device').put({ ...device, since: device.state.now }, 'device');
    await store('enrolment').clear();
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
