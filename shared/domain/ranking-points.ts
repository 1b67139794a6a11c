import type { Criterion } from './competition.ts';

const greatestCommon = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommon(b, a % b));
export const leastCommon = (numbers: readonly bigint[]): bigint =>
  numbers.reduce((all, one) => (all / greatestCommon(all, one)) * one, 1n);

/** A quotient to the nearest whole, a half upwards, as people round. `bottom` is positive. */
export const roundedQuotient = (top: bigint, bottom: bigint): number => {
  const doubled = 2n * top + bottom;
  const whole = doubled / (2n * bottom);
  // BigInt division cuts towards zero.
  return Number(doubled < 0n && doubled % (2n * bottom) !== 0n ? whole - 1n : whole);
};

export type Marks = Readonly<Record<string, number>>;

/** Whether each criterion has a mark. */
export const isComplete = (criteria: readonly Criterion[], marks: Marks): boolean =>
  criteria.every(({ criterionId }) => marks[criterionId] !== undefined);

/**
 * What marks add up to, exactly: full marks everywhere are `full` points, shown as 100. Points are whole numbers, so that neither the order
 * of adding nor the machine changes a result.
 */
export const pointsBy = (criteria: readonly Criterion[]) => {
  const common = leastCommon(criteria.map(({ from, to }) => BigInt(to - from)));
  const full = 2n * common * BigInt(criteria.reduce((sum, { weight }) => sum + weight, 0));
  // Plain numbers hold the sums of any usual scales exactly, and are several times faster.
  const fits = full <= BigInt(Number.MAX_SAFE_INTEGER);
  const worth = criteria.map(({ criterionId, weight, from, to }) => {
    const perHalf = BigInt(weight) * (common / BigInt(to - from));
    return { criterionId, from, perHalf, asNumber: Number(perHalf) };
  });
  return {
    full,
    of: (marks: Marks): bigint => {
      if (!fits)
        return worth.reduce(
          (sum, { criterionId, from, perHalf }) => sum + BigInt(2 * ((marks[criterionId] as number) - from)) * perHalf,
          0n,
        );
      let sum = 0;
      for (const { criterionId, from, asNumber } of worth)
        sum += 2 * ((marks[criterionId] as number) - from) * asNumber;
      return BigInt(sum);
    },
  };
};
