import * as z from 'zod';
import { depthOf, KnownArea, liesIn } from './area-code.ts';
import type { Heads } from './heads.ts';
import { occupations } from './occupations.ts';

/** A day in the campaign's time zone. */
export const Day = z.iso.date().meta({ example: '2026-12-31' });
const Occupation = z.enum(occupations.map(({ code }) => code));
const most = 1_000_000_000;

/** How many sign-ups an area should bring between two days, both included; of one profession, or of all. */
export const Target = z
  .strictObject({
    areaCode: KnownArea,
    occupation: Occupation.optional(),
    from: Day,
    to: Day,
    target: z.int().min(1).max(most).nullable().meta({ description: 'Null takes it away.' }),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], params: { code: 'time-order' } })
  .refine(({ areaCode, occupation }) => occupation === undefined || depthOf(areaCode) <= 2, {
    path: ['occupation'],
    params: { code: 'occupation-area' },
  })
  .meta({ id: 'Target', example: { areaCode: '32.71', from: '2026-01-01', to: '2026-12-31', target: 35_000 } });
export type Target = z.output<typeof Target>;
export type SetTarget = Target & { target: number };

/** What coverage is measured against, from a day on: residents over 18, or who was a member before the campaign. */
const DenominatorKind = z.enum(['residents-over-18', 'baseline-members']);
export const Denominator = z
  .strictObject({
    areaCode: KnownArea,
    kind: DenominatorKind,
    validFrom: Day,
    value: z.int().min(0).max(most).nullable().meta({ description: 'Null takes it away.' }),
  })
  .meta({
    id: 'Denominator',
    example: { areaCode: '32.71', kind: 'residents-over-18', validFrom: '2026-01-01', value: 600_815 },
  });
export type Denominator = z.output<typeof Denominator>;
export type SetDenominator = Denominator & { value: number };

type Valid = { value: number; validFrom: string };

/** The newest one that was valid on a day. A later one changes nothing before its own first day. */
export const validOn = (
  denominators: readonly SetDenominator[],
  area: string,
  kind: Denominator['kind'],
  day: string,
): Valid | null => {
  let newest: Valid | null = null;
  for (const { areaCode, kind: of, validFrom, value } of denominators) {
    if (areaCode !== area || of !== kind || validFrom > day) continue;
    if (newest === null || validFrom > newest.validFrom) newest = { value, validFrom };
  }
  return newest;
};

const sum = (heads: readonly Heads[]) => {
  const all = { total: 0, members: 0, newMembers: 0 };
  for (const { total, members, newMembers } of heads) {
    all.total += total;
    all.members += members;
    all.newMembers += newMembers;
  }
  return all;
};

/** A target with what has come of it by a day. */
export const reached = (target: SetTarget, heads: readonly Heads[], day: string) => ({
  ...target,
  counted: sum(
    heads.filter(
      (one) =>
        one.day >= target.from &&
        one.day <= target.to &&
        one.day <= day &&
        liesIn(target.areaCode, one.area) &&
        (target.occupation === undefined || one.occupation === target.occupation),
    ),
  ).total,
});

/** The target for all professions that runs on a day; of several the one that runs longest, as a year's before a month's. */
const runningTarget = (targets: readonly SetTarget[], area: string, day: string): SetTarget | undefined =>
  targets
    .filter(
      ({ areaCode, occupation, from, to }) => areaCode === area && occupation === undefined && from <= day && day <= to,
    )
    .toSorted((a, b) => b.to.localeCompare(a.to) || a.from.localeCompare(b.from))[0];

type Measures = { heads: readonly Heads[]; targets: readonly SetTarget[]; denominators: readonly SetDenominator[] };

/**
 * How an area stood on a day. Covered is who was a member before the campaign, and who became one since the day that number is of;
 * where nobody told that number, it is who said at sign-up that they are or become a member.
 */
export const coverageOf = (area: string, { heads, targets, denominators }: Measures, day: string) => {
  const here = heads.filter((one) => one.day <= day && liesIn(area, one.area));
  const { total, members, newMembers } = sum(here);
  const residents = validOn(denominators, area, 'residents-over-18', day);
  const baseline = validOn(denominators, area, 'baseline-members', day);
  const covered = baseline
    ? baseline.value + sum(here.filter((one) => one.day >= baseline.validFrom)).newMembers
    : members + newMembers;
  const target = runningTarget(targets, area, day);
  return {
    areaCode: area,
    signUps: total,
    members,
    newMembers,
    residents,
    baseline,
    covered,
    /** Percent, to two digits. */
    coverage: residents && residents.value > 0 ? Math.round((10_000 * covered) / residents.value) / 100 : null,
    target: target ? reached(target, here, day) : null,
  };
};
