import type { NoAnswer, Refused } from '../../lib/answer.ts';
import { signedIn } from '../../lib/sign-in/signed-in.ts';
import { isOver, keepPost, rosterKey } from '../gate/post.ts';
import { downloadRoster, keepRoster } from '../gate/roster.ts';
import { fromBase64url } from '../keys/base64url.ts';
import { wrapWithPin } from '../keys/pin.ts';
import { sealingKeyOf } from '../keys/seal.ts';
import type { Choice } from './my-sessions.ts';

/** Fetches the session's roster, keeps it sealed under its key and the key under the PIN, and opens the gate. */
export const openGate = async (
  { campaignId, campaignName, sessionId, city, timeZone, quota }: Choice,
  gate: string,
  pin: string,
): Promise<'open' | 'over' | Refused | NoAnswer> => {
  const found = await downloadRoster({ campaignId, sessionId });
  if (found.kind !== 'roster') return found;
  const { items, key, salt, ticketKey, keepUntil } = found;
  if (isOver({ keepUntil })) return 'over';
  const bytes = fromBase64url(key);
  const wrapped = await wrapWithPin(pin, bytes);
  const opened = await sealingKeyOf(bytes);
  const by = signedIn.value?.email.split('@')[0] ?? '';
  // A browser short of room drops what nobody asked it to keep. It may refuse; then the gate works all the same.
  void navigator.storage?.persist?.();
  await keepRoster(items, opened);
  await keepPost({
    campaignId,
    campaignName,
    sessionId,
    city,
    timeZone,
    quota,
    gate,
    by,
    salt,
    ticketKey,
    keepUntil,
    wrapped,
  });
  rosterKey.value = opened;
  return 'open';
};
