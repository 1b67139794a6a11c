import { createHash } from 'node:crypto';
import { type Cells, sumCells, tallyKeys } from '../domain/counts.ts';
import type { KeptCounts } from './retention.item.ts';

/** The same for the same counts, whatever order they were read in. A cell of noughts is none. */
const digestOf = (cells: Cells): string => {
  const numbers = Object.entries(cells)
    .map(([cellId, tally]) => [cellId, ...tallyKeys.map((key) => tally[key] ?? 0)] as const)
    .filter(([, ...counted]) => counted.some((value) => value !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(numbers)).digest('hex');
};

export const keptOf = (cells: Cells, at: string): KeptCounts => ({
  at,
  digest: digestOf(cells),
  all: sumCells(cells).all,
});

/** How far counts are from those that were kept. Where only cells within differ, and no sum, it is at least 1. */
export const driftFromKept = (cells: Cells, kept: KeptCounts): number => {
  if (digestOf(cells) === kept.digest) return 0;
  const all: Record<string, number> = sumCells(cells).all;
  const apart = Object.keys(kept.all).map((name) => Math.abs((all[name] ?? 0) - (kept.all[name] ?? 0)));
  return Math.max(
    1,
    apart.reduce((sum, one) => sum + one, 0),
  );
};
