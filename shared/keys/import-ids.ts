import { createHash, createHmac, type KeyObject } from 'node:crypto';
import { idPrefixes } from '../domain/ids.ts';
import type { ImportRow, NewImport } from '../domain/import.ts';
import { ticketAlphabet } from '../domain/ticket-code.ts';
import { canonical } from './canonical.ts';

const base32 = '0123456789abcdefghijklmnopqrstuv';

/** The same file, read with the same mapping, into the same channel and session, is the same import. */
export const importIdOf = (
  campaignId: string,
  { channelId, sessionId, fileHash, mapping, continues }: NewImport,
): string => {
  const hash = createHash('sha256')
    .update(
      canonical(['daftar import', campaignId, channelId, sessionId ?? null, fileHash, mapping, continues ?? null]),
    )
    .digest();
  let id = '';
  for (const byte of hash.subarray(0, 26)) id += base32[byte & 31];
  return `${idPrefixes.import}_${id}`;
};

/** What a chunk's number is bound to. */
export const rowsHashOf = (rows: readonly ImportRow[]): string =>
  createHash('sha256').update(canonical(rows)).digest('base64url').slice(0, 27);

/**
 * A ticket code that can be made again: with the campaign's own key, of what names one row or one person. So neither code nor
 * id need be kept for each row of an upload, and what is sent twice gets the same ticket.
 */
export const derivedTicketCode = (ticketKey: KeyObject, of: string): string => {
  let code = '';
  for (const byte of createHmac('sha256', ticketKey).update(of).digest().subarray(0, 12))
    code += ticketAlphabet[byte & 31];
  return code;
};
