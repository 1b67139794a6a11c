import type { Round } from '../current.ts';

/** The sum so far and the most that these marks could have given, of 100: as the ranking counts, rounded for the eye. */
export const sumOf = (criteria: Round['criteria'], marks: Record<string, number>): { sum: number; of: number } => {
  const weights = criteria.reduce((all, { weight }) => all + weight, 0);
  let [sum, of] = [0, 0];
  for (const { criterionId, weight, from, to } of criteria) {
    const mark = marks[criterionId];
    if (mark === undefined) continue;
    sum += (weight * (mark - from)) / (to - from);
    of += weight;
  }
  return { sum: Math.round((100 * sum) / weights), of: Math.round((100 * of) / weights) };
};

/** Every mark that a scale has; nothing where that would be too many keys for a phone. */
export const keysOf = ({ from, to, halves }: Round['criteria'][number]): number[] | undefined => {
  const step = halves ? 0.5 : 1;
  const count = (to - from) / step + 1;
  return count <= 21 ? Array.from({ length: count }, (_, nth) => from + nth * step) : undefined;
};
