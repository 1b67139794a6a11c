import { afterAll, beforeAll, expect, test } from 'vitest';
import { noPauses } from './set-up/pace.ts';
import { proveOpen } from './set-up/prove-open.ts';
import { setUp } from './set-up/set-up.ts';
import { startSetUpStage } from './set-up/stage.ts';
import { sumUp } from './set-up/sum-up.ts';

let stage: Awaited<ReturnType<typeof startSetUpStage>>;
beforeAll(async () => {
  stage = await startSetUpStage();
});
afterAll(() => stage.end());

/** What it takes at a person's pace: `npm run set-up`. */
test.each([
  ['pasted', { fields: 4, clicks: 9 }],
  ['file', { fields: 4, clicks: 11 }],
  ['typed', { fields: 38, clicks: 18 }],
] as const)(
  'from an empty store to an open campaign with eleven cities, %s, by keyboard and mouse alone, and a runner signs up',
  async (way, counted) => {
    const page = await stage.newTab();
    const steps = await setUp({ page, email: stage.email, pace: noPauses, way, name: `Lari Pekerja ${way}` });
    await proveOpen({
      page: await stage.newTab(360),
      call: stage.call,
      token: await stage.product.token(stage.email),
      campaign: `lari-pekerja-${way}`,
      person: stage.nextPerson(),
    });
    const { fields, clicks } = sumUp(way, steps);
    expect({ fields, clicks }).toEqual(counted);
  },
  180_000,
);
