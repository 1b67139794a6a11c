import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DashboardStage, isSeen, startDashboardStage } from './dashboard-stage.ts';

let stage: DashboardStage;
beforeAll(async () => {
  stage = await startDashboardStage('dasbor-rupa');
  for (let n = 0; n < 3; n += 1) await stage.signUp('fun-run-5k');
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

const views = {
  figures: { query: '?campaign=fun-run-5k', ready: '[data-total="confirmed"][data-value="3"]' },
  people: { query: '?campaign=fun-run-5k&view=people&session=bandung', ready: '[data-sign-up]' },
  settings: { query: '?campaign=fun-run-5k&view=settings', ready: '[data-session="jakarta"]' },
  wall: { query: '?campaign=fun-run-5k&wall=1', ready: '.wall-tile[data-city="31.71"]' },
  'sign-in': { query: '?campaign=fun-run-5k', ready: '#email', as: '' },
  'choice of campaigns': { query: '', ready: '.choose-campaign li' },
} as const;
const open = async (view: keyof typeof views, look: { width: number; height?: number; language?: 'id' | 'en' }) => {
  const { query, ready, ...who } = views[view];
  const page = await stage.openDashboard(query, { ...look, ...who });
  await page.locator(ready).first().waitFor();
  return page;
};
const viewNames = Object.keys(views) as (keyof typeof views)[];

const overflowOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test.each(viewNames.flatMap((view) => (['id', 'en'] as const).map((language) => [view, language] as const)))(
  'axe finds nothing in %s, %s, on a phone and on a desk',
  async (view, language) => {
    const page = await open(view, { width: 1440, language });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
      expect(found, `at ${width}`).toEqual([]);
    }
  },
);

test.each(viewNames)('nothing of %s is beside the screen, from a phone to a desk', async (view) => {
  const page = await open(view, { width: 1440 });
  for (const width of [1440, 1024, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => overflowOf(page), { message: `at ${width}` }).toBeLessThanOrEqual(0);
  }
});

test('on a phone the parts of the dashboard are behind one button, and choosing one puts them away', async () => {
  const page = await open('figures', { width: 360 });
  const parts = page.getByRole('navigation', { name: 'Bagian dasbor' });
  expect(await parts.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).click();
  await parts.getByRole('link', { name: 'Peran' }).click();
  await page.getByRole('heading', { name: 'Peran' }).first().waitFor();
  await parts.waitFor({ state: 'hidden' });
});

test.each([
  [1920, 1080],
  [1366, 768],
])('the wall fits a screen of %i by %i without scrolling', async (width, height) => {
  const page = await open('wall', { width, height });
  await page.locator('.wall-total [data-value="3"]').waitFor();
  await expect.poll(() => page.locator('.wall-tile').count()).toBe(12);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
});

test('the wall follows a sign-up, and Escape leaves it', async () => {
  const campaign = await stage.newCampaign();
  const page = await stage.openDashboard(`?campaign=${campaign}`);
  await page.getByRole('link', { name: 'Layar dinding' }).click();
  await page.locator('.wall-total [data-value="0"]').waitFor();
  await stage.signUp(campaign);
  await page.locator('.wall-total [data-value="1"]').waitFor();
  await page.keyboard.press('Escape');
  expect(await isSeen(page.locator('[data-total="confirmed"]'))).toBe(true);
});

test('Escape leaves the wall before it was ever painted', async () => {
  const page = await open('figures', { width: 1440 });
  const escaped = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (!document.querySelector('.wall')) return;
          watch.disconnect();
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
          resolve();
        });
        watch.observe(document.body, { childList: true, subtree: true });
      }),
  );
  await page.getByRole('link', { name: 'Layar dinding' }).click();
  await escaped;
  await page.locator('.wall').waitFor({ state: 'detached' });
  expect(await isSeen(page.locator('[data-total="confirmed"]'))).toBe(true);
});

test('the posts of all quotas stand at one x', async () => {
  const page = await open('figures', { width: 1440 });
  const posts = await page
    .locator('.city-table .place-bar-post')
    .evaluateAll((all) => all.map((post) => Math.round(post.getBoundingClientRect().left)));
  expect(posts).toHaveLength(11);
  expect(new Set(posts).size).toBe(1);
});

test('charts have tables with the same figures', async () => {
  const page = await open('figures', { width: 1440 });
  await page.locator('.pace').getByRole('button', { name: 'Tabel' }).click();
  await expect
    .poll(() => page.locator('.pace-table tbody tr').first().locator('td').allTextContents())
    .toEqual(['3', '3']);
  await expect
    .poll(() => page.locator('.map-table tbody tr', { hasText: 'Jawa Barat' }).locator('td').allTextContents())
    .toEqual(['3', '–']);
});

test('by keyboard alone: the download menu opens, closes, and focus stays with it', async () => {
  const page = await open('figures', { width: 1440 });
  const summary = page.locator('.downloads summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'CSV: per kota' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'CSV: per kota' }).waitFor({ state: 'hidden' });
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('English all through, once it is chosen', async () => {
  const page = await open('figures', { width: 1440 });
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Needs someone now' }).waitFor();
  await page.getByRole('button', { name: 'Recount' }).waitFor();
  await page.reload();
  expect(await isSeen(page.getByRole('heading', { name: 'Places per city' }))).toBe(true);
});

test('the page weighs at most 80 KB and talks to no other host', async () => {
  const page = await stage.newTab();
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto('/dashboard/?campaign=fun-run-5k');
  await page.locator('[data-total="confirmed"]').waitFor();
  // The map comes last: without it there would be less to weigh, now and then.
  await page.locator('.map-city').first().waitFor();
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ initiatorType }) => initiatorType !== 'fetch')
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(80_000);
  expect([...hosts]).toEqual([new URL(stage.product.url).host]);
});
