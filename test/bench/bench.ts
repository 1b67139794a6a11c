import { Command } from 'commander';
import pc from 'picocolors';
import { showColumns, units, whole } from '../drill/report.ts';
import { measureCountCells } from './count-cells.ts';
import { type Cost, measure } from './measure.ts';
import { type Answer, openBench } from './open-bench.ts';
import { floor, type Held, oneTransaction, readThenWrite } from './rivals.ts';
import { measureThisPath, sessionSizes } from './this-path.ts';

/** What a sign-up costs on this path and on others, in one run. Units and exactness hold anywhere; times, only as ratios. */
const { quota, concurrency } = new Command('bench')
  .option('--quota <count>', 'places; half as many again sign up', Number, 300)
  .option('--concurrency <count>', 'how many sign up at once', Number, 30)
  .parse()
  .opts<{ quota: number; concurrency: number }>();

const bench = await openBench();
for (const [session, [places = 0, waiting = 0]] of Object.entries(sessionSizes(quota))) {
  await bench.openSession(session, places, waiting);
}
const crowd = bench.nextPeople(Math.round(quota * 1.5));
const rival = (signUp: (person: (typeof crowd)[number]) => Promise<Held>) =>
  measure(bench.meter, crowd, concurrency, signUp);

const lowest = await rival(floor(bench.table, 'floor'));
const ours = await measureThisPath(bench, crowd, quota, concurrency);
const counting = await rival(readThenWrite(bench.table, 'counting', quota));
const transaction = await rival(oneTransaction(bench.table, 'transaction', quota));
const counts = await measureCountCells(bench);
await bench.stop();

/** How many are in beyond the quota, and how many numbers more than one person was told. */
const exactnessOf = (held: readonly Held[]) => {
  const confirmed = held.filter(({ status }) => status === 'confirmed').length;
  const numbers = held.flatMap(({ number }) => (number === undefined ? [] : [number]));
  return { over: Math.max(0, confirmed - quota), twice: numbers.length - new Set(numbers).size };
};
const heldBy = ({ body }: Answer) => body as Held;
const exact = exactnessOf([...ours.placed.answers, ...ours.waiting.answers].map(heldBy));

const rowOf = (name: string, cost: Cost, over = '', twice = '') => [
  name,
  ...[cost.writes, cost.indexWrites, cost.reads, cost.requests].map(units),
  `${whole((100 * cost.perSecond) / lowest.cost.perSecond)} %`,
  over,
  twice,
];
const exactRow = (name: string, cost: Cost, { over, twice }: typeof exact) =>
  rowOf(name, cost, String(over), String(twice));
console.log(
  `\n${showColumns(
    ['', 'write units', 'in indexes', 'read units', 'requests', 'rate, of floor', 'over quota', 'numbers twice'],
    [
      exactRow('this path, with a place', ours.placed.cost, exact),
      rowOf('this path, waiting', ours.waiting.cost),
      exactRow('count, then write', counting.cost, exactnessOf(counting.answers)),
      rowOf('one transaction', transaction.cost, String(exactnessOf(transaction.answers).over), 'no numbers'),
      rowOf('floor: one put, no index', lowest.cost),
      rowOf('repeat, with a place', ours.repeatPlaced.cost),
      rowOf('repeat, waiting', ours.repeatWaiting.cost),
      rowOf('refused: full', ours.full.cost),
      rowOf('refused: closed', ours.closed.cost),
      rowOf('cancel, nobody waits', ours.cancelled.cost),
      rowOf('cancel, one is promoted', ours.promoting.cost),
      rowOf('raise a quota, 20 promoted', ours.raised.cost),
    ],
  )}\n`,
);
console.log(
  [
    `${whole(crowd.length)} runners for ${whole(quota)} places, ${concurrency} at once; the floor took ${whole(lowest.cost.perSecond)} a second here.`,
    'A failed condition counts as the write unit that DynamoDB takes for it.',
    'The engine knows no conflicts: on AWS the transactions would collide on the quota, and be repeated.',
    `Counts: ${units(counts.cellUnits)} write units a sign-up in one city at ${whole(counts.perSecond)}/s, in ${counts.folds} updates; ${counts.snapshots} snapshots beside, ${units(counts.snapshotUnits)} units.`,
  ]
    .map((line) => `  ${line}`)
    .join('\n'),
);

const gates: [what: string, found: number, limit: number][] = [
  ['places over the quota', exact.over, 0],
  ['numbers given twice', exact.twice, 0],
  ['with a place: write units', ours.placed.cost.writes, 2],
  ['with a place: write units in its two indexes', ours.placed.cost.indexWrites, 2],
  ['with a place: read units', ours.placed.cost.reads, 1],
  ['with a place: requests', ours.placed.cost.requests, 3],
  ['repeat: write units', ours.repeatPlaced.cost.writes + ours.repeatWaiting.cost.writes, 0],
  ['repeat, with a place: read units', ours.repeatPlaced.cost.reads, 2],
  ['repeat, waiting: read units', ours.repeatWaiting.cost.reads, 2],
  // The first of them finds out.
  ['refused: write units', ours.full.cost.writes + ours.closed.cost.writes, 0.02],
  ['refused: read units', Math.max(ours.full.cost.reads, ours.closed.cost.reads), 2],
  ['count cells: write units in one city at 50/s', counts.cellUnits, 0.05],
];
// What was not measured is NaN, and within no limit.
const missed = gates.filter(([, found, limit]) => !(found <= limit + 1e-9));
for (const [what, found, limit] of missed) {
  console.log(pc.red(`  ✗ ${what}: ${units(found)}, and may be ${units(limit)} at most`));
}
if (missed.length === 0) console.log(pc.green('\n  ✓ every unit of this path is within its budget'));
process.exit(missed.length === 0 ? 0 : 1);
