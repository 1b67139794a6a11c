import { AsyncLocalStorage } from 'node:async_hooks';
import type { Around } from '../../shared/table/client.ts';

/** What an operation of a storm meets in place of the real table, the real clock and real chance. */
export type Inside = {
  around: Around;
  sleep: (ms: number, wake: () => void) => void;
  /** Milliseconds, as `performance.now()` gives them. */
  elapsed: () => number;
  random: () => number;
};

/** Whatever runs inside is part of a storm; the rest of the process goes on as ever. */
export const inside = new AsyncLocalStorage<Inside>();

/** For `openTable`: requests from inside a storm wait for its turn, all others are sent at once. */
export const aroundStorm: Around = (request, send) => inside.getStore()?.around(request, send) ?? send();

const realTimeout = globalThis.setTimeout;
const realElapsed = performance.now.bind(performance);
const realRandom = Math.random;

// The product sleeps, measures and draws by these three; so a storm can be repeated from its seed, and an hour of it takes no time.
globalThis.setTimeout = Object.assign((work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
  const here = inside.getStore();
  if (!here) return realTimeout(work, ms, ...args);
  return here.sleep(ms ?? 0, () => work(...args));
}, realTimeout) as unknown as typeof setTimeout;
performance.now = () => inside.getStore()?.elapsed() ?? realElapsed();
Math.random = () => inside.getStore()?.random() ?? realRandom();
