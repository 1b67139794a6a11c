import type { ProblemCode } from '../../shared/api/problems.ts';

/** Why a move did not happen, as a problem: the same for runners and for staff. */
export const movesRefused = {
  full: 'session-full',
  closed: 'session-closed',
  paused: 'campaign-paused',
  'already-cancelled': 'already-cancelled',
  'already-checked-in': 'already-checked-in',
  'same-session': 'same-session',
} as const satisfies Record<string, ProblemCode>;
