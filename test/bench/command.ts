import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import pc from 'picocolors';
import { showColumns, whole } from '../drill/report.ts';
import { startProduct } from '../product.ts';
import { watchPeak } from '../scenarios/watch-peak.ts';
import { openPartner } from '../web/cli/partner.ts';
import { cleanList } from './clean-list.ts';
import { childOf, watchCpu } from './cpu-time.ts';
import { startRawInserts } from './raw-inserts.ts';

/** How fast `daftar upload` gets clean lists in, from the start of the command to its end, beside the engine's own rate for the same statements. */
const { rows, lists } = new Command('command')
  .option('--rows <count>', 'rows in all', Number, 100_000)
  .option('--lists <count>', 'sent as so many lists, with the engine measured between them', Number, 4)
  .parse()
  .opts<{ rows: number; lists: number }>();

const gate = 0.6;
const each = Math.round(rows / lists);
const product = await startProduct();
const partner = await openPartner(product);
const raw = await startRawInserts();
const files = Array.from({ length: lists }, (_, at) =>
  partner.file(`mitra-${at}.csv`, cleanList(each, 'clean lists', at * each)),
);
const server = watchCpu(product.pid);
const engine = watchCpu(childOf(product.pid, 'dynoxide'));
/** As many rows, so that both stores are equally large: a row goes to a place by chance, and costs more in a large store. */
const rawOnce = () => raw.rate(each, 8);

// Neither side's first rows are measured.
await partner.upload(partner.file('first.csv', cleanList(500, 'first')));
await raw.rate(500, 8);

const rates: { raw: number; command: number }[] = [];
let [clientCpu, megabytes] = [0, 0];
const cpuBefore = { server: server(), engine: engine() };
let before = await rawOnce();
const between: number[] = [before];
for (const file of files) {
  const began = performance.now();
  const { child, ended } = partner.start(file);
  const [cpu, memory] = [watchCpu(child.pid as number), watchPeak(child.pid as number)];
  const { code, err } = await ended;
  const command = each / ((performance.now() - began) / 1_000);
  if (code !== 0) throw new Error(`The command ended with ${code}: ${err}`);
  clientCpu += cpu();
  megabytes = Math.max(megabytes, memory());
  // What is still to be counted is work of the product, not of the engine that stands beside it.
  await sleep(2_500);
  const after = await rawOnce();
  rates.push({ command, raw: (before + after) / 2 });
  between.push(after);
  before = after;
}
const cpu = { client: clientCpu, server: server() - cpuBefore.server, engine: engine() - cpuBefore.engine };
await partner.counted(rows + 500);
partner.close();
await raw.stop();
await product.stop();

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Of equally long lists, the rate of all together. */
const overall = (values: readonly number[]) => 1 / mean(values.map((value) => 1 / value));
const share = (part: number, of: number) => `${whole((100 * part) / of)} %`;
console.log(
  `\n${showColumns(
    [`${whole(each)} clean rows each`, 'command, rows/s', 'engine, rows/s', 'of the engine'],
    rates.map((one, at) => [`list ${at + 1}`, whole(one.command), whole(one.raw), share(one.command, one.raw)]),
  )}\n`,
);
const [command, engineAlone] = [overall(rates.map((one) => one.command)), overall(between)];
const allCpu = cpu.client + cpu.server + cpu.engine;
console.log(
  `${showColumns(
    ['CPU', 'ms a 1,000 rows', 'share'],
    Object.entries(cpu).map(([name, seconds]) => [name, whole((seconds * 1e6) / rows), share(seconds, allCpu)]),
  )}\n`,
);
console.log(`  The client took ${Math.round(megabytes)} MB at most. The server's CPU includes counting.`);
console.log(`  ${whole(command)} rows/s by the command, ${whole(engineAlone)} by the engine alone.\n`);
const reached = command / engineAlone;
console.log(
  reached >= gate
    ? pc.green(`  ✓ ${share(command, engineAlone)} of the engine's own rate`)
    : pc.red(`  ✗ ${share(command, engineAlone)} of the engine's own rate, and ${100 * gate} % is the least`),
);
process.exit(reached >= gate ? 0 : 1);
