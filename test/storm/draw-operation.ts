import type { SignUp } from '../../shared/domain/sign-up.ts';
import type { Chance } from '../drill/chance.ts';
import type { Operations, Told } from './operations.ts';
import type { Runner } from './world.ts';

type Drawn = { name: string; who?: number; work: () => Promise<Told> };
type Known = {
  sessionIds: string[];
  runners: Runner[];
  lastTold: Map<number, Partial<SignUp>>;
  quotas: Map<string, number>;
};

/** Draws what somebody does next: mostly signing up, and everything else that moves a line or a number. */
export const drawOperation = (chance: Chance, operations: Operations, known: Known): Drawn[] => {
  const { sessionIds, runners, lastTold, quotas } = known;
  const sessionId = chance.pick(sessionIds);
  const anyone = chance.below(runners.length);
  const signedUp = [...lastTold.keys()];
  const someone = signedUp.length > 0 ? chance.pick(signedUp) : anyone;
  const runner = (who: number) => runners[who] as Runner;

  const signUp = (who: number, reopens?: string): Drawn => ({
    name: 'sign-up',
    who,
    work: () => operations.signUp(runner(who), sessionId, reopens),
  });
  const draw = chance.below(100);
  if (draw < 38 || signedUp.length === 0) {
    // Two taps, or two devices.
    return chance.happens(0.2) ? [signUp(anyone), signUp(anyone)] : [signUp(anyone)];
  }
  if (draw < 46) return [signUp(someone, lastTold.get(someone)?.cancellation?.cancellationId)];
  if (draw < 62) return [{ name: 'cancel', who: someone, work: () => operations.cancel(runner(someone)) }];
  if (draw < 70) return [{ name: 'move', who: someone, work: () => operations.move(runner(someone), sessionId) }];
  if (draw < 78) {
    const raise = chance.happens(0.6);
    return [{ name: 'promote', who: someone, work: () => operations.promote(runner(someone), raise) }];
  }
  if (draw < 86) {
    const quota = Math.max(0, (quotas.get(sessionId) ?? 0) + chance.below(7) - 3);
    quotas.set(sessionId, quota);
    const waitingSize = chance.happens(0.3) ? chance.below(8) : undefined;
    return [{ name: 'set-quota', work: () => operations.setQuota(sessionId, quota, waitingSize) }];
  }
  if (draw < 89) {
    const closed = chance.happens(0.5);
    return [{ name: closed ? 'close' : 'open', work: () => operations.close(sessionId, closed) }];
  }
  return [{ name: 'sweep', work: () => operations.sweep(sessionId) }];
};
