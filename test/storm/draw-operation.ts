import type { Chance } from '../drill/chance.ts';
import { drawKiosk } from './draw-kiosk.ts';
import type { Drawn, Known } from './drawn.ts';
import type { Operations } from './operations.ts';
import type { Runner } from './world.ts';

/** Draws what somebody does next: mostly signing up, and everything else that moves a line or a number. */
export const drawOperation = (chance: Chance, operations: Operations, known: Known): Drawn[] => {
  const { sessionIds, runners, lastTold, quotas, begun, kiosks } = known;
  if (kiosks && chance.happens(0.35)) return drawKiosk(chance, operations, known, kiosks);
  const sessionId = chance.pick(sessionIds);
  const anyone = chance.below(runners.length);
  // Staff see somebody in the roster before they themself hear of it: so the newest are drawn most.
  const among = [...begun].slice(chance.happens(0.4) ? -4 : 0);
  const someone = among.length > 0 ? chance.pick(among) : anyone;
  const runner = (who: number) => runners[who] as Runner;

  const signUp = (who: number, reopens?: string): Drawn => {
    begun.delete(who);
    begun.add(who);
    return { name: 'sign-up', who, work: () => operations.signUp(runner(who), sessionId, reopens) };
  };
  const cancel = (who: number): Drawn => ({ name: 'cancel', who, work: () => operations.cancel(runner(who)) });
  const move = (who: number): Drawn => ({ name: 'move', who, work: () => operations.move(runner(who), sessionId) });
  const promote = (who: number): Drawn => {
    const raise = chance.happens(0.6);
    return { name: 'promote', who, work: () => operations.promote(runner(who), raise) };
  };

  const draw = chance.below(100);
  if (draw < 38 || begun.size === 0) {
    // Two taps, or two devices; or somebody at the help desk does something about a sign-up that has only just begun.
    const at = chance.below(20);
    const also = at < 4 ? [signUp] : at < 6 ? [promote] : at < 7 ? [cancel] : [];
    return [signUp, ...also].map((act) => act(anyone));
  }
  if (draw < 43) {
    const whos = [...new Set(Array.from({ length: 2 + chance.below(4) }, () => chance.below(runners.length)))];
    for (const who of whos) begun.add(who);
    return [{ name: 'upload', whos, work: () => operations.upload(whos.map(runner), sessionId) }];
  }
  if (draw < 49) return [signUp(someone, lastTold.get(someone)?.cancellation?.cancellationId)];
  if (draw < 64) return [cancel(someone)];
  if (draw < 71) return [move(someone)];
  if (draw < 78) return [promote(someone)];
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
