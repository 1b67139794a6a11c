import { createHash } from 'node:crypto';
import { customAlphabet } from 'nanoid';
import { monotonicFactory } from 'ulid';
import { idPrefixes } from '../domain/ids.ts';
import { ticketAlphabet } from '../domain/ticket-code.ts';

const nextUlid = monotonicFactory();

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
export const newRequestId = () => `${idPrefixes.request}_${nextUlid()}`;
/** Short: it lies beside the numbers themselves. */
export const newBlockId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 12);
export const newProbeId = () => nextUlid();
