import type * as z from 'zod';
import type * as shape from '../../../shared/api/kiosk-shapes.ts';

export type Device = z.output<typeof shape.Device>;

const minuteMs = 60_000;
/** A kiosk says every minute that it is there; over a bad network some of that is lost. */
const silentAfterMinutes = 5;

/** Whole minutes since a kiosk in use was heard of; nothing while it is heard, or where nobody expects to hear it. */
export const silentMinutes = ({ state, lastSeenAt }: Device, now: number): number | undefined => {
  if (state !== 'active' || lastSeenAt === undefined) return undefined;
  const minutes = Math.floor((now - Date.parse(lastSeenAt)) / minuteMs);
  return minutes >= silentAfterMinutes ? minutes : undefined;
};

/** Silent with places in hand: nobody else can have these until somebody does something. */
export const silentHolders = (devices: readonly Device[], now: number): { device: Device; minutes: number }[] =>
  devices
    .flatMap((device) => {
      const minutes = silentMinutes(device, now);
      return minutes !== undefined && device.held > 0 ? [{ device, minutes }] : [];
    })
    .sort((a, b) => b.minutes - a.minutes);
