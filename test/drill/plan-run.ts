import { chanceOf, hashOf } from './chance.ts';
import { type MadeUpPerson, personMaker } from './people.ts';

export type RunSession = { sessionId: string; cityCode: string; quota: number };
export type PlannedRequest = {
  sessionId: string;
  /** Which of the runners sends it: the same one again is a repeat. */
  runner: number;
  body: Buffer;
};
export type RunPlan = {
  requests: PlannedRequest[];
  /** How many different people sign up for each session. */
  runnersOf: Map<string, number>;
  repeats: number;
};

interface PlanOptions {
  sessions: readonly RunSession[];
  runners: number;
  seed: string;
  consentVersion: string;
  repeatShare?: number;
}

/**
 * Who sends what, in which order: all cities mixed, each with runners in proportion to its places, give or take 3 %, and
 * the largest with the rest. Of the repeats one half comes right behind the first request, the other half any time later.
 */
export const planRun = ({ sessions, runners, seed, consentVersion, repeatShare = 0.1 }: PlanOptions): RunPlan => {
  const runnersOf = shareOut(sessions, runners, seed);
  const cities = sessions.flatMap((session) =>
    Array.from({ length: runnersOf.get(session.sessionId) ?? 0 }, () => session),
  );
  const makers = new Map<string, (index: number) => MadeUpPerson>();

  const chance = chanceOf(hashOf(seed), 1);
  const order = Array.from({ length: cities.length }, (_, index) => index);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }

  const placed: { at: number; request: PlannedRequest }[] = [];
  let repeats = 0;
  for (const [at, runner] of order.entries()) {
    const { sessionId, cityCode } = cities[runner] as RunSession;
    const maker = makers.get(cityCode) ?? personMaker(seed, [cityCode]);
    makers.set(cityCode, maker);
    const { person } = maker(runner);
    const body = Buffer.from(
      JSON.stringify({ sessionId, person, consent: { version: consentVersion, accepted: true } }),
    );
    const request = { sessionId, runner, body };
    placed.push({ at, request });
    if (!chance.happens(repeatShare)) continue;
    repeats += 1;
    placed.push({ at: chance.happens(0.5) ? at + 0.5 : at + 1 + chance.below(order.length - at), request });
  }
  return { requests: placed.sort((one, other) => one.at - other.at).map(({ request }) => request), runnersOf, repeats };
};

const shareOut = (sessions: readonly RunSession[], runners: number, seed: string) => {
  const places = sessions.reduce((sum, { quota }) => sum + quota, 0);
  const chance = chanceOf(hashOf(seed), 0);
  const bySize = [...sessions].sort((one, other) => one.quota - other.quota);
  const shares = new Map<string, number>();
  let left = runners;
  for (const { sessionId, quota } of bySize.slice(0, -1)) {
    const share = Math.min(left, Math.round(((runners * quota) / places) * (0.97 + chance.below(61) / 1_000)));
    shares.set(sessionId, share);
    left -= share;
  }
  const largest = bySize.at(-1);
  if (largest) shares.set(largest.sessionId, left);
  return shares;
};
