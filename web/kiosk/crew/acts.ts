import { announce } from '../current.ts';
import { changeDevice, forgetDevice, readDevice } from '../store/kept-device.ts';
import { keptLeases } from '../store/lease.ts';
import { askForPlacesNow } from '../sync/lease-places.ts';
import { wake } from '../sync/sync.ts';

/** Sends the queue, then gives every unused place back; until somebody says otherwise it takes no new ones. */
export const restKiosk = async (): Promise<void> => {
  await changeDevice({ rests: true });
  await announce();
  wake();
};

export const resumeKiosk = async (): Promise<void> => {
  await changeDevice({ rests: false });
  askForPlacesNow();
  await announce();
  wake();
};

/** Whether it could be left: not before all is sent and its places are given back, for both would be lost with it. */
export const leaveKiosk = async (): Promise<boolean> => {
  const device = await readDevice();
  // A device that was stopped has no places to give back any more.
  const holds = !device?.trouble && (await keptLeases()).length > 0;
  if (holds || (await forgetDevice()) === 'still-queued') return false;
  await announce();
  return true;
};
