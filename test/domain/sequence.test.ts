import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ceilingOf,
  placesTaken,
  positionOf,
  positionOfNewest,
  settle,
  statusOf,
} from '../../shared/domain/sequence.ts';
import { type BeforeSettling, lineByDefinition, placesAt } from './line-by-definition.ts';

const ascending = (most: number, length: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: length })
    .map((numbers) => numbers.toSorted((a, b) => a - b));

const before: fc.Arbitrary<BeforeSettling> = fc.record({
  quota: fc.nat(15),
  waitingSize: fc.nat(10),
  line: fc.nat(15),
  promoted: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }),
});
const dead = ascending(40, 20);

/** Promoted stand above the line, and no more places are given than there are: what every writer keeps. */
const wellKept = fc
  .tuple(before, dead)
  .map(([one, gone]) => ({ one: { ...one, promoted: one.promoted.filter((number) => number > one.line) }, gone }))
  .filter(({ one, gone }) => placesAt(one.line, one.promoted, gone) <= one.quota);

test('the line settles where the definition puts it', () => {
  fc.assert(
    fc.property(before, dead, (one, gone) => {
      expect(settle(one, gone).line).toBe(lineByDefinition(one, gone));
    }),
    { numRuns: 2000 },
  );
});

test('settling never lowers the line, and settling again changes nothing', () => {
  fc.assert(
    fc.property(before, dead, (one, gone) => {
      const first = settle(one, gone);
      expect(first.line).toBeGreaterThanOrEqual(one.line);
      expect(settle({ ...one, ...first }, gone)).toEqual(first);
    }),
    { numRuns: 1000 },
  );
});

test('after settling no more places are taken than there are, and none is left', () => {
  fc.assert(
    fc.property(wellKept, ({ one, gone }) => {
      const { line, promoted } = settle(one, gone);
      expect(placesTaken(line, promoted, gone)).toBe(one.quota);
      expect(placesTaken(line, promoted, gone)).toBe(placesAt(line, promoted, gone));
    }),
    { numRuns: 1000 },
  );
});

test('whoever settles with an older reading of the dead puts the line lower, never too high', () => {
  fc.assert(
    fc.property(wellKept, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), ({ one, gone }, known) => {
      const older = gone.filter((_, at) => known[at]);
      fc.pre(placesAt(one.line, one.promoted, older) <= one.quota);
      const { line, promoted } = settle(one, older);
      expect(line).toBeLessThanOrEqual(settle(one, gone).line);
      expect(placesAt(line, promoted, gone)).toBeLessThanOrEqual(one.quota);
    }),
    { numRuns: 1000 },
  );
});

test('a promoted number that the line has passed, or that died, is promoted no more', () => {
  fc.assert(
    fc.property(before, dead, (one, gone) => {
      const { line, promoted } = settle(one, gone);
      const kept = one.promoted.filter((number) => number > line && !gone.includes(number)).toSorted((a, b) => a - b);
      expect(promoted).toEqual(kept);
    }),
    { numRuns: 500 },
  );
});

test('up to the ceiling exactly the waiting list fits', () => {
  fc.assert(
    fc.property(fc.nat(15), fc.nat(20), dead, fc.nat(6), (line, waitingSize, gone, promotions) => {
      const alive = Array.from({ length: 40 }, (_, at) => at + 1).filter((number) => !gone.includes(number));
      const promoted = alive.filter((number) => number > line).slice(0, promotions);
      const ceiling = ceilingOf(waitingSize, line, promoted, gone);
      fc.pre([...gone, ...promoted].every((number) => number <= ceiling));
      const waiting = Array.from({ length: Math.max(0, ceiling - line) }, (_, at) => line + 1 + at).filter(
        (number) => !gone.includes(number) && !promoted.includes(number),
      );
      expect(waiting).toHaveLength(waitingSize);
    }),
    { numRuns: 500 },
  );
});

test('a position counts those who wait before and with one, and the newest knows it from the ceiling alone', () => {
  fc.assert(
    fc.property(fc.nat(10), fc.nat(20), dead, ascending(40, 5), (line, waitingSize, gone, wanted) => {
      const issued = 41;
      // Some of them the line has passed meanwhile.
      const promoted = wanted.filter((number) => !gone.includes(number));
      const waiting: number[] = [];
      for (let number = line + 1; number <= issued; number += 1) {
        if (!gone.includes(number) && !promoted.includes(number)) waiting.push(number);
      }
      for (const [at, number] of waiting.entries()) expect(positionOf(number, line, promoted, gone)).toBe(at + 1);
      const above = promoted.filter((number) => number > line);
      const ceiling = ceilingOf(waitingSize, line, above, gone);
      expect(positionOfNewest(issued, waitingSize, ceiling)).toBe(waiting.length);
    }),
    { numRuns: 500 },
  );
});

test('a number up to the line has a place; the next one waits', () => {
  expect(statusOf(1, 1000)).toBe('confirmed');
  expect(statusOf(1000, 1000)).toBe('confirmed');
  expect(statusOf(1001, 1000)).toBe('waiting');
  expect(statusOf(1, 0)).toBe('waiting');
});

test('the 1,001st of 1,500 runners is first in the waiting list', () => {
  const { line, promoted, ceiling } = settle({ quota: 1000, waitingSize: 1000, line: 0, promoted: [] }, []);
  expect({ line, ceiling }).toEqual({ line: 1000, ceiling: 2000 });
  expect(positionOf(1001, line, promoted, [])).toBe(1);
  expect(positionOfNewest(1500, 1000, ceiling)).toBe(500);
});
