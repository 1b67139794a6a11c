import type { KeyObject } from 'node:crypto';
import { derivedTicketCode } from './import-ids.ts';

/** The ticket code of a leased number: made again whenever it is asked for, so that it need not lie anywhere but on the device. */
export const codeOfPlace = (ticketKey: KeyObject, leaseId: string, number: number): string =>
  derivedTicketCode(ticketKey, `lease|${leaseId}|${number}`);
