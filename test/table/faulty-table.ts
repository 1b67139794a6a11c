import type { Around } from '../../shared/table/client.ts';
import type { Chance } from '../drill/chance.ts';

/** A request that the network or a crash has cut off. */
export class CutOff extends Error {}

export type Faults = {
  /** How often a request never arrives, its answer is lost, it arrives after its sender gave up, or DynamoDB throttles it. */
  dropped: number;
  lost: number;
  late: number;
  throttled: number;
};

/** One process's way to the table. Once it is killed, nothing it sends arrives, but for what is on its way already. */
export const faultyWay = (chance: Chance, faults: Faults) => {
  const underway = new Set<Promise<unknown>>();
  let left = Number.POSITIVE_INFINITY;

  const arrive = (send: () => Promise<unknown>) => {
    const sent = send().catch(() => undefined);
    underway.add(sent);
    void sent.finally(() => underway.delete(sent));
  };
  const around: Around = async ({ action, input }, send) => {
    if (left <= 0) throw new CutOff('killed');
    left -= 1;
    const draw = chance.below(1_000) / 1_000;
    if (draw < faults.dropped) throw new CutOff('dropped');
    if (draw < faults.dropped + faults.lost) {
      await send();
      throw new CutOff('lost');
    }
    if (draw < faults.dropped + faults.lost + faults.late) {
      const wait = chance.below(150);
      arrive(() => new Promise((resolve) => setTimeout(resolve, wait)).then(send));
      throw new CutOff('late');
    }
    if (action === 'PartiQLInsert' && draw < faults.dropped + faults.lost + faults.late + faults.throttled) {
      const { Items } = input as { Items: unknown[] };
      return { Responses: Items.map(() => ({ Error: { Code: 'ThrottlingError' } })) };
    }
    return send();
  };
  return {
    around,
    /** After so many more requests. */
    killAfter: (requests: number) => {
      left = requests;
    },
    /** All that was on its way has arrived. */
    settled: async () => {
      while (underway.size > 0) await Promise.all(underway);
    },
  };
};
