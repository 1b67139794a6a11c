import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from '../api/stage.ts';
import { buildPage } from './build-page.ts';
import { runKioskStorm } from './storm.ts';
import { wrongLines } from './wrong-lines.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage('badai-kecil');
});
afterAll(() => stage.product.stop());

const patienceMs = 240_000;

/** More of them: `node test/kiosk-storms/run-kiosk-storms.ts`. */
test(
  'tablets cut off, killed and wrong about the time lose nobody, double nobody, and keep every number that a screen has shown',
  async () => {
    const load = await buildPage();
    const reports = await Promise.all([101, 102, 103, 104].map((seed) => runKioskStorm(stage, load, seed)));
    expect(reports.flatMap(({ violations }) => violations)).toEqual([]);
    const sum = (what: string) => reports.reduce((total, { figures }) => total + (figures[what] ?? 0), 0);
    expect(sum('records')).toBeGreaterThan(20);
    expect(sum('pages killed')).toBeGreaterThan(10);
    expect(sum('shown as certain')).toBeGreaterThan(5);
  },
  patienceMs,
);

const mostStorms = 24;

test.each(wrongLines)(
  'where $name, storms show it',
  async ({ caughtBy, ...line }) => {
    const load = await buildPage(line);
    const found: string[] = [];
    for (let seed = 201; seed < 201 + mostStorms && !found.some((one) => one.includes(caughtBy)); seed += 4) {
      const seeds = [seed, seed + 1, seed + 2, seed + 3];
      const reports = await Promise.all(seeds.map((one) => runKioskStorm(stage, load, one)));
      found.push(...reports.flatMap(({ violations }) => violations));
    }
    expect(found.join('\n')).toContain(caughtBy);
  },
  patienceMs,
);
