import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRanges, packRuns, unpackRanges, unpackRuns } from '../../shared/domain/packed.ts';

test('outcomes come out of their runs as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'w', 'd', 'r')), (letters) => {
      expect(unpackRuns(packRuns(letters))).toEqual(letters);
    }),
  );
  expect(packRuns([...'aaarra'])).toBe('3a2r1a');
});

test('numbers come out of their ranges as they went in, in any order', () => {
  const steps = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: -50, max: 50 })));
  fc.assert(
    fc.property(steps, (changes) => {
      let number = 5_000;
      const numbers = changes.map((change) => {
        number += change;
        return number;
      });
      expect(unpackRanges(packRanges(numbers))).toEqual(numbers);
    }),
  );
  expect(packRanges([4, 5, 6, 9])).toBe('4-6,9');
});
