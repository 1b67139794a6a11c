import { announce } from '../current.ts';
import { adoptDevice } from '../store/kept-device.ts';
import { beatNow } from '../sync/sync.ts';
import { linkedCode } from './linked-code.ts';
import { useCode } from './use-code.ts';

/** What came of it: a problem's code, or nothing where this tablet is a kiosk now. */
export const enrol = async (code: string): Promise<string | undefined> => {
  const next = await useCode(code);
  if (typeof next === 'string') return next;
  if ((await adoptDevice(next)) === 'still-queued') return 'still-queued';
  linkedCode.value = undefined;
  await announce();
  beatNow();
  return undefined;
};
