import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, startStage } from '../../api/stage.ts';
import { launchChromium } from '../chromium.ts';
import { drawPhoto } from './draw-photo.ts';
import { playContest } from './play-contest.ts';

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage('main-lomba'), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await stage.product.stop();
});

/** With half a thousand: `node test/browser/contest/run-contest.ts`. */
test.each([
  ['id', 20],
  ['en', 12],
] as const)(
  'a whole contest by its pages, in %s: planned, entered, judged, locked, changed, announced; its order is what its file gives',
  {
    timeout: 240_000,
  },
  async (language, entries) => {
    const photo = await drawPhoto(browser, 120);
    const found = await playContest(stage, browser, { language, entries, photo });
    expect(found.offline).toBeGreaterThan(0);
    expect(found.sheets).toBeGreaterThan(entries * 3);
  },
);
