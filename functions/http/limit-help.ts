import type { Daftar } from './daftar.ts';
import { problem } from './problem.ts';

/** An hour, for each person of a crew and each kiosk: a look-up every 15 seconds keeps a queue moving, and is too slow to go through a city's NIKs. */
const anHour = { 'look-up': 240, 'hand-over': 40 };

/** Counts before anything is read: what finds nobody is counted too. */
export const limitHelp = async (
  daftar: Daftar,
  act: keyof typeof anHour,
  callerId: string,
  now: number,
): Promise<void> => {
  if ((await daftar.attempts.add(`${act}:${callerId}`, now)) > anHour[act])
    throw problem('too-many-attempts', { headers: { 'retry-after': String(daftar.attempts.retryAfter(now)) } });
};
