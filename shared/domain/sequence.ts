/**
 * The sequence of a session and the line in it. An active sign-up whose number is at most `line` has a place; above it, it waits.
 * Everything here is pure: what is stored, and in which order, is in shared/table/sequence.ts.
 */
export type Numbers = {
  /** The highest number handed out so far. */
  issued: number;
  line: number;
  /** Numbers are handed out while `issued < ceiling`. */
  ceiling: number;
  closed: boolean;
  /** Its campaign is paused: beside `closed`, so that a session that is closed stays so when the campaign goes on. */
  paused?: true;
  /** How many of the numbers are in kiosks' leases, and how many may be. */
  leased: number;
  leasable: number;
  /** Of the LINE that was copied here last. */
  version: number;
};

export type Line = {
  quota: number;
  waitingSize: number;
  line: number;
  /** Numbers above the line that were given a place by hand. */
  promoted: number[];
  /** `issued` as it was read before `at`: every number up to it had been handed out by then. Oldest first. */
  notes: { issued: number; at: string }[];
  /** Up to here every number is known to have a sign-up or to be dead. */
  sweptTo: number;
  /** Up to here every sign-up's stored status agrees with the line. */
  stampedTo: number;
  version: number;
};

/** No writer can still be using a number noted this long ago: a signed request lives 5 min, a function 30 s. */
export const unseenAfterMs = 15 * 60_000;

const countAtMost = (ascending: readonly number[], limit: number) => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Where the line belongs: at the largest L with (numbers ≤ L that are not dead) + (promoted above L) ≤ quota, never lower than it was.
 * `dead` ascending and without repeats. The promoted that the line has passed are promoted no more; the dead ones have lost their place.
 */
export const settle = (before: Pick<Line, 'quota' | 'waitingSize' | 'line' | 'promoted'>, dead: readonly number[]) => {
  const isDead = new Set(dead);
  const alivePromoted = before.promoted.filter((number) => !isDead.has(number)).sort((a, b) => a - b);
  const taken = (line: number) =>
    line - countAtMost(dead, line) + alivePromoted.length - countAtMost(alivePromoted, line);

  // `taken` never falls as L grows, and grows by at most one a step: so it can be stepped from below and never overshoots.
  let line = before.line;
  let room = before.quota - taken(line);
  while (room > 0 || (room === 0 && (isDead.has(line + 1) || alivePromoted.includes(line + 1)))) {
    line += 1;
    if (!isDead.has(line) && !alivePromoted.includes(line)) room -= 1;
  }
  const promoted = alivePromoted.filter((number) => number > line);
  return { line, promoted, ceiling: ceilingOf(before.waitingSize, line, promoted, dead) };
};

/** The dead and the promoted above the line wait for nothing, so each makes room for one more to wait. */
export const ceilingOf = (waitingSize: number, line: number, promoted: readonly number[], dead: readonly number[]) =>
  line + waitingSize + (dead.length - countAtMost(dead, line)) + promoted.length;

/** How many places are taken at this line. */
export const placesTaken = (line: number, promoted: readonly number[], dead: readonly number[]) =>
  line - countAtMost(dead, line) + promoted.filter((number) => number > line).length;

/** The status that a freshly taken number gives. */
export const statusOf = (number: number, line: number) => (number <= line ? 'confirmed' : 'waiting');

/** Exact place in the queue of one who waits: who stands between the line and this number, themself included. */
export const positionOf = (number: number, line: number, promoted: readonly number[], dead: readonly number[]) =>
  number -
  line -
  (countAtMost(dead, number) - countAtMost(dead, line)) -
  promoted.filter((one) => one > line && one < number).length;

/** The same for the newest number of all, from NUMBERS alone: everybody dead or promoted above the line stands before it. */
export const positionOfNewest = (number: number, waitingSize: number, ceiling: number) =>
  number + waitingSize - ceiling;

/** The highest number that was handed out so long ago that whoever has not written it by now never will. */
export const issuedLongAgo = (notes: Line['notes'], now: number) =>
  notes.findLast(({ at }) => now - Date.parse(at) >= unseenAfterMs)?.issued ?? 0;

/** Adds a note, and drops those that a later old-enough note makes useless. A note a minute is plenty. */
export const withNote = (notes: Line['notes'], issued: number, now: number): Line['notes'] => {
  const last = notes.at(-1);
  const oldEnough = notes.findLastIndex(({ at }) => now - Date.parse(at) >= unseenAfterMs);
  const kept = notes.slice(Math.max(0, oldEnough));
  if (last && (last.issued === issued || now - Date.parse(last.at) < 60_000)) return kept;
  return [...kept, { issued, at: new Date(now).toISOString() }];
};
