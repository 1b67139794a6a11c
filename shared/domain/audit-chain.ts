import type { AuditEntry } from './audit-entry.ts';

/** One entry in the chain of a stream shard: its hash, bound to all that were chained before it. */
export type ChainedEntry = { at: string; id: string; entryHash: string; hash: string };

/** What one batch of a shard added to a campaign's chain. `n` counts a shard's links from 1. */
export type AuditLink = {
  campaignId: string;
  shardId: string;
  n: number;
  /** Of the first link only: the hash of the chain that was begun before this one. Without it, a whole chain could go unseen. */
  after?: string;
  /** When the stream brought them: an entry that claims to be much older was put in later. */
  arrivedAt: string;
  entries: readonly ChainedEntry[];
};

export type AuditChain = { links: readonly AuditLink[]; heads: readonly { shardId: string; hash: string }[] };

type Hashes = {
  ofEntry: (entry: AuditEntry) => string;
  ofLink: (previous: string, entryHash: string) => string;
  beginning: (campaignId: string, shardId: string, after: string | undefined) => string;
  ofAddress: (from: { address: string; salt: string }) => string;
};

export type Misfit = 'changed' | 'removed' | 'inserted' | 'chain-broken';
export type ChainVerdict = {
  isIntact: boolean;
  /** Entries that stand in the chain, and those too new to. */
  chained: number;
  pending: number;
  misfits: number;
  first?: { at: string; id: string; kind: Misfit };
};

/** The stream brings an entry within seconds; after this long it was never brought. */
const bringsWithinMs = 5 * 60_000;
/** An entry is written within a request of 30 s, and the stream tells the time in seconds. */
const writtenWithinMs = 5 * 60_000;

const orderOf = ({ at, id }: { at: string; id: string }) => `${at}#${id}`;

/** Works the whole chain out again from the entries as they stand, and finds what does not fit. */
export const judgeChain = (
  campaignId: string,
  entries: readonly AuditEntry[],
  { links, heads }: AuditChain,
  now: number,
  hashes: Hashes,
): ChainVerdict => {
  const misfits = new Map<string, { at: string; id: string; kind: Misfit }>();
  const note = ({ at, id }: { at: string; id: string }, kind: Misfit) => {
    if (!misfits.has(orderOf({ at, id }))) misfits.set(orderOf({ at, id }), { at, id, kind });
  };
  const chained = new Map<string, ChainedEntry & { arrivedAt: string }>();
  const firstHashes = new Set(links.flatMap(({ n, entries: [first] }) => (n === 1 && first ? [first.hash] : [])));

  for (const ofShard of Map.groupBy(links, ({ shardId }) => shardId).values()) {
    const inOrder = ofShard.toSorted((a, b) => a.n - b.n);
    let previous: string | undefined;
    for (const link of inOrder) {
      const [begins] = link.entries;
      if (begins && link.after !== undefined && !firstHashes.has(link.after)) note(begins, 'chain-broken');
      previous ??= hashes.beginning(campaignId, link.shardId, link.after);
      for (const one of link.entries) {
        if (hashes.ofLink(previous, one.entryHash) !== one.hash) note(one, 'chain-broken');
        previous = one.hash;
        chained.set(orderOf(one), { ...one, arrivedAt: link.arrivedAt });
      }
    }
    const end = inOrder.at(-1)?.entries.at(-1);
    const head = heads.find(({ shardId }) => shardId === inOrder[0]?.shardId);
    if (end && head?.hash !== end.hash) note(end, 'chain-broken');
  }

  let pending = 0;
  const present = new Set<string>();
  for (const entry of entries) {
    const key = orderOf(entry);
    present.add(key);
    const link = chained.get(key);
    const writtenAt = Date.parse(entry.at);
    if (!link && now - writtenAt < bringsWithinMs) pending += 1;
    else if (!link || Math.abs(Date.parse(link.arrivedAt) - writtenAt) > writtenWithinMs) note(entry, 'inserted');
    else if (link.entryHash !== hashes.ofEntry(entry)) note(entry, 'changed');
    else if (entry.from && hashes.ofAddress(entry.from) !== entry.fromHash) note(entry, 'changed');
  }
  for (const [key, one] of chained) if (!present.has(key)) note(one, 'removed');

  const [first] = [...misfits.values()].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return {
    isIntact: misfits.size === 0,
    chained: chained.size,
    pending,
    misfits: misfits.size,
    ...(first && { first }),
  };
};
