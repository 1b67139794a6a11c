import type { CapacitySum, CapacitySums } from '../../infra/local/capacity-meter.ts';
import { consumedBetween } from '../drill/report.ts';

/** What one of many costs. `counts` is apart: it is folded from the stream, whenever that comes. */
export type Cost = {
  /** Write units in the table, those of refused conditions included, which DynamoDB charges like any other write. */
  writes: number;
  indexWrites: number;
  reads: number;
  requests: number;
  perSecond: number;
};

const isPath = (kind: string) => !/ (COUNTS|STAFF|CAMPAIGN|CAMPAIGNS|RECOUNT|PROBE|ORGANISER)$/.test(kind);

export type Measured<R> = { cost: Cost; answers: R[] };

/** The requests of these kinds, added up. */
export const sumOf = (consumed: CapacitySums, wanted: (kind: string) => boolean): CapacitySum => {
  const sum = { requests: 0, refused: 0, writes: { table: 0, indexes: 0 }, reads: { table: 0, indexes: 0 } };
  for (const [kind, one] of Object.entries(consumed)) {
    if (!wanted(kind)) continue;
    sum.requests += one.requests;
    sum.refused += one.refused;
    for (const side of ['writes', 'reads'] as const) {
      sum[side].table += one[side].table;
      sum[side].indexes += one[side].indexes;
    }
  }
  return sum;
};

export const snapshotOf = (sums: CapacitySums): CapacitySums => structuredClone(sums);

/** Does it to each of these, `concurrency` at a time, and says what each cost and answered. */
export const measure = async <T, R>(
  meter: CapacitySums,
  all: readonly T[],
  concurrency: number,
  act: (one: T) => Promise<R>,
): Promise<Measured<R>> => {
  const before = snapshotOf(meter);
  const answers: R[] = [];
  let next = 0;
  const actNext = async () => {
    for (let at = next++; at < all.length; at = next++) answers[at] = await act(all[at] as T);
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, actNext));
  const seconds = (performance.now() - began) / 1_000;
  const { writes, reads, requests, refused } = sumOf(consumedBetween(before, meter), isPath);
  const each = (value: number) => value / all.length;
  return {
    answers,
    cost: {
      writes: each(writes.table + refused),
      indexWrites: each(writes.indexes),
      reads: each(reads.table + reads.indexes),
      requests: each(requests),
      perSecond: all.length / seconds,
    },
  };
};
