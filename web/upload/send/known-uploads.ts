import { keep, recall } from '../../lib/kept.ts';
import type { Current } from '../channel/current.ts';

/** Enough to know again what was begun lately. No name and no number is kept in the browser: only hashes and ids. */
const mostKept = 30;
type Known = { fileHash: string; sessionId: string | undefined; importId: string };
const keyOf = ({ campaign, channelId }: Current) => `uploads:${campaign.campaignId}/${channelId}`;

/** The import that this browser began with this file, if it did. */
export const knownUpload = (now: Current, fileHash: string, sessionId: string | undefined): string | undefined =>
  recall<Known[]>(keyOf(now))?.find((one) => one.fileHash === fileHash && one.sessionId === sessionId)?.importId;

export const keepUpload = (now: Current, known: Known): void => {
  const others = (recall<Known[]>(keyOf(now)) ?? []).filter(
    (one) => one.fileHash !== known.fileHash || one.sessionId !== known.sessionId,
  );
  keep(keyOf(now), [known, ...others].slice(0, mostKept));
};
