import type { ScannedTicket } from '../../../shared/domain/signed-link.ts';
import { signedTicketText } from '../../../shared/domain/ticket-code.ts';
import { fromBase64url } from './base64url.ts';

export const ticketKeyOf = (rawPoint: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', fromBase64url(rawPoint), { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);

/** Whether our server signed this code for this session: known without a network. */
export const isSigned = async (
  key: CryptoKey,
  ticketCode: string,
  { sessionId, signature }: NonNullable<ScannedTicket['signed']>,
): Promise<boolean> => {
  if (!/^[\w-]{86}$/.test(signature)) return false;
  const text = new TextEncoder().encode(signedTicketText(ticketCode, sessionId === '-' ? undefined : sessionId));
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, fromBase64url(signature), text);
};
