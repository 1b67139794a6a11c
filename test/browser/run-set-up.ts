/**
 * A new organiser's first campaign with eleven cities, from signing in to open, in the real browser at a person's pace; then a runner signs up.
 *
 *   node test/browser/run-set-up.ts               each way of adding the cities
 *   node test/browser/run-set-up.ts --way pasted  one of them
 *
 * Ends with 1 where one of the two ways that the page puts first, from a spreadsheet, takes five minutes or more with every word on the screens read
 * once, or typing the cities one by one takes that long beside the reading. What a person's pace is: `set-up/pace.ts`.
 */
import { parseArgs } from 'node:util';
import type { Step } from './set-up/hand.ts';
import { publishedPace } from './set-up/pace.ts';
import { proveOpen } from './set-up/prove-open.ts';
import { setUp, ways } from './set-up/set-up.ts';
import { startSetUpStage } from './set-up/stage.ts';
import { sumUp } from './set-up/sum-up.ts';

const mostSeconds = 300;

const withReading = (step: Step) => {
  const reading = step.words * publishedPace.word;
  return { ...step, reading, hands: step.seconds - reading };
};
const rounded = (step: Step) => {
  const { reading, hands, seconds, ...counted } = withReading(step);
  return { ...counted, reading: Math.round(reading), hands: Math.round(hands), seconds: Math.round(seconds) };
};

const { values } = parseArgs({ options: { way: { type: 'string' } } });
const stage = await startSetUpStage();
try {
  for (const way of ways.filter((each) => values.way === undefined || values.way === each)) {
    const page = await stage.newTab();
    const name = `Lari Pekerja ${way}`;
    const steps = await setUp({ page, email: stage.email, pace: publishedPace, way, name });
    await proveOpen({
      page: await stage.newTab(360),
      call: stage.call,
      token: await stage.product.token(stage.email),
      campaign: name.toLowerCase().replaceAll(' ', '-'),
      person: stage.nextPerson(),
    });
    const whole = sumUp(way, steps);
    console.table([...steps, whole].map(rounded));
    const { hands, seconds } = withReading(whole);
    if ((way === 'typed' ? hands : seconds) >= mostSeconds) process.exitCode = 1;
  }
} finally {
  await stage.end();
}
