import type { Step } from './hand.ts';

export const sumUp = (step: string, steps: readonly Step[]): Step =>
  steps.reduce(
    (whole, each) => ({
      step,
      fields: whole.fields + each.fields,
      keys: whole.keys + each.keys,
      clicks: whole.clicks + each.clicks,
      wheel: whole.wheel + each.wheel,
      words: whole.words + each.words,
      seconds: whole.seconds + each.seconds,
    }),
    { step, fields: 0, keys: 0, clicks: 0, wheel: 0, words: 0, seconds: 0 },
  );
