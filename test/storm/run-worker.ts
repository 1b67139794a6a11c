/** One of several processes that use one table at once. Told by its parent what to do; tells what was promised to whom. */
import { openDaftar } from '../../functions/http/daftar.ts';
import type { Around } from '../../shared/table/client.ts';
import { chanceOf } from '../drill/chance.ts';
import { drawOperation } from './draw-operation.ts';
import type { Promised } from './judge-answers.ts';
import { isHonestFailure, operationsOf } from './operations.ts';
import { type Fate, fateOf, faults, type Weather } from './weather.ts';
import { runnersOf } from './world.ts';

export type Task = {
  environment: Record<string, string>;
  campaignId: string;
  sessions: { sessionId: string; quota: number }[];
  runners: number;
  operations: number;
  together: number;
  seed: number;
  /** The time at which this phase begins. */
  startsAt: number;
  weather: Weather;
};
export type Done = { promises: Promised[]; wrong: string[]; begun: number; failed: number };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const forever = new Promise<never>(() => undefined);

const work = async ({
  environment,
  campaignId,
  sessions,
  runners: crowd,
  operations: count,
  together,
  seed,
  startsAt,
  weather,
}: Task): Promise<Done> => {
  const chance = chanceOf(seed, 0);
  const began = Date.now();
  const now = () => startsAt + Date.now() - began;
  const runners = await runnersOf(openDaftar(environment), campaignId, crowd);
  const done: Done = { promises: [], wrong: [], begun: 0, failed: 0 };
  const known = {
    sessionIds: sessions.map(({ sessionId }) => sessionId),
    runners,
    lastTold: new Map(),
    begun: new Set<number>(),
    quotas: new Map(sessions.map(({ sessionId, quota }) => [sessionId, quota])),
  };

  const underWay = new Set<Promise<unknown>>();
  const oneAfterAnother = async () => {
    while (done.begun < count) {
      // Each operation is a function of its own, which a crash stops for ever.
      let crash: () => void = () => undefined;
      const crashed = new Promise<'crashed'>((resolve) => {
        crash = () => resolve('crashed');
      });
      const daftar = openDaftar(
        environment,
        faulty(weather, chance, underWay, () => crash()),
      );
      for (const { name, who, work: run } of drawOperation(chance, operationsOf(daftar, campaignId, now), known)) {
        done.begun += 1;
        try {
          const told = await Promise.race([crashed, run()]);
          if (told === 'crashed' || !told.promised || who === undefined) continue;
          known.lastTold.set(who, told.promised);
          done.promises.push({ who, promised: told.promised });
        } catch (error) {
          if (isHonestFailure(error)) done.failed += 1;
          else done.wrong.push(`no bare error: ${name} failed with ${String(error)}`);
        }
      }
    }
  };
  await Promise.all(Array.from({ length: together }, oneAfterAnother));
  // What a crashed operation had sent by then arrives still in this phase: in the next one a quarter of an hour will have passed.
  await Promise.allSettled(underWay);
  return done;
};

const faulty = (
  weather: Weather,
  chance: ReturnType<typeof chanceOf>,
  underWay: Set<Promise<unknown>>,
  crash: () => void,
): Around => {
  let over = false;
  const stop = () => {
    over = true;
    crash();
    return forever;
  };
  return async (request, toTable) => {
    const send = () => {
      const sent = toTable();
      underWay.add(sent);
      return sent;
    };
    await pause(chance.below(8));
    if (over) return forever;
    const fate: Fate = fateOf(weather, request, chance);
    if (fate === 'throttled') throw faults.throttled();
    if (fate === 'conflict') throw faults.conflict(request);
    if (fate === 'lost-request') throw faults.timeout();
    if (fate === 'crash-before' || fate === 'late') return stop();
    const answer = await send();
    if (fate === 'crash-after') return stop();
    if (fate === 'lost-answer') throw faults.timeout();
    return fate === 'repeated' && request.action !== 'TransactWriteItems' ? send() : answer;
  };
};

const answer = async (task: Task) => {
  process.send?.(await work(task));
};
process.on('message', (task: Task) => void answer(task));
