import type { SessionKey } from '../../shared/table/sequence.ts';
import { aFewAtOnce } from './a-few-at-once.ts';

/** Waiting for a lagging index is most of a sweep, 10 s at most: so many at once wait together. */
const sweptAtOnce = 12;
/** With the longest wait behind it, and what else the schedule does, this stays below a function's 60 s. */
const startsForMs = 40_000;

/** Sweeps the sessions, a few at once. Where not all fit in, the next minute begins with others. */
export const sweepSessions = (
  sessions: readonly SessionKey[],
  sweep: (session: SessionKey) => Promise<unknown>,
  now: number,
  clock: () => number = performance.now.bind(performance),
) => {
  const first = sessions.length === 0 ? 0 : (Math.floor(now / 60_000) * sweptAtOnce) % sessions.length;
  const order = [...sessions.slice(first), ...sessions.slice(0, first)];
  const started = clock();
  return aFewAtOnce(
    order.map((session) => () => sweep(session)),
    sweptAtOnce,
    () => clock() - started > startsForMs,
  );
};
