/** What can be judged, in the order of its area: so neighbours fall to the same judges. */
export type ToJudge = { entry: number; villageCode?: string | undefined };
export type MayJudge = { judge: number; homeVillageCode?: string | undefined; conflicts: readonly number[] };

export type Assignment = {
  /** Each judge's entries, in their order. */
  byJudge: Map<number, number[]>;
  /** Entries for which too few judges are free of conflicts. */
  short: number[];
};

/** A judge who said so, or who lives in the entry's own kelurahan, does not judge it. */
export const isConflicted = ({ homeVillageCode, conflicts }: MayJudge, { entry, villageCode }: ToJudge): boolean =>
  conflicts.includes(entry) || (homeVillageCode !== undefined && homeVillageCode === villageCode);

/**
 * Gives each entry to `perEntry` judges, by area, evenly and without conflicts. Without conflicts all judges have the same number, or one more;
 * with them, as even as moving entries between judges can make it.
 */
export const assignJudges = (
  entries: readonly ToJudge[],
  judges: readonly MayJudge[],
  perEntry: number,
): Assignment => {
  const inOrder = entries.toSorted((a, b) => compareText(a.villageCode, b.villageCode) || a.entry - b.entry);
  const holders = new Map<number, Set<number>>();
  const loads = new Map(judges.map(({ judge }) => [judge, 0]));
  const give = (entry: number, judge: number) => {
    holders.get(entry)?.add(judge);
    loads.set(judge, (loads.get(judge) ?? 0) + 1);
  };
  const take = (entry: number, judge: number) => {
    holders.get(entry)?.delete(judge);
    loads.set(judge, (loads.get(judge) ?? 0) - 1);
  };
  const wanted = Math.min(perEntry, judges.length);

  // The judges stand in a circle; as the area goes by, each entry falls to the next few of them: a stretch of the area for each judge.
  for (const [at, entry] of inOrder.entries()) {
    holders.set(entry.entry, new Set());
    const first = Math.floor((at * judges.length) / inOrder.length);
    for (let step = 0; step < wanted; step += 1) {
      const one = judges[(first + step) % judges.length] as MayJudge;
      if (!isConflicted(one, entry)) give(entry.entry, one.judge);
    }
  }
  const free = (one: MayJudge, entry: ToJudge) =>
    !isConflicted(one, entry) && !holders.get(entry.entry)?.has(one.judge);
  const byLoad = (a: MayJudge, b: MayJudge) =>
    (loads.get(a.judge) ?? 0) - (loads.get(b.judge) ?? 0) || a.judge - b.judge;
  const short: number[] = [];
  for (const entry of inOrder) {
    const others = judges.filter((one) => free(one, entry)).sort(byLoad);
    const missing = wanted - (holders.get(entry.entry)?.size ?? 0);
    for (const one of others.slice(0, missing)) give(entry.entry, one.judge);
    if ((holders.get(entry.entry)?.size ?? 0) < perEntry) short.push(entry.entry);
  }
  evenOut(inOrder, judges, { holders, loads, free, give, take });

  return {
    byJudge: new Map(
      judges.map(({ judge }) => [
        judge,
        inOrder.filter(({ entry }) => holders.get(entry)?.has(judge)).map(({ entry }) => entry),
      ]),
    ),
    short,
  };
};

const compareText = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);

type Hands = {
  holders: Map<number, Set<number>>;
  loads: Map<number, number>;
  free: (one: MayJudge, entry: ToJudge) => boolean;
  give: (entry: number, judge: number) => void;
  take: (entry: number, judge: number) => void;
};

/** While some judge has two more than another to whom their entries can be handed on, through others if need be: hand them on. */
const evenOut = (entries: readonly ToJudge[], judges: readonly MayJudge[], hands: Hands): void => {
  const { holders, loads, free, give, take } = hands;
  const load = (judge: number) => loads.get(judge) ?? 0;
  const handOver = (from: number, to: MayJudge): ToJudge | undefined =>
    entries.findLast((entry) => holders.get(entry.entry)?.has(from) && free(to, entry));

  const lightenOnce = (heavy: number): boolean => {
    const cameBy = new Map<number, { from: number; entry: number }>();
    const queue = [heavy];
    for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
      for (const to of judges) {
        if (to.judge === heavy || cameBy.has(to.judge)) continue;
        const entry = handOver(from, to);
        if (!entry) continue;
        cameBy.set(to.judge, { from, entry: entry.entry });
        if (load(to.judge) + 1 >= load(heavy)) {
          queue.push(to.judge);
          continue;
        }
        for (let judge = to.judge; judge !== heavy; ) {
          const step = cameBy.get(judge) as { from: number; entry: number };
          take(step.entry, step.from);
          give(step.entry, judge);
          judge = step.from;
        }
        return true;
      }
    }
    return false;
  };
  // Each time the sum of the squared loads falls, so this ends.
  for (let moved = true; moved; )
    moved = judges.toSorted((a, b) => load(b.judge) - load(a.judge)).some(({ judge }) => lightenOnce(judge));
};

/** Who takes over an entry from a judge: whoever has least and may; nobody where all others are conflicted or judge it already. */
export const replacementFor = (
  entry: ToJudge,
  judges: readonly MayJudge[],
  byJudge: ReadonlyMap<number, readonly number[]>,
): number | undefined =>
  judges
    .filter((one) => !isConflicted(one, entry) && !byJudge.get(one.judge)?.includes(entry.entry))
    .sort((a, b) => (byJudge.get(a.judge)?.length ?? 0) - (byJudge.get(b.judge)?.length ?? 0) || a.judge - b.judge)[0]
    ?.judge;

/** Gives each of these entries of one judge to whoever then has least and may; `short` are those whom nobody else can judge, which stay. */
export const reassign = (
  from: number,
  entries: readonly ToJudge[],
  others: readonly MayJudge[],
  byJudge: ReadonlyMap<number, readonly number[]>,
): { byJudge: Map<number, number[]>; moved: number[]; short: number[] } => {
  const hands = new Map([...byJudge].map(([judge, theirs]) => [judge, [...theirs]]));
  const moved: number[] = [];
  const short: number[] = [];
  for (const entry of entries) {
    const to = replacementFor(
      entry,
      others.filter(({ judge }) => judge !== from),
      hands,
    );
    if (to === undefined) {
      short.push(entry.entry);
      continue;
    }
    hands.set(
      from,
      (hands.get(from) ?? []).filter((one) => one !== entry.entry),
    );
    hands.set(to, [...(hands.get(to) ?? []), entry.entry]);
    moved.push(entry.entry);
  }
  return { byJudge: hands, moved, short };
};
