import { type Ask, got } from './export-part.ts';
import { type Difference, differences, type Tally } from './tally.ts';

export type Comparison = { asOf: string; differences: Difference[] };

/** The counts follow a few seconds behind the sign-ups: what differs is looked at again before it is said. */
const looks = 6;
const betweenMs = 2_000;

/** Holds a file's sums against the dashboard's; throws `PageMissing`. */
export const compareWithCounts = async (
  ask: Ask,
  campaignId: string,
  tally: Tally,
  wait: (ms: number) => Promise<void>,
): Promise<Comparison> => {
  for (let look = 1; ; look++) {
    const counts = await got(ask('getCounts', { params: { campaignId } }));
    const found = differences(tally, counts);
    if (found.length === 0 || look === looks) return { asOf: counts.asOf, differences: found };
    await wait(betweenMs);
  }
};
