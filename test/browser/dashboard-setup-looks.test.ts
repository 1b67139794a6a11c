import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DashboardStage, startDashboardStage } from './dashboard-stage.ts';

let stage: DashboardStage;
let campaign: string;
beforeAll(async () => {
  stage = await startDashboardStage('dasbor-siap-rupa');
  const questions = [
    { questionId: 'kaus', kind: 'text', label: { id: 'Ukuran kaus' } },
    {
      questionId: 'warna',
      kind: 'choice',
      label: { id: 'Warna' },
      choices: [
        { value: 'merah', label: { id: 'Merah' } },
        { value: 'biru', label: { id: 'Biru' } },
      ],
    },
  ];
  campaign = await stage.newCampaign({ questions });
  const body = { channelId: 'agregator', kind: 'partner', name: 'Agregator' };
  await stage.call('POST', `/v1/campaigns/${campaign}/channels`, { token: stage.manager, body });
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

const views = {
  'a new campaign': { query: () => '?new=campaign', ready: '#new-consent', press: 'form [type=submit]' },
  'a copy': { query: () => `?new=campaign&from=${campaign}`, ready: '#new-name', press: undefined },
  'setting up': {
    query: () => `?campaign=${campaign}&view=setup`,
    ready: '.question-preview',
    press: '#add-session-title ~ .setup-ways button',
  },
  settings: {
    query: () => `?campaign=${campaign}&view=settings`,
    ready: '.question-preview',
    press: '.session-about ~ form .link',
  },
  roles: { query: () => `?campaign=${campaign}&view=roles`, ready: '[data-holder]', press: 'form [type=submit]' },
} as const;

test.each(
  (Object.keys(views) as (keyof typeof views)[]).flatMap((view) =>
    (['id', 'en'] as const).map((language) => [view, language] as const),
  ),
)(
  'axe finds nothing in %s, %s, with and without mistakes, and nothing is beside the screen',
  async (view, language) => {
    const { query, ready, press } = views[view];
    const page = await stage.openDashboard(query(), { language });
    await page.locator(ready).first().waitFor();
    const look = async (state: string) => {
      for (const width of [1440, 768, 360]) {
        await page.setViewportSize({ width, height: 900 });
        const beside = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        await expect.poll(beside, { message: `${state} at ${width}` }).toBeLessThanOrEqual(0);
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
      expect(found, state).toEqual([]);
    };
    await look('untouched');
    if (press === undefined) return;
    await page.locator(press).first().click();
    await look('pressed');
  },
);

test.each([
  ['a new campaign', (): string => '?new=campaign', undefined],
  ['settings', (): string => `?campaign=${campaign}&view=settings`, undefined],
  ['a new contest', (): string => `?campaign=${campaign}&view=contest`, 'Create a competition'],
] as const)('in %s, an English browser shows date, time and AM or PM whole', async (_, query, press) => {
  const page = await stage.openDashboard(query(), { language: 'en' });
  if (press !== undefined) await page.getByRole('button', { name: press }).click();
  const times = page.locator('[type=datetime-local]');
  await times.first().waitFor();
  /** How much wider each would be if its text could have all the room that it wants. */
  const lacking = () =>
    times.evaluateAll((all) =>
      all.map((input) => {
        const given = input.getBoundingClientRect().width;
        input.style.width = 'max-content';
        const wanted = input.getBoundingClientRect().width;
        input.style.width = '';
        return Math.max(0, Math.ceil(wanted - given));
      }),
    );
  for (const width of [1440, 1024, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const none = await times.evaluateAll((all) => all.map(() => 0));
    await expect.poll(lacking, { message: `at ${width}` }).toEqual(none);
  }
});
