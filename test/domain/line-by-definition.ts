import type { Line } from '../../shared/domain/sequence.ts';

export type BeforeSettling = Pick<Line, 'quota' | 'waitingSize' | 'line' | 'promoted'>;

/** How many places are taken when the line stands at `line`, counted one by one. */
export const placesAt = (line: number, promoted: readonly number[], dead: readonly number[]) => {
  let places = 0;
  for (let number = 1; number <= line; number += 1) if (!dead.includes(number)) places += 1;
  return places + promoted.filter((number) => number > line && !dead.includes(number)).length;
};

/** The line as the design says it, tried from far above: the largest at which the places taken fit the quota, never lower than before. */
export const lineByDefinition = ({ quota, line, promoted }: BeforeSettling, dead: readonly number[]) => {
  const surelyTooHigh = line + quota + dead.length + promoted.length + 1;
  for (let tried = surelyTooHigh; tried > line; tried -= 1) if (placesAt(tried, promoted, dead) <= quota) return tried;
  return line;
};
