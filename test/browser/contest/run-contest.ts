/**
 * Whole contests in the real browser, in Indonesian with many RT and in English with a few; each published ranking is worked out again from
 * the file that its page gives.
 *
 *   node test/browser/contest/run-contest.ts                           500 RT, then 12 in English
 *   node test/browser/contest/run-contest.ts --entries 40 --english 12
 */
import { parseArgs } from 'node:util';
import { startStage } from '../../api/stage.ts';
import { launchChromium } from '../chromium.ts';
import { drawPhoto } from './draw-photo.ts';
import { playContest } from './play-contest.ts';

const { values } = parseArgs({
  options: { entries: { type: 'string', default: '500' }, english: { type: 'string', default: '12' } },
});
const [stage, browser] = await Promise.all([startStage('lomba-penuh'), launchChromium()]);
try {
  const photo = await drawPhoto(browser, 120);
  for (const [language, entries] of [
    ['id', Number(values.entries)],
    ['en', Number(values.english)],
  ] as const) {
    const started = performance.now();
    const found = await playContest(stage, browser, { language, entries, photo });
    console.log({ ...found, seconds: Math.round((performance.now() - started) / 1000) });
  }
} finally {
  await browser.close();
  await stage.product.stop();
}
