import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { issuedLongAgo, type Line, unseenAfterMs, withNote } from '../../shared/domain/sequence.ts';

const minute = 60_000;
const start = Date.parse('2026-11-14T06:00:00Z');
const noteAt = (issued: number, at: number) => ({ issued, at: new Date(at).toISOString() });

/** How far numbers were issued at each reading, in the order of the readings. */
const readings = fc
  .array(fc.record({ after: fc.integer({ min: 1, max: 20 * minute }), more: fc.nat(30) }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((steps) => {
    let at = start;
    let issued = 0;
    return steps.map(({ after, more }) => {
      at += after;
      issued += more;
      return { at, issued };
    });
  });

test('a number counts as issued long ago only if it was issued 15 minutes before', () => {
  fc.assert(
    fc.property(readings, (all) => {
      let notes: Line['notes'] = [];
      for (const { at, issued } of all) {
        notes = withNote(notes, issued, at);
        const truth = all.filter((reading) => at - reading.at >= unseenAfterMs).at(-1)?.issued ?? 0;
        expect(issuedLongAgo(notes, at)).toBeLessThanOrEqual(truth);
      }
    }),
    { numRuns: 500 },
  );
});

test('read every minute, every number counts as issued long ago after 17 minutes, from few notes', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 20, maxLength: 120 }), (issuedPerMinute) => {
      let notes: Line['notes'] = [];
      let issued = 0;
      const history: number[] = [];
      for (const [at, more] of issuedPerMinute.entries()) {
        issued += more;
        history.push(issued);
        notes = withNote(notes, issued, start + at * minute);
        expect(issuedLongAgo(notes, start + at * minute)).toBeGreaterThanOrEqual(history[at - 17] ?? 0);
        expect(notes.length).toBeLessThanOrEqual(18);
      }
    }),
    { numRuns: 300 },
  );
});

test('a note becomes useful at 15 minutes, not a millisecond before', () => {
  const notes = [noteAt(40, start)];
  expect(issuedLongAgo(notes, start + unseenAfterMs - 1)).toBe(0);
  expect(issuedLongAgo(notes, start + unseenAfterMs)).toBe(40);
  expect(unseenAfterMs).toBe(15 * minute);
});

test('a note a minute is taken, and none where nothing was issued since', () => {
  const one = withNote([], 10, start);
  expect(one).toEqual([noteAt(10, start)]);
  expect(withNote(one, 11, start + minute - 1)).toEqual(one);
  expect(withNote(one, 10, start + 5 * minute)).toEqual(one);
  expect(withNote(one, 11, start + minute)).toEqual([noteAt(10, start), noteAt(11, start + minute)]);
});

test('of the notes that are old enough the last one stays', () => {
  const notes = [noteAt(10, start), noteAt(20, start + minute), noteAt(30, start + 10 * minute)];
  expect(withNote(notes, 40, start + 17 * minute)).toEqual([
    noteAt(20, start + minute),
    noteAt(30, start + 10 * minute),
    noteAt(40, start + 17 * minute),
  ]);
});
