import type { Entry } from './roster.ts';

export type OfflineJudgement = 'free' | 'already' | 'waiting' | 'cancelled' | 'elsewhere' | 'unknown' | 'unlisted';

/**
 * What a ticket is worth by this device's roster alone. One with a right signature that the roster lacks is genuine: it was
 * made, or moved here, after the roster was fetched. `signedFor`: the session that a right signature names.
 */
export const judgeOffline = (
  entry: Pick<Entry, 'status' | 'checkIn'> | undefined,
  signedFor: string | undefined,
  sessionId: string,
): OfflineJudgement => {
  if (entry) {
    if (entry.status !== 'confirmed') return entry.status;
    return entry.checkIn ? 'already' : 'free';
  }
  if (signedFor === undefined) return 'unknown';
  return signedFor === sessionId ? 'unlisted' : 'elsewhere';
};
