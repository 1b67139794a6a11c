/**
 * Does these works, at most `width` of them at a time; starts none once `isLate`. Gives what has failed, in place of throwing the first,
 * and how many were left.
 */
export const aFewAtOnce = async (
  works: readonly (() => Promise<unknown>)[],
  width: number,
  isLate: () => boolean = () => false,
): Promise<{ failures: unknown[]; left: number }> => {
  const failures: unknown[] = [];
  let next = 0;
  const workOn = async () => {
    while (next < works.length && !isLate()) {
      const work = works[next++] as () => Promise<unknown>;
      await work().catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: width }, workOn));
  return { failures, left: works.length - next };
};
