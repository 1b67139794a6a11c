import type { Chance } from '../drill/chance.ts';
import type { Drawn, Known } from './drawn.ts';
import { type KioskRecord, type Kiosks, record } from './kiosks.ts';
import type { Operations } from './operations.ts';
import type { Runner } from './world.ts';

/** Draws what a kiosk does next, or its crew: nothing that a table would hear of, where somebody is recorded offline. */
export const drawKiosk = (chance: Chance, operations: Operations, known: Known, kiosks: Kiosks): Drawn[] => {
  const { runners, sessionIds, quotas, begun } = known;
  const { kiosk, now } = operations;
  const sessionId = chance.pick(sessionIds);
  const handIn = (one: KioskRecord, isAccepted = false): Drawn => ({
    name: 'hand in',
    who: one.who,
    work: () => kiosk.handIn(kiosks, one, runners[one.who] as Runner, isAccepted),
  });

  const draw = chance.below(100);
  const open = [...kiosks.held.values()].filter(
    ({ lease, recorded, isReturned }) => !isReturned && recorded < lease.count,
  );
  if (draw < 40 && open.length > 0) {
    // Somebody new, or somebody who signed up before: waits, has a place, or is elsewhere.
    const who = begun.size > 0 && chance.happens(0.6) ? chance.pick([...begun]) : chance.below(runners.length);
    begun.add(who);
    const one = record(kiosks, chance.pick(open), who, now(), chance.happens(0.1));
    return chance.happens(0.4) ? [handIn(one), ...(chance.happens(0.2) ? [handIn(one)] : [])] : [];
  }
  if (draw >= 40 && draw < 62 && kiosks.queue.length > 0) return [handIn(chance.pick(kiosks.queue))];
  if (draw >= 62 && draw < 70 && kiosks.desk.length > 0) {
    const one = chance.pick(kiosks.desk);
    return [chance.happens(0.6) ? handIn(one, true) : { name: 'dismiss', work: () => kiosk.dismiss(kiosks, one) }];
  }
  if (draw >= 70 && draw < 76 && kiosks.held.size > 0) {
    const held = chance.pick([...kiosks.held.values()]);
    return [{ name: 'return', work: () => kiosk.giveBack(held) }];
  }
  if (draw >= 76 && draw < 82 && kiosks.asked.length > 0) {
    const asked = chance.pick(kiosks.asked);
    return [{ name: 'write off', work: () => kiosk.writeOff(asked) }];
  }
  if (draw >= 82 && draw < 87) {
    const leasable = chance.below((quotas.get(sessionId) ?? 0) + 2);
    return [{ name: 'set leasable', work: () => kiosk.setLeasable(sessionId, leasable) }];
  }
  // Asked for the first time, or once more after a lost answer; now and then twice at once.
  const again = kiosks.asked.length > 0 && chance.happens(0.3) ? chance.pick(kiosks.asked) : undefined;
  const fresh = { sessionId, wanted: 1 + chance.below(4), leaseId: `ls_${kiosks.asked.length}`, deviceId: 'kd_badai' };
  const asked = again ?? fresh;
  if (!again) kiosks.asked.push(asked);
  const lease: Drawn = { name: 'lease', work: () => kiosk.lease(kiosks, asked) };
  return chance.happens(0.2) ? [lease, lease] : [lease];
};
