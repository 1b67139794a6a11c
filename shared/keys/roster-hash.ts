import { createHash } from 'node:crypto';
import { rosterHashText } from '../domain/ticket-code.ts';

/** What a device at a gate knows a ticket's code by. 16 bytes: of 5,000 codes, two are never the same. */
export const rosterHashOf = (salt: string, ticketCode: string): string =>
  createHash('sha256').update(rosterHashText(salt, ticketCode)).digest().subarray(0, 16).toString('base64url');
