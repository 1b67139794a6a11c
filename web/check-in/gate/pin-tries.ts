import { msToWait, type Tries } from '../keys/pin-wait.ts';
import { readOne, write } from '../store/database.ts';

const none: Tries = { wrong: 0, at: 0 };
/** As far as this page knows, where the disk is too full to keep it. */
let known = none;

const readTries = async (): Promise<Tries> => {
  const kept = (await readOne<Tries>('post', 'tries')) ?? none;
  return kept.wrong >= known.wrong ? kept : known;
};

const keepTries = async (tries: Tries): Promise<void> => {
  known = tries;
  try {
    await write(['post'], (store) => store('post').put(tries, 'tries'));
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
  }
};

/** The PIN they were made at is gone. */
export const forgetTries = (): void => {
  known = none;
};

/** ms until a PIN may be tried here again; kept on the device, so that loading the page anew gains nothing. */
export const msToNextTry = async (): Promise<number> => {
  const tries = await readTries();
  const now = Date.now();
  // A clock that was set back would start the wait anew each time it is asked: from here on it runs by this clock.
  if (tries.at > now) await keepTries({ ...tries, at: now });
  return msToWait(tries, now);
};

/** A try is counted before it is made: whoever ends the page in the middle of it has used it up. One tab at a time. */
export const countingTry = (isRight: () => Promise<boolean>): Promise<'right' | 'wrong' | 'must-wait'> =>
  navigator.locks.request('daftar-check-in-pin', async () => {
    if ((await msToNextTry()) > 0) return 'must-wait';
    const { wrong } = await readTries();
    await keepTries({ wrong: wrong + 1, at: Date.now() });
    if (!(await isRight())) return 'wrong';
    await keepTries(none);
    return 'right';
  });
