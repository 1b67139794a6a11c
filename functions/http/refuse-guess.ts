import type { ProblemCode } from '../../shared/api/problems.ts';
import type { Daftar } from './daftar.ts';
import { type Problem, problem } from './problem.ts';

export const guessesAtTicket = 5;
export const guessesAtPin = 10;

/** Wrong guesses an hour before one is told to wait: a person mistypes a few times, and a venue shares one address. */
const limits: Record<string, number> = {
  ticket: guessesAtTicket,
  person: 5,
  address: 200,
  enrolment: 30,
  'help-desk-pin': guessesAtPin,
};

export const tooMany = (daftar: Daftar, now: number): Problem =>
  problem('too-many-attempts', { headers: { 'retry-after': String(daftar.attempts.retryAfter(now)) } });

/**
 * Counts a wrong guess and gives the answer to it. Only wrong ones are counted and slowed down, after they were judged:
 * a right pair is never stopped.
 */
export const refuseGuess = async (
  daftar: Daftar,
  about: readonly string[],
  now: number,
  code: ProblemCode,
): Promise<Problem> => {
  const wrong = await Promise.all(
    about.map(async (what) => ({
      limit: limits[what.split(':')[0] ?? ''] ?? 5,
      count: await daftar.attempts.add(what, now),
    })),
  );
  return wrong.some(({ limit, count }) => count > limit) ? tooMany(daftar, now) : problem(code);
};
