import type * as z from 'zod';
import type { Receipt as ReceiptShape } from '../../../shared/api/kiosk-shapes.ts';

export type Receipt = z.output<typeof ReceiptShape>;

/** One sign-up on its way: sealed, so that whoever finds the tablet finds no name in it. */
export type SealedRecord = { recordId: string; sealed: string; code: string; at: string };

export type QueuedRecord = SealedRecord & {
  /** Given by the queue. */
  order?: number;
  lease?: { leaseId: string; number: number };
};

/** What the server could not open, or would not take: it stays here for the crew to see. */
export type UnreadableRecord = QueuedRecord & { reason: string };
