import type { Around, TableRequest } from '../../shared/table/client.ts';
import type { Chance } from '../drill/chance.ts';
import { inside } from './inside.ts';
import type { LaggingIndex } from './lagging-index.ts';
import { type Fate, fateOf, faults, type Weather } from './weather.ts';

/** One operation under way, as one invocation of a function would be. */
export type Operation = {
  name: string;
  startedAt: number;
  waits: number;
  state: 'running' | 'ended' | 'stopped';
  /** Who goes before whom; see `pick`. */
  rank: number;
};
type Waiting = {
  of: Operation;
  request?: TableRequest;
  /** Of a sleep. */
  until?: number;
  certain?: boolean;
  go: (fate: Fate) => Promise<void> | void;
};
type Late = { deadline: number; land: () => Promise<unknown> };
export type Clock = { now: number };

/** A function is stopped after this. */
const functionLimitMs = 30_000;

type Options = { chance: Chance; clock: Clock; index: LaggingIndex; weather: () => Weather };

/**
 * Lets many operations go on at once, one request at a time, in an order drawn from the seed: so every interleaving of their
 * reads and writes can come up, and comes up again for the same seed.
 */
export const interleaver = ({ chance, clock, index, weather }: Options) => {
  const running = new Set<Operation>();
  let waiting: Waiting[] = [];
  let late: Late[] = [];
  const counted: Partial<Record<Fate, number>> = {};
  let requests = 0;

  const stop = (operation: Operation) => {
    operation.state = 'stopped';
    running.delete(operation);
    waiting = waiting.filter(({ of }) => of !== operation);
  };

  const send = async (request: TableRequest, toTable: () => Promise<unknown>) => {
    requests += 1;
    const listed = index.answer(request, weather());
    if (listed) return listed;
    const answer = await toTable();
    index.written(request, weather(), answer);
    return answer;
  };
  const quietly = (work: Promise<unknown>) =>
    work.then(
      () => true,
      () => false,
    );

  const around =
    (of: Operation): Around =>
    (request, toTable) => {
      // A stopped function asks for nothing more.
      if (of.state !== 'running') return new Promise(() => undefined);
      return new Promise((resolve, reject) => {
        const wait = (certain: boolean) => {
          of.waits += 1;
          waiting.push({ of, request, certain, go });
        };
        const go = async (fate: Fate) => {
          if (fate === 'throttled') reject(faults.throttled());
          else if (fate === 'conflict') reject(faults.conflict(request));
          else if (fate === 'lost-request') reject(faults.timeout());
          else if (fate === 'crash-before') stop(of);
          else if (fate === 'late') {
            stop(of);
            counted.late = (counted.late ?? 0) + 1;
            late.push({ deadline: of.startedAt + weather().lateMs, land: () => quietly(send(request, toTable)) });
          } else if (fate === 'answered') {
            await send(request, toTable).then(resolve, reject);
          } else {
            const taken = await quietly(send(request, toTable));
            if (fate === 'crash-after') stop(of);
            else if (fate === 'lost-answer') reject(faults.timeout());
            // The SDK asks again. A transaction's token makes the second time an echo of the first, unless the engine restarted.
            else if (request.action === 'TransactWriteItems' && taken && chance.happens(0.7)) resolve({});
            else {
              // A second is long: others go first.
              of.rank -= 1_000;
              wait(true);
            }
          }
        };
        wait(false);
      });
    };

  const sleep = (of: Operation) => (ms: number, wake: () => void) => {
    if (of.state !== 'running') return;
    of.waits += 1;
    waiting.push({ of, until: clock.now + ms, go: wake });
  };

  /** Until every operation waits for the table or sleeps. */
  const hush = async () => {
    do await new Promise((resolve) => setImmediate(resolve));
    while ([...running].some(({ waits }) => waits === 0));
  };

  /**
   * Any of those that wait, or the one of the highest rank: so that one operation can stand still between two requests while others
   * run from end to end, which an even draw hardly ever gives.
   */
  const evenly = chance.pick([1, 0.3, 0.05]);
  const pick = (): Waiting | undefined => {
    const highest = Math.max(...waiting.map(({ of }) => of.rank));
    const at = chance.happens(evenly)
      ? chance.below(waiting.length)
      : waiting.findIndex(({ of }) => of.rank === highest);
    const [next] = waiting.splice(at, 1);
    if (next && chance.happens(0.08)) next.of.rank -= 1_000;
    return next;
  };

  const landOne = async () => {
    late = late.filter(({ deadline }) => deadline >= clock.now);
    const [one] = late.splice(chance.below(late.length), 1);
    await one?.land();
  };

  return {
    running,
    figures: () => ({ requests, ...counted }),

    start: <T>(name: string, work: () => Promise<T>, ended: (outcome: { answer: T } | { error: unknown }) => void) => {
      const operation: Operation = {
        name,
        startedAt: clock.now,
        waits: 0,
        state: 'running',
        rank: chance.below(1_000),
      };
      const here = {
        around: around(operation),
        sleep: sleep(operation),
        elapsed: () => clock.now,
        random: () => chance.below(2 ** 32) / 2 ** 32,
      };
      const end = (outcome: { answer: T } | { error: unknown }) => {
        if (operation.state !== 'running') return;
        operation.state = 'ended';
        running.delete(operation);
        ended(outcome);
      };
      running.add(operation);
      inside.run(here, work).then(
        (answer) => end({ answer }),
        (error: unknown) => end({ error }),
      );
    },

    /** One request, one waking, or one late write. */
    step: async () => {
      await hush();
      if (late.length > 0 && chance.happens(0.005)) return landOne();
      const next = pick();
      if (!next) return;
      next.of.waits -= 1;
      clock.now = Math.max(clock.now + chance.below(20), next.until ?? 0);
      const fate = next.request && !next.certain ? fateOf(weather(), next.request, chance) : 'answered';
      if (fate !== 'late') counted[fate] = (counted[fate] ?? 0) + 1;
      if (clock.now - next.of.startedAt > functionLimitMs) stop(next.of);
      else await next.go(fate);
    },

    /** Time passes. What runs too long is stopped; what it had sent may still arrive, until it is too late. */
    pass: async (ms: number) => {
      await hush();
      const then = clock.now + ms;
      late = late.filter(({ deadline }) => deadline >= clock.now);
      for (const operation of running) {
        if (then - operation.startedAt <= functionLimitMs) continue;
        for (const { of, request, go } of waiting)
          if (of === operation && request && chance.happens(0.5)) void go('late');
        stop(operation);
      }
      for (const one of [...late].sort((a, b) => a.deadline - b.deadline)) {
        if (one.deadline > then && chance.happens(0.7)) continue;
        late = late.filter((other) => other !== one);
        // At the last moment, some time before, or never.
        clock.now = Math.max(
          clock.now,
          Math.min(one.deadline, then) - (chance.happens(0.5) ? 0 : chance.below(60_000)),
        );
        if (chance.happens(0.8)) await one.land();
      }
      clock.now = Math.max(clock.now, then);
    },
  };
};
