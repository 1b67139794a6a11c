/**
 * Storms without end: the real operations over the real engine, every request in an order and with a fate drawn from a seed.
 *
 *   node test/storm/run-storms.ts                              100 storms
 *   node test/storm/run-storms.ts --storms 1000 --seed 1       seeds 1 to 1,000
 *   node test/storm/run-storms.ts --storms 1 --seed 417        one storm again
 *   … --operations 200 --phases 3 --weather "all at once"      longer ones, of one kind
 *
 * Ends with 1 where anything did not hold, each with its seed.
 */
import { parseArgs } from 'node:util';
import { openStormTable } from './open-storm-table.ts';
import { runStorm, type StormReport } from './storm.ts';

const { values } = parseArgs({
  options: {
    storms: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    operations: { type: 'string', default: '40' },
    phases: { type: 'string', default: '2' },
    weather: { type: 'string' },
  },
});
const first = Number(values.seed);
const last = first + Number(values.storms) - 1;
const options = {
  operations: Number(values.operations),
  phases: Number(values.phases),
  ...(values.weather && { weather: values.weather }),
};

const table = await openStormTable();
const reports: StormReport[] = [];
const started = performance.now();
let next = first;
const oneAfterAnother = async () => {
  while (next <= last) {
    const seed = next;
    next += 1;
    const report = await runStorm(table, seed, options);
    reports.push(report);
    for (const violation of report.violations.slice(0, 3)) console.log(violation);
    if (reports.length % 50 === 0)
      console.log(
        `${reports.length} storms, ${reports.filter((one) => one.violations.length > 0).length} with violations`,
      );
  }
};
// While one storm waits for the engine, others think.
await Promise.all([oneAfterAnother(), oneAfterAnother(), oneAfterAnother()]);
await table.stop();

const figures: Record<string, number> = {};
for (const report of reports)
  for (const [what, value] of Object.entries(report.figures)) figures[what] = (figures[what] ?? 0) + value;
const broken = reports.filter(({ violations }) => violations.length > 0);
const rules = Object.groupBy(
  broken.flatMap(({ violations }) => violations.map((one) => one.split(': ')[1] as string)),
  (rule) => rule,
);
console.log(
  `${reports.length} storms in ${Math.round((performance.now() - started) / 1000)} s, ${broken.length} with violations`,
);
console.table(figures);
if (broken.length > 0)
  console.table(Object.fromEntries(Object.entries(rules).map(([rule, all]) => [rule, all?.length])));
process.exitCode = broken.length > 0 ? 1 : 0;
