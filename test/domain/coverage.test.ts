import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AreaCode, depthOf, KnownArea, knownParts, liesIn, partHolding } from '../../shared/domain/area-code.ts';
import { coverageOf, Denominator, type SetDenominator, Target, validOn } from '../../shared/domain/coverage.ts';
import { type Heads, leftOver, seriesOf } from '../../shared/domain/heads.ts';

const day = fc
  .integer({ min: 0, max: 60 })
  .map((n) => new Date(1_767_225_600_000 + n * 86_400_000).toISOString().slice(0, 10));
const area = fc.constantFrom('32.71.01.1001.005.012', '32.71.01.1001.005.-', '32.71.01.-.-.-', '32.71.-', '32.73');
const heads: fc.Arbitrary<Heads[]> = fc
  .array(fc.record({ area, day, members: fc.nat(5), newMembers: fc.nat(5), none: fc.nat(5) }), { maxLength: 30 })
  .map((list) => list.map(({ none, ...one }) => ({ ...one, total: one.members + one.newMembers + none })));
const denominators: fc.Arbitrary<SetDenominator[]> = fc.array(
  fc.record({
    areaCode: fc.constantFrom('32.71', '32.71.01', '32.73'),
    kind: fc.constantFrom('residents-over-18', 'baseline-members'),
    validFrom: day,
    value: fc.integer({ min: 0, max: 10_000 }),
  }),
  { maxLength: 12 },
);

describe('history', () => {
  test('no denominator that is valid later changes what was true on a day', () => {
    fc.assert(
      fc.property(heads, denominators, denominators, day, (people, old, later, at) => {
        const before = coverageOf('32.71', { heads: people, targets: [], denominators: old }, at);
        const more = [...old, ...later.filter(({ validFrom }) => validFrom > at)];
        expect(coverageOf('32.71', { heads: people, targets: [], denominators: more }, at)).toEqual(before);
      }),
    );
  });

  test('nobody who signs up later changes what was true on a day', () => {
    fc.assert(
      fc.property(heads, heads, denominators, day, (people, more, old, at) => {
        const measures = { targets: [], denominators: old };
        const before = coverageOf('32.71', { heads: people, ...measures }, at);
        const later = more.filter((one) => one.day > at);
        expect(coverageOf('32.71', { heads: [...people, ...later], ...measures }, at)).toEqual(before);
      }),
    );
  });

  test('the newest that is valid counts, whatever order they came in', () => {
    fc.assert(
      fc.property(denominators, day, (list, at) => {
        const one = validOn(list, '32.71', 'residents-over-18', at);
        const fitting = list.filter(
          ({ areaCode, kind, validFrom }) => areaCode === '32.71' && kind === 'residents-over-18' && validFrom <= at,
        );
        expect(one?.validFrom).toBe(
          fitting
            .map(({ validFrom }) => validFrom)
            .sort()
            .at(-1),
        );
      }),
    );
  });
});

test('a baseline takes the place of those who said that they were members, and new ones count from its day on', () => {
  const people: Heads[] = [
    { area: '32.71', day: '2026-01-05', total: 9, members: 3, newMembers: 2 },
    { area: '32.71', day: '2026-02-05', total: 9, members: 3, newMembers: 1 },
  ];
  const at = (list: SetDenominator[]) =>
    coverageOf('32.71', { heads: people, targets: [], denominators: list }, '2026-03-01');
  const residents = { areaCode: '32.71', kind: 'residents-over-18', validFrom: '2026-01-01', value: 1_000 } as const;
  const baseline = { areaCode: '32.71', kind: 'baseline-members', validFrom: '2026-02-01', value: 160 } as const;
  expect(at([residents])).toMatchObject({ covered: 9, coverage: 0.9 });
  expect(at([residents, baseline])).toMatchObject({ covered: 161, coverage: 16.1 });
  expect(at([baseline])).toMatchObject({ covered: 161, coverage: null });
  expect(at([{ ...residents, value: 0 }]).coverage).toBeNull();
});

