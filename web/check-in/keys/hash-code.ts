import { rosterHashText } from '../../../shared/domain/ticket-code.ts';
import { toBase64url } from './base64url.ts';

/** What the roster on this device knows a code by. */
export const hashCode = async (salt: string, ticketCode: string): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(rosterHashText(salt, ticketCode)));
  return toBase64url(new Uint8Array(hash, 0, 16));
};
