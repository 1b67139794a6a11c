import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsFromBytes, cellsToBytes } from '../../shared/domain/cell-columns.ts';
import { type Cells, tallyKeys } from '../../shared/domain/counts.ts';

const number = fc
  .oneof(fc.integer({ min: -300, max: 300 }), fc.constantFrom(127, 128, 16_383, 16_384, 2 ** 31, 2 ** 40))
  .filter((value) => value !== 0);
const tally = fc.record(Object.fromEntries(tallyKeys.map((key) => [key, number])), { requiredKeys: [] });
const cellId = fc.oneof(
  fc.stringMatching(/^CITY#([0-9]{2}\.[0-9]{2}|-)#[a-z-]{0,5}$/),
  fc.stringMatching(/^DAY#2026-1[0-2]-[0-3][0-9]$/),
  fc.stringMatching(/^[A-Z]{1,3}#[a-z#]{0,4}$/),
);

test('cells come back as they were, whatever their names and however large, small or below zero their numbers', () => {
  fc.assert(
    fc.property(fc.dictionary(cellId, tally, { noNullPrototype: true }), (cells) => {
      expect(cellsFromBytes(cellsToBytes(cells as Cells))).toEqual(cells);
    }),
    { numRuns: 500 },
  );
});

test('no cells are a few bytes', () => {
  expect(cellsToBytes({}).length).toBeLessThan(40);
  expect(cellsFromBytes(cellsToBytes({}))).toEqual({});
});