test('of a year and a month that both run, the year is the target that is shown', () => {
  const year = { areaCode: '32.71', from: '2026-01-01', to: '2026-12-31', target: 35_000 };
  const month = { areaCode: '32.71', from: '2026-03-01', to: '2026-03-31', target: 2_500 };
  const ojol = { ...year, to: '2027-12-31', occupation: 'ojol' as const, target: 500 };
  const shown = (at: string) =>
    coverageOf('32.71', { heads: [], targets: [month, ojol, year], denominators: [] }, at).target;
  expect(shown('2026-03-15')).toMatchObject({ target: 35_000, counted: 0 });
  expect(shown('2027-01-01')).toBeNull();
});

test('everybody of an area is in exactly one of its parts, and who did not say where is one of them', () => {
  fc.assert(
    fc.property(heads, (people) => {
      for (const whole of ['*', '32', '32.71', '32.71.01', '32.71.01.1001', '32.71.01.1001.005']) {
        const inside = people.filter((one) => liesIn(whole, one.area) && depthOf(one.area) > depthOf(whole));
        const parts = new Set(inside.map((one) => partHolding(whole, one.area)));
        const sum = [...parts].reduce(
          (total, part) => total + inside.filter((one) => liesIn(part, one.area)).reduce((n, one) => n + one.total, 0),
          0,
        );
        expect(sum).toBe(inside.reduce((n, one) => n + one.total, 0));
      }
    }),
  );
});

test('who is in the whole and in no part is left over, day by day, and never less than nobody', () => {
  fc.assert(
    fc.property(heads, heads, (parts, unknown) => {
      const left = leftOver([...parts, ...unknown], parts, '-');
      const total = (list: readonly { total: number }[]) => list.reduce((sum, one) => sum + one.total, 0);
      expect(total(left)).toBe(total(unknown));
      expect(leftOver(parts, [...parts, ...unknown], '-')).toEqual([]);
      expect(total(seriesOf(left, '*', '9999-12-31'))).toBe(total(unknown));
    }),
  );
});

test('a part that is a moment ahead of its whole makes nobody less than nobody', () => {
  const on = { area: '32.71', day: '2026-01-05' };
  const whole = [{ ...on, total: 5, members: 0, newMembers: 2 }];
  const parts = [{ ...on, total: 2, members: 1, newMembers: 1 }];
  expect(leftOver(whole, parts, '-')).toEqual([{ area: '-', day: '2026-01-05', total: 3, members: 0, newMembers: 1 }]);
});

test('codes of areas are read as far as there are such areas', () => {
  for (const code of ['*', '32', '32.71', '32.71.01', '32.71.01.1001', '32.71.01.1001.005.012'])
    expect(KnownArea.safeParse(code).success, code).toBe(true);
  for (const code of [
    '',
    '-',
    '99',
    '32.99',
    '32.71.99',
    '32.71.01.9999',
    '32.71.01.-',
    '32.71.01.1001.5',
    '32.71.01.9999.001',
  ])
    expect(KnownArea.safeParse(code).success, code).toBe(false);
  for (const code of ['-', '32.71.-', '32.71.01.-', '32.71.01.-.-.-', '32.71.01.1001.005.-'])
    expect(AreaCode.safeParse(code).success, code).toBe(true);
  expect(knownParts('*')).toHaveLength(38);
  expect(knownParts('32')).toContain('32.71');
  expect(knownParts('32.71')).toContain('32.71.01');
  expect(knownParts('32.71.01')).toContain('32.71.01.1001');
  expect(knownParts('32.71.01.1001')).toEqual([]);
});

test('a list says what is wrong in it', () => {
  const year = { areaCode: '32.71', from: '2026-01-01', to: '2026-12-31', target: 5 };
  expect(Target.safeParse(year).success).toBe(true);
  expect(Target.safeParse({ ...year, from: '2026-02-30' }).success).toBe(false);
  expect(Target.safeParse({ ...year, occupation: 'pawang' }).success).toBe(false);
  expect(Target.safeParse({ ...year, areaCode: '32.71.01', occupation: 'ojol' }).success).toBe(false);
  expect(
    Denominator.safeParse({ areaCode: '32.71', kind: 'residents-over-18', validFrom: '2026-01-01', value: -1 }).success,
  ).toBe(false);
});
