import type { Campaign } from '../form/steps.ts';
import type { KeptPlace } from '../store/place.ts';
import type { Receipt } from '../store/record.ts';

/** What a person is told. `help`: only the crew can go on. */
export type ShownState = 'certain' | 'pending' | 'waiting' | 'duplicate' | 'help';

/** The result of one form while its person stands here. Nothing of it is kept. */
export type Shown = {
  recordId: string;
  state: ShownState;
  /** Shortened. */
  name: string;
  code: string;
  signature?: string;
  number?: number;
  position?: number;
  /** Of someone who was signed up before: their other number's status. */
  first?: NonNullable<Receipt['first']>;
  reason?: string;
  wasOnline: boolean;
  campaign: Campaign;
  sessionId: string;
};

type Taken = Pick<Shown, 'recordId' | 'name' | 'code' | 'campaign' | 'sessionId'>;

/** What can be said without the server: a leased number is a promise that holds, anything else is open. */
export const shownAtOnce = (taken: Taken, place: KeptPlace | undefined, wasOnline: boolean): Shown =>
  place
    ? {
        ...taken,
        wasOnline,
        state: 'certain',
        number: place.number,
        code: place.ticketCode,
        signature: place.signature,
      }
    : { ...taken, wasOnline, state: 'pending' };

/** What the server says of it. */
export const shownBy = (before: Shown, receipt: Receipt): Shown => {
  // Who has an answer is online.
  const shown = { ...before, wasOnline: true };
  const code = receipt.ticketCode ?? shown.code;
  const isOwnCode = code === shown.code;
  switch (receipt.outcome) {
    case 'confirmed':
      return {
        ...without(shown, isOwnCode),
        state: 'certain',
        code,
        ...(receipt.number !== undefined && { number: receipt.number }),
      };
    case 'waiting':
      return {
        ...without(shown, isOwnCode),
        state: 'waiting',
        code,
        ...(receipt.position !== undefined && { position: receipt.position }),
      };
    case 'duplicate':
      // The code has become another name of their first ticket; the number is no longer theirs.
      return {
        ...withoutNumber(shown),
        state: 'duplicate',
        code,
        ...(receipt.first && { first: receipt.first }),
        ...(receipt.first?.status === 'confirmed' &&
          receipt.first.number !== undefined && { number: receipt.first.number }),
      };
    case 'held':
    case 'refused':
    case 'conflict':
    case 'unreadable':
      return {
        ...withoutNumber(shown),
        state: 'help',
        ...(receipt.reason !== undefined && { reason: receipt.reason }),
      };
  }
};

const withoutNumber = (shown: Shown): Shown => {
  const { number: _, ...rest } = without(shown, false);
  return rest;
};

/** A signature is for its own code only. */
const without = (shown: Shown, keepsSignature: boolean): Shown => {
  const { signature, ...rest } = shown;
  return keepsSignature && signature !== undefined ? { ...rest, signature } : rest;
};
