import type { Daftar } from '../../functions/http/daftar.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { History } from './history.ts';
import type { Operations } from './operations.ts';
import { activeIn, heldIn } from './rest.ts';
import type { Runner } from './world.ts';

export type Promised = { who: number; promised: Partial<SignUp> };
type Ask = (runner: Runner, sessionId: string) => ReturnType<Operations['signUp']>;
const idOf = ({ key }: Runner) => `${key.personKey} ${key.place}`;
const told = (one: Partial<SignUp>) => `${one.status} with ${one.number} of ${one.sessionId}`;

/** Every answer that somebody got was stored at some moment, word for word. */
export const judgePromises = (history: History, runners: readonly Runner[], promises: readonly Promised[]): string[] =>
  promises.flatMap(({ who, promised }) => {
    const stored = history.versions.get(idOf(runners[who] as Runner)) ?? [];
    const kept = stored.some(
      (one) =>
        one.signUpId === promised.signUpId &&
        one.ticketCode === promised.ticketCode &&
        one.number === promised.number &&
        one.sessionId === promised.sessionId &&
        one.status === promised.status &&
        one.cancellation?.cancellationId === promised.cancellation?.cancellationId,
    );
    return kept ? [] : [`answers are stored: somebody was told ${told(promised)}`];
  });

/** At rest, everybody's position is their place among those who wait. */
export const judgeQueue = async (
  daftar: Daftar,
  history: History,
  sessionIds: readonly string[],
): Promise<string[]> => {
  const found: string[] = [];
  for (const sessionId of sessionIds) {
    const waiting = activeIn(history, sessionId).filter(({ status }) => status === 'waiting');
    for (const at of new Set([0, waiting.length - 1])) {
      const one = waiting[at];
      const shown = one && (await daftar.signUps.position(one));
      if (shown && (shown.position !== at + 1 || shown.waiting !== waiting.length)) {
        found.push(
          `position: ${one.number} of ${sessionId} is told ${shown.position} of ${shown.waiting}, not ${at + 1} of ${waiting.length}`,
        );
      }
    }
  }
  return found;
};

/** Whoever asks again gets their own number again. */
export const judgeRepeats = async (ask: Ask, history: History, runners: readonly Runner[]): Promise<string[]> => {
  const found: string[] = [];
  for (const runner of runners.slice(0, 6)) {
    const held = history.signUps.get(idOf(runner));
    if (!held?.sessionId) continue;
    const { promised, status } = await ask(runner, held.sessionId);
    if (status !== 200 || promised?.number !== held.number || promised?.status !== held.status) {
      found.push(`a repeat gets its number: ${told(held)} was answered ${status}, ${told(promised ?? {})}`);
    }
  }
  return found;
};

/** At rest, somebody new gets a place where one is free, else waits where there is room, else is refused. */
export const judgeNewcomers = async (
  ask: Ask,
  history: History,
  sessionIds: readonly string[],
  runners: readonly Runner[],
): Promise<string[]> => {
  const found: string[] = [];
  const strangers = runners.filter((runner) => !history.signUps.has(idOf(runner)));
  for (const sessionId of sessionIds) {
    const newcomer = strangers.shift();
    const state = history.sessionOf(sessionId);
    const { numbers, line } = state;
    if (!newcomer || !numbers || !line) continue;
    const active = activeIn(history, sessionId);
    const confirmed = active.filter(({ status }) => status === 'confirmed').length;
    const room = line.waitingSize - (active.length - confirmed);
    const due = numbers.closed
      ? 'session-closed'
      : confirmed + heldIn(state).length < line.quota + state.over
        ? 'confirmed'
        : room > 0
          ? 'waiting'
          : 'session-full';
    const { promised, refused } = await ask(newcomer, sessionId);
    const got = refused ?? promised?.status;
    if (got !== due)
      found.push(
        `a newcomer gets what is free: ${got} instead of ${due} in ${sessionId}, ${confirmed} of ${line.quota} confirmed`,
      );
  }
  return found;
};
