import type { Daftar } from '../../functions/http/daftar.ts';
import type { SignUp } from '../../shared/domain/sign-up.ts';
import { chanceOf } from '../drill/chance.ts';
import { drawOperation } from './draw-operation.ts';
import type { Drawn } from './drawn.ts';
import type { FollowedStream } from './follow-stream.ts';
import { openHistory } from './history.ts';
import { type Clock, interleaver } from './interleave.ts';
import { judgeNewcomers, judgePromises, judgeQueue, judgeRepeats, type Promised } from './judge-answers.ts';
import { type KioskRecord, type Kiosks, openKiosks } from './kiosks.ts';
import { laggingIndex } from './lagging-index.ts';
import { isHonestFailure, operationsOf } from './operations.ts';
import { isSwept, judgeAtRest } from './rest.ts';
import { type Weather, weathers } from './weather.ts';
import { openCampaign, type Runner, runnersOf, stormStart } from './world.ts';

export type StormReport = { seed: number; weather: string; violations: string[]; figures: Record<string, number> };
type Place = { daftar: Daftar; stream: FollowedStream };
type StormOptions = { operations?: number; phases?: number; weather?: string; kiosks?: boolean };

const minute = 60_000;
const sweepRounds = 10;

/** One storm over a campaign of its own: phases of everything at once, each followed by calm, in which everything is judged. */
export const runStorm = async (
  { daftar, stream }: Place,
  seed: number,
  { operations: count = 40, phases = 2, weather: wanted, kiosks: withKiosks }: StormOptions = {},
): Promise<StormReport> => {
  const chance = chanceOf(seed, 0);
  const clock: Clock = { now: stormStart };
  const campaignId = `badai-${seed}-${stormsBegun++}`;
  let weather: Weather = weathers.find(({ name }) => name === wanted) ?? chance.pick(weathers);
  const stormy = weather;
  const calm = { ...weather, shares: {}, lagMs: Math.min(weather.lagMs, 5_000), lagInOrder: true };

  const kiosks = (withKiosks ?? chance.happens(0.6)) ? openKiosks() : undefined;
  // So many more places that kiosks may lease some.
  const more = kiosks ? 3 : 0;
  const sizes = Array.from({ length: 2 }, () => ({ quota: more + chance.below(7), waitingSize: chance.below(8) }));
  const history = openHistory();
  stream.follow(campaignId, history.apply);
  const sessionIds = await openCampaign(daftar, campaignId, sizes);
  const runners = await runnersOf(daftar, campaignId, 12 + chance.below(12));
  const index = laggingIndex(() => clock.now, chance);
  const mix = interleaver({ chance, clock, index, weather: () => weather });
  const campaign = await daftar.campaigns.readNow(campaignId);
  // Kept in memory by each process on AWS; here a crash of the operation that reads it would leave the others waiting for ever.
  const cached = { ...daftar, campaigns: { ...daftar.campaigns, inFull: async () => campaign } };
  const operations = operationsOf(cached, campaignId, () => clock.now);

  const promises: Promised[] = [];
  const violations: string[] = [];
  const figures: Record<string, number> = {};
  const count1 = (what: string) => {
    figures[what] = (figures[what] ?? 0) + 1;
  };
  const known = {
    sessionIds,
    runners,
    lastTold: new Map<number, Partial<SignUp>>(),
    begun: new Set<number>(),
    quotas: new Map(sessionIds.map((id, at) => [id, sizes[at]?.quota ?? 0])),
    ...(kiosks && { kiosks }),
  };

  const begin = ({ name, who, whos, work }: Drawn) => {
    count1(name);
    mix.start(name, work, (outcome) => {
      if ('error' in outcome) {
        if (isHonestFailure(outcome.error)) count1('failed honestly');
        else violations.push(`no bare error: ${name} failed with ${String(outcome.error)}`);
        return;
      }
      const { promised, refused, many = [] } = outcome.answer;
      if (refused !== undefined) count1(`refused: ${refused}`);
      for (const [at, one] of many.entries()) {
        const each = whos?.[at];
        if (one && each !== undefined) promises.push({ who: each, promised: one });
      }
      if (!promised || who === undefined) return;
      promises.push({ who, promised });
      known.lastTold.set(who, promised);
    });
  };
  const runToEnd = async () => {
    while (mix.running.size > 0) await mix.step();
  };

  /** Alone, in calm weather: still through the storm's index, which else would not know of it. */
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    let outcome: { answer: T } | { error: unknown } | undefined;
    mix.start('alone', work, (one) => {
      outcome = one;
    });
    await runToEnd();
    if (outcome && 'answer' in outcome) return outcome.answer;
    throw new Error('In calm weather an operation failed', { cause: outcome?.error });
  };
  const ask = (runner: Runner, sessionId: string) => alone(() => operations.signUp(runner, sessionId));

  const storm = async () => {
    const together = chance.pick([2, 5, 8, 12]);
    for (let left = count; left > 0; ) {
      if (mix.running.size < together && (mix.running.size === 0 || chance.happens(0.3))) {
        for (const one of drawOperation(chance, operations, known)) begin(one);
        left -= 1;
      } else await mix.step();
      if (chance.happens(0.012))
        await mix.pass(chance.pick([40_000, 3 * minute, 14 * minute, 16 * minute, 16 * minute]));
    }
    await runToEnd();
  };

  /** The schedule goes on until it has nothing left to do. */
  const settleDown = async () => {
    for (let round = 0; round < sweepRounds; round += 1) {
      for (const sessionId of [...sessionIds, ...sessionIds])
        begin({ name: 'sweep', work: () => operations.sweep(sessionId) });
      await runToEnd();
      await stream.catchUp();
      if (sessionIds.every((sessionId) => isSwept(history.sessionOf(sessionId)))) return;
      await mix.pass((round % 2 === 0 ? 1 : 16) * minute);
    }
  };

  /** Every record that is still on a device comes in at last, and the crew decides on what is left to them: each promise is kept. */
  const handInAll = async () => {
    for (const one of kiosks?.queue ?? []) {
      const { refused = '' } = await alone(() => handIn(one, false));
      if (['kiosk: number-taken', 'kiosk: refused', 'lease not found'].includes(refused))
        violations.push(`a kiosk keeps its word: ${one.number} of ${one.sessionId}, ${refused}`);
    }
    for (const one of kiosks?.desk ?? []) {
      const { promised } = await alone(() => handIn(one, true));
      if (promised) known.lastTold.set(one.who, promised);
    }
  };
  const handIn = async (one: KioskRecord, isAccepted: boolean) => {
    const told = await operations.kiosk.handIn(kiosks as Kiosks, one, runners[one.who] as Runner, isAccepted);
    if (told.promised) promises.push({ who: one.who, promised: told.promised });
    return told;
  };

  for (let phase = 0; phase < phases; phase += 1) {
    weather = stormy;
    await storm();
    weather = calm;
    if (kiosks && chance.happens(0.5)) await handInAll();
    await settleDown();
    if (kiosks && chance.happens(0.7)) {
      await handInAll();
      await settleDown();
    }
    violations.push(...sessionIds.flatMap((sessionId) => judgeAtRest(history, sessionId)));
    violations.push(...judgePromises(history, runners, promises), ...(await judgeQueue(daftar, history, sessionIds)));
    violations.push(...(await judgeRepeats(ask, history, runners)));
    violations.push(...(await judgeNewcomers(ask, history, sessionIds, runners)));
    await stream.catchUp();
    promises.length = 0;
  }
  await stream.catchUp();
  stream.leave(campaignId);
  const all = [...history.violations, ...violations].map((what) => `seed ${seed}, ${stormy.name}: ${what}`);
  return { seed, weather: stormy.name, violations: all, figures: { ...figures, ...mix.figures() } };
};

/** The same seed may be run twice on one table. */
let stormsBegun = 0;
