import { announce } from '../current.ts';
import { adoptDevice, readDevice } from '../store/kept-device.ts';
import { readTally } from '../store/queue.ts';
import { askForPlacesNow } from '../sync/lease-places.ts';
import { returnPlaces } from '../sync/return-places.ts';
import { beatNow, inTurn } from '../sync/sync.ts';
import { linkedCode } from './linked-code.ts';
import { useCode } from './use-code.ts';

/**
 * Makes a kiosk that has nothing to send another one; answers as `enrol` does. The code is tried first, so with a wrong one nothing
 * changes. Then every place goes back, and only then is it the other kiosk: cut off anywhere before, it is the old one and takes
 * new places by itself. No exchange is under way meanwhile, which would write what it learns over the other kiosk.
 */
export const changeOver = async (code: string): Promise<string | undefined> => {
  const link = linkedCode.value;
  const refusal = await inTurn(() => changeInTurn(code, () => linkedCode.value === link));
  askForPlacesNow();
  beatNow();
  return refusal;
};

const changeInTurn = async (code: string, isWanted: () => boolean): Promise<string | undefined> => {
  const before = await readDevice();
  if ((await readTally()).queued > 0) return 'still-queued';
  if (!isWanted()) return undefined;
  const next = await useCode(code);
  if (typeof next === 'string') return next;
  // A new code of this very kiosk leaves it its places.
  const isOther = before && before.state.deviceId !== next.state.deviceId;
  if (isOther && !(await returnPlaces({ ...before, rests: true })).done) return 'no-answer';
  if (!isWanted()) return undefined;
  if ((await adoptDevice(next)) === 'still-queued') return 'still-queued';
  linkedCode.value = undefined;
  await announce();
  return undefined;
};
