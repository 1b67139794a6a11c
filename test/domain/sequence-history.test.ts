import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesTaken, settle } from '../../shared/domain/sequence.ts';

type Event =
  | { kind: 'sign-up' }
  | { kind: 'raise' }
  | { kind: 'drop-out'; who: number }
  | { kind: 'promote'; who: number };
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ kind: 'sign-up' as const }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('drop-out' as const), who: fc.nat(200) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('promote' as const), who: fc.nat(200) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'raise' as const }) },
);

/** A queue as people know it: a list of who has a place, and whoever came first gets the next one that is free. */
const peopleQueue = (quota: number) => {
  const places = new Set<number>();
  let waiting: number[] = [];
  const fill = () => {
    while (places.size < quota && waiting.length > 0) places.add(waiting.shift() as number);
  };
  return {
    places,
    waiting: () => waiting,
    join: (number: number) => {
      waiting.push(number);
      fill();
    },
    leave: (number: number) => {
      places.delete(number);
      waiting = waiting.filter((one) => one !== number);
      fill();
    },
    /** A place more, for this one. */
    promote: (number: number) => {
      quota += 1;
      waiting = waiting.filter((one) => one !== number);
      places.add(number);
    },
    raise: (by: number) => {
      quota += by;
      fill();
    },
  };
};

test('the line gives places to the same people as a queue that is kept by hand, whatever happens', () => {
  fc.assert(
    fc.property(fc.nat(8), fc.array(event, { maxLength: 60 }), (quota, events) => {
      const queue = peopleQueue(quota);
      let line = { quota, waitingSize: 100, line: quota, promoted: [] as number[] };
      const dead: number[] = [];
      let issued = 0;
      for (const one of events) {
        const active = [...queue.places, ...queue.waiting()];
        if (one.kind === 'sign-up') {
          issued += 1;
          queue.join(issued);
        } else if (one.kind === 'raise') {
          line = { ...line, quota: line.quota + 2 };
          queue.raise(2);
        } else if (one.kind === 'drop-out') {
          const who = active[one.who % active.length];
          if (who === undefined) continue;
          dead.push(who);
          dead.sort((a, b) => a - b);
          queue.leave(who);
        } else {
          const who = queue.waiting()[one.who % queue.waiting().length];
          if (who === undefined) continue;
          line = { ...line, quota: line.quota + 1, promoted: [...line.promoted, who] };
          queue.promote(who);
        }
        line = { ...line, ...settle(line, dead) };
        const alive = Array.from({ length: issued }, (_, at) => at + 1).filter((number) => !dead.includes(number));
        const withPlace = alive.filter((number) => number <= line.line || line.promoted.includes(number));
        expect(withPlace).toEqual([...queue.places].sort((a, b) => a - b));
        expect(placesTaken(line.line, line.promoted, dead)).toBe(line.quota);
      }
    }),
    { numRuns: 500 },
  );
});
