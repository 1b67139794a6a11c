import { setTimeout as sleep } from 'node:timers/promises';
import { consumedBetween } from '../drill/report.ts';
import { snapshotOf, sumOf } from './measure.ts';
import type { Answer, Bench } from './open-bench.ts';

const perSecond = 50;
const seconds = 12;

/** What counting costs where one city takes 50 sign-ups a second: from the table's stream, as it comes. */
export const measureCountCells = async (bench: Bench) => {
  // What was before it has to be counted first.
  await sleep(3_000);
  const before = snapshotOf(bench.meter);
  const people = bench.nextPeople(perSecond * seconds);
  const began = performance.now();
  const underWay: Promise<Answer>[] = [];
  for (const [at, person] of people.entries()) {
    await sleep(Math.max(0, began + (at * 1_000) / perSecond - performance.now()));
    underWay.push(bench.signUp('paced', person));
  }
  await Promise.all(underWay);
  const took = (performance.now() - began) / 1_000;
  await sleep(4_000);

  const consumed = consumedBetween(before, bench.meter);
  const cells = sumOf(consumed, (kind) => kind === 'UpdateItem COUNTS');
  const snapshot = sumOf(consumed, (kind) => kind === 'PutItem COUNTS');
  return {
    perSecond: people.length / took,
    cellUnits: (cells.writes.table + cells.refused) / people.length,
    folds: cells.requests,
    snapshotUnits: snapshot.writes.table,
    snapshots: snapshot.requests,
  };
};
