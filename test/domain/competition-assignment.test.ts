import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  assignJudges,
  isConflicted,
  type MayJudge,
  reassign,
  replacementFor,
} from '../../shared/domain/competition-assignment.ts';

const village = (nth: number) => `32.71.01.10${String(nth).padStart(2, '0')}`;
const anyContest = fc
  .record({
    villages: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 60 }),
    homes: fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }), { minLength: 1, maxLength: 9 }),
    ties: fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 60 })), { maxLength: 20 }),
    perEntry: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ villages, homes, ties, perEntry }) => ({
    entries: villages.map((nth, at) => ({ entry: at + 1, villageCode: village(nth) })),
    judges: homes.map(
      (home, at): MayJudge => ({
        judge: at + 1,
        ...(home !== undefined && { homeVillageCode: village(home) }),
        conflicts: ties.filter(([judge]) => judge === at).map(([, entry]) => entry),
      }),
    ),
    perEntry,
  }));
const loadsOf = (byJudge: Map<number, number[]>) => [...byJudge.values()].map((ones) => ones.length);

test('each entry has as many judges as it should, or all who may; never one with a conflict, and never one twice', () => {
  fc.assert(
    fc.property(anyContest, ({ entries, judges, perEntry }) => {
      const { byJudge, short } = assignJudges(entries, judges, perEntry);
      for (const entry of entries) {
        const on = judges.filter(({ judge }) => byJudge.get(judge)?.includes(entry.entry));
        expect(on.some((one) => isConflicted(one, entry))).toBe(false);
        const may = judges.filter((one) => !isConflicted(one, entry)).length;
        expect(on).toHaveLength(Math.min(perEntry, may));
        expect(short.includes(entry.entry)).toBe(on.length < perEntry);
      }
      for (const ones of byJudge.values()) expect(new Set(ones).size).toBe(ones.length);
    }),
  );
});

test('without conflicts nobody has more than one entry more than anybody else', () => {
  fc.assert(
    fc.property(anyContest, ({ entries, judges, perEntry }) => {
      const free = judges.map(({ judge }) => ({ judge, conflicts: [] }));
      const loads = loadsOf(assignJudges(entries, free, perEntry).byJudge);
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    }),
  );
});

test('with conflicts no entry could be handed on to make it more even', () => {
  fc.assert(
    fc.property(anyContest, ({ entries, judges, perEntry }) => {
      const { byJudge } = assignJudges(entries, judges, perEntry);
      const load = (judge: number) => byJudge.get(judge)?.length ?? 0;
      for (const from of judges)
        for (const to of judges)
          for (const entry of entries) {
            const couldHandOn =
              byJudge.get(from.judge)?.includes(entry.entry) &&
              !byJudge.get(to.judge)?.includes(entry.entry) &&
              !isConflicted(to, entry);
            expect(couldHandOn && load(from.judge) - load(to.judge) > 1).not.toBe(true);
          }
    }),
  );
});

test('12 judges and 500 RT of 60 kelurahan: each has 125, in a stretch of neighbouring kelurahan', () => {
  const entries = Array.from({ length: 500 }, (_, at) => ({ entry: at + 1, villageCode: village((at * 37) % 60) }));
  const judges = Array.from({ length: 12 }, (_, at) => ({ judge: at + 1, conflicts: [] }));
  const { byJudge, short } = assignJudges(entries, judges, 3);
  expect(loadsOf(byJudge)).toEqual(judges.map(() => 125));
  expect(short).toEqual([]);
  const villageOf = new Map(entries.map(({ entry, villageCode }) => [entry, villageCode]));
  for (const ones of byJudge.values())
    expect(new Set(ones.map((one) => villageOf.get(one))).size).toBeLessThanOrEqual(18);
});

test('who declares a conflict is replaced by whoever has least and may', () => {
  const entry = { entry: 1, villageCode: village(1) };
  const judges = [
    { judge: 1, conflicts: [1] },
    { judge: 2, conflicts: [], homeVillageCode: village(1) },
    { judge: 3, conflicts: [] },
    { judge: 4, conflicts: [] },
  ];
  expect(
    replacementFor(
      entry,
      judges,
      new Map([
        [3, [2, 3]],
        [4, [2]],
      ]),
    ),
  ).toBe(4);
  expect(
    replacementFor(
      entry,
      judges,
      new Map([
        [3, [1]],
        [4, [1]],
      ]),
    ),
  ).toBeUndefined();
});

test('what one judge leaves is given to whoever has least and may: each entry keeps as many judges, and only what nobody may take stays', () => {
  fc.assert(
    fc.property(anyContest, ({ entries, judges, perEntry }) => {
      const before = assignJudges(entries, judges, perEntry).byJudge;
      const [gone, ...others] = judges as [MayJudge, ...MayJudge[]];
      const theirs = before.get(gone.judge) ?? [];
      const left = entries.filter(({ entry }) => theirs.includes(entry));
      const { byJudge, moved, short } = reassign(gone.judge, left, others, before);
      expect([...moved, ...short].sort((a, b) => a - b)).toEqual(theirs.toSorted((a, b) => a - b));
      expect(byJudge.get(gone.judge)?.toSorted((a, b) => a - b)).toEqual(short.toSorted((a, b) => a - b));
      for (const entry of entries) {
        const on = (hands: Map<number, number[]>) =>
          judges.filter(({ judge }) => hands.get(judge)?.includes(entry.entry));
        expect(on(byJudge)).toHaveLength(on(before).length);
        expect(on(byJudge).some((one) => isConflicted(one, entry))).toBe(false);
        const isFree = others.some((one) => !isConflicted(one, entry) && !on(before).includes(one));
        expect(short.includes(entry.entry) && isFree).toBe(false);
      }
      for (const ones of byJudge.values()) expect(new Set(ones).size).toBe(ones.length);
    }),
  );
});
