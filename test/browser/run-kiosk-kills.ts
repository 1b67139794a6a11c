/**
 * A kiosk in the real browser whose page and whole browser are killed, and whose requests are cut, at random points.
 *
 *   node test/browser/run-kiosk-kills.ts                                        70 and 40 kills, 110 cuts
 *   node test/browser/run-kiosk-kills.ts --pages 5 --browsers 2 --cuts 10 --seed 7
 *
 * Afterwards the server must have what the screens said, and the browser's profile folder nothing of anybody. Ends with 1 otherwise.
 */
import { parseArgs } from 'node:util';
import { startStage } from '../api/stage.ts';
import { runKioskKills } from './kiosk-kills.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '70' },
    browsers: { type: 'string', default: '40' },
    cuts: { type: 'string', default: '110' },
    seed: { type: 'string', default: '1' },
  },
});
const stage = await startStage('mati-hidup');
const started = performance.now();
const { violations, figures } = await runKioskKills(stage, Number(values.seed), {
  pageKills: Number(values.pages),
  browserKills: Number(values.browsers),
  cuts: Number(values.cuts),
});
await stage.product.stop();
console.table(figures);
for (const violation of violations) console.log(violation);
console.log(`${Math.round((performance.now() - started) / 1000)} s, ${violations.length} violations`);
process.exitCode = violations.length > 0 ? 1 : 0;
