import type * as z from 'zod';
import type { Receipt } from '../../shared/api/kiosk-shapes.ts';
import type { StoredRecord } from '../../shared/table/kiosk-record.item.ts';
import type { Taken } from '../http/records/taken.ts';

export type ReceiptShown = z.output<typeof Receipt>;

/** What a device learns of a record that is a sign-up now. */
export const receiptOf = (
  recordId: string,
  { outcome, reason, signUp, position, ticketCode, first }: Taken,
): ReceiptShown => ({
  recordId,
  outcome,
  ...(reason !== undefined && { reason }),
  ...(signUp && { signUpId: signUp.signUpId }),
  ...(ticketCode !== undefined && { ticketCode }),
  ...(signUp?.number !== undefined && { number: signUp.number }),
  ...(position !== undefined && { position }),
  ...(first && { first }),
});

/** What a device learns of a record that is kept: the same each time, until the crew decides. */
export const receiptOfKept = ({
  recordId,
  outcome,
  reason,
  lease,
  given,
  ticketCode,
  first,
}: StoredRecord): ReceiptShown => {
  const number = given?.number ?? lease?.number;
  return {
    recordId,
    outcome,
    ...(reason !== undefined && { reason }),
    ...(given && { signUpId: given.signUpId }),
    ...(ticketCode !== undefined && { ticketCode }),
    ...(number !== undefined && { number }),
    ...(first && { first }),
  };
};
