/**
 * Storms over kiosks: the page's own code on tablets that are cut off, killed and wrong about the time, against the running product.
 *
 *   node test/kiosk-storms/run-kiosk-storms.ts                           200 storms
 *   node test/kiosk-storms/run-kiosk-storms.ts --storms 20 --seed 301    seeds 301 to 320
 *   … --wrong 1                                                          with a page that is wrong, as wrong-lines.ts has it
 *
 * A seed draws the acts, the network and the deaths; how they fall together is up to the machine. Ends with 1 where anything did not hold.
 */
import { parseArgs } from 'node:util';
import { startStage } from '../api/stage.ts';
import { buildPage } from './build-page.ts';
import { type KioskStormReport, runKioskStorm } from './storm.ts';
import { wrongLines } from './wrong-lines.ts';

const { values } = parseArgs({
  options: {
    storms: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    acts: { type: 'string', default: '60' },
    atOnce: { type: 'string', default: '8' },
    wrong: { type: 'string' },
  },
});
const last = Number(values.seed) + Number(values.storms) - 1;
const load = await buildPage(values.wrong === undefined ? undefined : wrongLines[Number(values.wrong)]);
const stage = await startStage('badai');
const reports: KioskStormReport[] = [];
const started = performance.now();
let next = Number(values.seed);
const oneAfterAnother = async () => {
  while (next <= last) {
    const seed = next;
    next += 1;
    const report = await runKioskStorm(stage, load, seed, { acts: Number(values.acts) });
    reports.push(report);
    for (const violation of report.violations.slice(0, 4)) console.log(violation);
    if (reports.length % 20 === 0) console.log(`${reports.length} storms`);
  }
};
await Promise.all(Array.from({ length: Number(values.atOnce) }, oneAfterAnother));
const complaints = stage.product.stderr();
await stage.product.stop();

const figures: Record<string, number> = {};
for (const report of reports)
  for (const [what, value] of Object.entries(report.figures)) figures[what] = (figures[what] ?? 0) + value;
console.table(figures);
const broken = reports.filter(({ violations }) => violations.length > 0).length;
if (complaints !== '') console.log(complaints.slice(0, 2_000));
console.log(
  `${reports.length} storms in ${Math.round((performance.now() - started) / 1000)} s, ${broken} with violations`,
);
process.exitCode = broken > 0 ? 1 : 0;
