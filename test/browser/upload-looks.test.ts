import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type MessyList, messyList } from './messy-list.ts';
import { agreeAndSend, chooseList, outcomeOf, soon, startUploadStage, type UploadStage } from './upload-stage.ts';

vi.setConfig({ testTimeout: 180_000 });

let stage: UploadStage;
let list: MessyList;
beforeAll(async () => {
  stage = await startUploadStage();
  list = await messyList('rupa', 25);
});
afterAll(() => stage.end());

const open = async (query: string, language: 'id' | 'en', as?: string) =>
  stage.openUpload(query, { language, ...(as !== undefined && { as }) });
const mine = '?campaign=ojol-jakarta-selatan&channel=ojol-pasar-minggu';
const views: Record<string, (language: 'id' | 'en') => Promise<Page>> = {
  'sign-in': async (language) => {
    const page = await open('', language, '');
    await page.locator('#email').waitFor();
    return page;
  },
  'choosing a channel': async (language) => {
    const page = await open('', language, 'manajer@daftar.test');
    await page.locator('.choose li').first().waitFor();
    return page;
  },
  'choosing a file': async (language) => {
    const page = await open(mine, language);
    await page.locator('.drop-zone').waitFor();
    return page;
  },
  checking: async (language) => {
    const page = await open(mine, language);
    await chooseList(page, list);
    await page.locator('.mapping-preview summary').click();
    await page.locator('.summary-send .button-main').click();
    await page.locator('#attest-problem').waitFor();
    await page.locator('.fix-choices button').first().click();
    await page.locator('.fix-done').first().waitFor();
    return page;
  },
  'a column that is missing': async (language) => {
    const page = await open(mine, language);
    await chooseList(page, list);
    await page.locator('#column-3').selectOption('');
    await page.locator('.missing-columns').waitFor();
    return page;
  },
  sending: async (language) => {
    const page = await open(mine, language);
    await page.route('**/chunks/*', () => undefined);
    await chooseList(page, await messyList(`rupa-${language}`, 9));
    await agreeAndSend(page);
    await page.locator('.progress-card').waitFor();
    return page;
  },
  'what came of it': async (language) => {
    const page = await open(mine, language);
    await chooseList(page, list);
    await agreeAndSend(page);
    await outcomeOf(page);
    return page;
  },
  members: async (language) => {
    const page = await open(`${mine}&view=members`, language);
    await page.locator('tr[data-sign-up]').first().waitFor();
    return page;
  },
  history: async (language) => {
    const page = await open(`${mine}&view=history`, language);
    await page.locator('tr[data-import]').first().waitFor();
    return page;
  },
};

const overflowOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.each(Object.keys(views).flatMap((view) => (['id', 'en'] as const).map((language) => [view, language] as const)))(
  '%s, %s: axe finds nothing, and nothing is beside the screen, from a phone to a desk',
  async (view, language) => {
    const page = await (views[view] as (typeof views)[string])(language);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language);
    for (const width of [1440, 1280, 1024, 768, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => overflowOf(page), { ...soon, message: `at ${width}` }).toBeLessThanOrEqual(0);
      if (width !== 1280 && width !== 360) continue;
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
      expect(found, `at ${width}`).toEqual([]);
    }
  },
);

test('by keyboard alone: a file, a correction, the tick, and everyone is in', async () => {
  const page = await open(mine, 'id');
  await page.locator('.drop-zone').waitFor();
  // Asked for before the key is pressed: the browser is told to hand the chooser over, which takes a moment.
  const choosing = page.waitForEvent('filechooser');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('type'));
  for (let at = 0; at < 12 && (await focused()) !== 'file'; at++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles(await messyList('papan-ketik', 7));
  await page.locator('#attest').focus();
  await page.keyboard.press('Space');
  const choice = page.locator(`tbody[data-line="${list.lineOf.ambiguousDate - 9}"] button`).first();
  await choice.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /1 sudah benar/ }).waitFor();
  await page.locator('.summary-send .button-main').focus();
  await page.keyboard.press('Enter');
  expect(await outcomeOf(page)).toMatchObject({ accepted: 8 });
});

test('a file that is dropped on the page is read', async () => {
  const page = await open(mine, 'id');
  await page.locator('.drop-zone').waitFor();
  const transfer = await page.evaluateHandle((csv) => {
    const data = new DataTransfer();
    data.items.add(new File([csv], 'jatuh.csv', { type: 'text/csv' }));
    return data;
  }, 'Nama;NIK;No HP\nSiti Aminah;3273014508907001;081234567890\n');
  await page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: transfer });
  await page.locator('[data-count="ready"][data-value="1"]').waitFor();
  await expect.poll(() => page.locator('h1').textContent()).toBe('jatuh.csv');
});

test('before a file is chosen the page weighs at most 80 KB, without the reader, and talks to no other host', async () => {
  const page = await (await stage.newContext()).newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`/upload/${mine}`);
  await page.locator('.drop-zone').waitFor();
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ initiatorType }) => initiatorType !== 'fetch')
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(80_000);
  expect(requests.filter((url) => url.includes('list-worker'))).toEqual([]);
  expect(new Set(requests.map((url) => new URL(url).host))).toEqual(new Set([new URL(stage.product.url).host]));
});
