import type { StoredDevice } from '../../shared/table/device.item.ts';
import type { Caller } from '../http/caller.ts';
import { problem } from '../http/problem.ts';

/** The device that calls: its token was checked before any operation runs. */
export const ownDevice = ({ device }: Caller): StoredDevice => {
  if (!device) throw problem('not-allowed');
  return device;
};
