import { createHash, randomFillSync } from 'node:crypto';
import { customAlphabet } from 'nanoid';
import { monotonicFactory } from 'ulid';
import { idPrefixes } from '../domain/ids.ts';
import { ticketAlphabet } from '../domain/ticket-code.ts';

/** Left to itself, ulid asks the system for one random byte at a time, sixteen for an id: 33 µs, now 1. */
const pool = Buffer.alloc(4_096);
let used = pool.length;
const randomFraction = () => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const byte = pool[used] as number;
  used += 1;
  return byte / 256;
};
const nextUlid = monotonicFactory(randomFraction);

export const newTicketCode = customAlphabet(ticketAlphabet, 12);

/**
 * A sign-up's id is a hash of its ticket code: so one index finds both, and an id, which partners and staff see, gives no ticket away.
 * 60 random bits are far too many to try all.
 */
export const signUpIdOf = (ticketCode: string): string => {
  const hash = createHash('sha256').update(`daftar ticket ${ticketCode}`).digest();
  let id = '';
  for (const byte of hash.subarray(0, 26)) id += '0123456789abcdefghijklmnopqrstuv'[byte & 31];
  return `${idPrefixes.signUp}_${id}`;
};

export const newRecountId = () => `${idPrefixes.recount}_${nextUlid()}`;
export const newCancellationId = () => `${idPrefixes.cancellation}_${nextUlid()}`;
export const newAuditId = () => `${idPrefixes.audit}_${nextUlid()}`;
export const newRequestId = () => `${idPrefixes.request}_${nextUlid()}`;
/** Short: it lies beside the numbers themselves. */
export const newBlockId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 12);
export const newProbeId = () => nextUlid();
export const newPhotoId = () => `${idPrefixes.photo}_${nextUlid()}`;
export const newRevisionId = () => `${idPrefixes.revision}_${nextUlid()}`;
export const newRightsRequestId = () => `${idPrefixes.rightsRequest}_${nextUlid()}`;
export const newExportId = () => `${idPrefixes.export}_${nextUlid()}`;
export const newRetentionId = () => `${idPrefixes.retention}_${nextUlid()}`;
export const newObjectionId = () => `${idPrefixes.objection}_${nextUlid()}`;

/** Of an entry's code, as a sign-up's id is of its ticket's: the index finds by it, and it gives no code away. */
export const entryIdOf = (entryCode: string): string =>
  createHash('sha256').update(`daftar entry ${entryCode}`).digest('base64url').slice(0, 26);
