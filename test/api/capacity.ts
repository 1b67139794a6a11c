import { eventually, type Stage } from './stage.ts';

type Units = { table: number; indexes: number };
type Sum = { requests: number; writes: Units; reads: Units };
type Sums = Record<string, Sum>;

/** What requests cost, in units, of a product that was started with `MEASURE_CAPACITY`. */
export const capacityOf = (stage: Stage) => {
  const capacity = async (): Promise<Sums> => (await stage.call('GET', '/local/capacity')).body;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  /** Comes back when nothing was read or written for a while. */
  const rest = async (ms = 1_000) => {
    let before = '';
    for (let now = JSON.stringify(await capacity()); now !== before; now = JSON.stringify(await capacity())) {
      before = now;
      await pause(ms);
    }
  };

  /** One machine's schedule runs 5 s after its start and after each of its runs, and looks at every session of the demo. */
  let quietSince = performance.now();
  const sweepsIn = (sums: Sums) => (sums['Query CAMPAIGNS']?.requests ?? 0) + (sums['Query WEBHOOKS']?.requests ?? 0);
  const sweeps = async () => (await capacity())['Query WEBHOOKS']?.requests ?? 0;
  const afterSweep = async () => {
    const before = await sweeps();
    await eventually(sweeps, (now) => now > before);
    await rest(500);
    quietSince = performance.now();
  };

  return {
    rest,
    /**
     * By action and kind of item, what was spent while `work` ran, between two runs of the schedule. Work that may be done again
     * is, `tries` times at most, where a slow machine let a run fall into it.
     */
    spentOn: async (work: () => Promise<unknown>, tries = 1) => {
      let before: Sums = {};
      let after: Sums = {};
      for (let tried = 0; tried < tries; tried += 1) {
        if (performance.now() - quietSince > 2_000) await afterSweep();
        before = await capacity();
        await work();
        after = await capacity();
        if (sweepsIn(after) === sweepsIn(before)) break;
      }
      const unitsOf = (sums: Sums, name: string, kind: 'writes' | 'reads') =>
        (sums[name]?.[kind].table ?? 0) + (sums[name]?.[kind].indexes ?? 0);
      const spent = (kind: 'writes' | 'reads'): Record<string, number> =>
        Object.fromEntries(
          Object.keys(after)
            .map((name) => [name, unitsOf(after, name, kind) - unitsOf(before, name, kind)] as const)
            .filter(([, units]) => units > 0),
        );
      const requests = (name: string) => (after[name]?.requests ?? 0) - (before[name]?.requests ?? 0);
      return { writes: spent('writes'), reads: spent('reads'), requests };
    },
  };
};
