import * as z from 'zod';

/** What somebody may ask for of their own data (UU 27/2022, articles 5 to 13). */
export const RightsKind = z.enum(['access', 'correction', 'withdrawal', 'erasure']).meta({ id: 'RightsKind' });
export type RightsKind = z.output<typeof RightsKind>;

export type RightsRequest = {
  campaignId: string;
  rightsRequestId: string;
  kind: RightsKind;
  /** Whose; gone once they are erased. */
  signUpId?: string;
  receivedAt: string;
  dueAt: string;
  closed?: { at: string; by: string; result: 'done' | 'refused'; erasureId?: string };
};

/** 3 × 24 hours from when it came in (UU 27/2022, articles 30, 32, 40 and 43). */
const dueAfterMs = 3 * 24 * 3_600_000;
export const dueAt = (receivedAt: string): string => new Date(Date.parse(receivedAt) + dueAfterMs).toISOString();
