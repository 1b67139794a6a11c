import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { scanOf } from '../api/check-in-stage.ts';
import { bandung, type GateStage, openGate, startGateStage, typeBurst } from './check-in-stage.ts';

vi.setConfig({ testTimeout: 120_000 });

let stage: GateStage;
beforeAll(async () => {
  stage = await startGateStage('gerbang-rupa');
});
afterAll(() => stage.end());

const faults = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
const isNarrow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

test.each([
  ['id', 360],
  ['en', 360],
  ['id', 1024],
  ['en', 1024],
] as const)('in %s at %i px every view passes axe, and nothing is wider than the screen', async (language, width) => {
  const campaign = await stage.newCampaign({ sessions: bandung });
  const [runner, other] = [await stage.join(campaign), await stage.join(campaign)];
  const as = `dian-${language}-${width}@daftar.test`;
  await stage.crew(campaign, 'bandung', `dian-${language}-${width}`);
  const { page, complaints } = await stage.takeDevice({ as, language, width, height: 768 });
  const found: Record<string, string[]> = {};
  const look = async (view: string) => {
    const wrong = [...(await faults(page)), ...((await isNarrow(page)) ? [] : ['too wide'])];
    if (wrong.length > 0) found[view] = wrong;
  };
  await page.goto(`/check-in/?campaign=${campaign}`);
  await page.locator('.gate-form .button-main').click();
  await page.locator('#pin-problem').waitFor();
  await look('setting up');
  await openGate(page, 'Gerbang B');
  await look('ready');
  await typeBurst(page, await stage.linkOf(runner));
  await page.locator('.let-in').waitFor();
  await page.locator('.spare-bib-form summary').click();
  await page.locator('.spare-bib-form button').click();
  await page.locator('#spare-bib-problem').waitFor();
  await look('let in');
  await page.locator('.gate-actions .button').first().click();
  await look('typing');
  await stage.scan(stage.manager, campaign, [scanOf(other)], 'Gerbang C');
  await typeBurst(page, await stage.linkOf(other));
  await page.locator('.stopped').waitFor();
  await look('stopped');
  await page.locator('.stopped .button-second').click();
  await look('help desk');
  await page.locator('.gate-name').click();
  await look('menu');
  await page.reload();
  await page.locator('#pin').waitFor();
  await look('PIN');
  expect(found).toEqual({});
  expect(complaints).toEqual([]);
});
