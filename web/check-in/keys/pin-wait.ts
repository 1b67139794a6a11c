/** How often a wrong PIN was tried in a row, and when last, by this device's clock. */
export type Tries = { wrong: number; at: number };

/** A crew in gloves mistypes this often without being held up. */
export const freeTries = 3;
const firstWaitMs = 30_000;
const longestWaitMs = 3_600_000;

/** Twice as long with each try: after ten, an hour each. A PIN of six digits then takes a century by hand. */
const waitAfter = (wrong: number): number =>
  wrong < freeTries ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (wrong - freeTries));

/** ms until the next try. A clock that was set back makes nobody wait longer than the wait itself. */
export const msToWait = ({ wrong, at }: Tries, now: number): number => {
  const wait = waitAfter(wrong);
  return Math.min(wait, Math.max(0, at + wait - now));
};
