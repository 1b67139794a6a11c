import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type DashboardStage, isSeen, startDashboardStage } from './dashboard-stage.ts';

vi.setConfig({ testTimeout: 120_000 });

let stage: DashboardStage;
let campaign: string;
beforeAll(async () => {
  stage = await startDashboardStage('dasbor-peta');
  campaign = await stage.newCampaign({
    sessions: {
      bandung: { quota: 3 },
      jakarta: { quota: 5, cityCode: '31.71' },
      denpasar: { quota: 2, cityCode: '51.71' },
    },
  });
  const people = { bandung: 4, jakarta: 2, denpasar: 1 };
  for (const [sessionId, many] of Object.entries(people))
    for (let n = 0; n < many; n += 1) await stage.signUp(campaign, { sessionId });
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

const open = async (query = '', look: Parameters<DashboardStage['openDashboard']>[1] = {}) => {
  const page = await stage.openDashboard(`?campaign=${campaign}${query}`, look);
  await page.locator('[data-total="confirmed"][data-value="6"]').waitFor();
  await page.locator('[data-total="waiting"][data-value="1"]').waitFor();
  return page;
};
const circle = (page: Page, code: string) => page.locator(`.map-city[data-choice="${code}"]`);
const chosen = (page: Page, code: string) => page.locator(`[data-chosen="${code}"]`).waitFor();
/** What the page did to its address is told to a test a moment later. */
const addressOf = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

test('a circle, its row and its tile choose the same city: its figures, its row and its line are shown, and a reload keeps it', async () => {
  const page = await open();
  await circle(page, '32.73').click();
  await chosen(page, '32.73');
  await expect.poll(() => addressOf(page, 'city')).toBe('32.73');
  await expect
    .poll(() => page.locator('[data-chosen] dd').allTextContents())
    .toEqual(['3', '0', '0', '1', expect.any(String), '0']);
  expect(await page.locator('tr[data-city="32.73"]').getAttribute('aria-current')).toBe('true');
  await page.getByRole('heading', { name: /^Bandung\. Laju/ }).waitFor();

  await page.reload();
  await chosen(page, '32.73');
  await circle(page, '32.73').and(page.locator('[aria-selected="true"]')).waitFor();

  await page.locator('tr[data-city="51.71"]').getByRole('link', { name: 'Denpasar' }).click();
  await chosen(page, '51.71');
  // A frame later.
  await expect
    .poll(() => page.locator('.chosen-city').evaluate((panel) => panel === document.activeElement))
    .toBe(true);

  await page.getByRole('button', { name: 'Ubin provinsi' }).click();
  await expect.poll(() => addressOf(page, 'map')).toBe('tiles');
  await page.locator('.tile-city[data-choice="31"]').click();
  await chosen(page, '31.71');
  await page.getByRole('button', { name: 'Semua kota' }).click();
  await page.locator('[data-chosen]').waitFor({ state: 'detached' });
  await expect.poll(() => addressOf(page, 'city')).toBe(null);
  await expect.poll(() => addressOf(page, 'map')).toBe('tiles');
});

test('by keyboard alone: one tab stop, arrows from west to east, Escape to all cities', async () => {
  const page = await open();
  await circle(page, '31.71').waitFor();
  expect(await page.locator('.map-city[tabindex="0"]').count()).toBe(1);
  await page.locator('.map-city[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await chosen(page, '31.71');
  for (const code of ['32.73', '51.71']) {
    await page.keyboard.press('ArrowRight');
    await chosen(page, code);
    await expect.poll(() => circle(page, code).evaluate((one) => one === document.activeElement)).toBe(true);
  }
  await page.keyboard.press('ArrowRight');
  await chosen(page, '51.71');
  await page.keyboard.press('Home');
  await chosen(page, '31.71');
  await page.keyboard.press('Escape');
  await page.locator('[data-chosen]').waitFor({ state: 'detached' });
});

test('on a phone a finger beside a circle means that circle; out at sea it means none', async () => {
  const page = await open('', { width: 360, height: 780 });
  const map = page.locator('.outline-map svg');
  // Both at once: what is loaded meanwhile moves the map.
  const beside = await circle(page, '51.71')
    .locator('.map-all')
    .evaluate((one) => {
      const frame = one.closest('svg')?.getBoundingClientRect() ?? new DOMRect();
      const { right, top, height } = one.getBoundingClientRect();
      return { x: right + 14 - frame.x, y: top + height / 2 - frame.y };
    });
  await map.click({ position: beside, force: true });
  await chosen(page, '51.71');
  await map.click({ position: { x: 8, y: 100 }, force: true });
  await page.locator('[data-chosen]').waitFor({ state: 'detached' });
  await expect.poll(() => addressOf(page, 'city')).toBe(null);
});

test('what is promised is solid and what waits is an outline: the map can be read without colours', async () => {
  const page = await open();
  await circle(page, '32.73').waitFor();
  const look = (code: string) =>
    circle(page, code).evaluate((city) =>
      ['.map-all', '.map-promised'].map((part) => {
        const one = city.querySelector(part) as SVGCircleElement;
        return { fill: getComputedStyle(one).fill, r: one.r.baseVal.value };
      }),
    );
  const [all, promised] = await look('32.73');
  expect(all?.fill).toBe('rgb(255, 255, 255)');
  expect(promised?.fill).toBe('rgb(0, 92, 65)');
  expect((promised?.r ?? 0) / (all?.r ?? 1)).toBeLessThan(0.87);
  const [whole, full] = await look('31.71');
  expect(full?.r).toBe(whole?.r);
});

test("a city's line holds its own days only, in the chart, the table and the file", async () => {
  const page = await open('&city=32.73');
  const card = page.locator('.pace');
  await card.getByRole('heading', { name: /^Bandung\. / }).waitFor();
  await expect.poll(() => card.locator('.pace-chart svg').getAttribute('aria-label')).toContain('4 pendaftar hari ini');
  expect(await card.locator('.pace-goal + text').textContent()).toBe('Semua tempat 3');
  await card.getByRole('button', { name: 'Tabel' }).click();
  await expect.poll(() => card.locator('tbody tr').first().locator('td').allTextContents()).toEqual(['4', '4']);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: 'Unduh CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`^${campaign}-32\\.73-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
  expect(await readFile(await file.path(), 'utf8')).toMatch(/;4\r\n$/);

  await card.getByLabel('Garis untuk').selectOption({ label: 'Jakarta Pusat (2)' });
  await card.getByRole('heading', { name: /^Jakarta Pusat\. / }).waitFor();
  await expect.poll(() => addressOf(page, 'city')).toBe('31.71');
  await card.getByLabel('Garis untuk').selectOption('');
  await card.getByRole('heading', { name: /^Laju/ }).waitFor();
});

test('a sign-up moves the line of the city that is looked at', async () => {
  const own = await stage.newCampaign({
    sessions: { bandung: { quota: 5 }, jakarta: { quota: 5, cityCode: '31.71' } },
  });
  await stage.signUp(own);
  const page = await stage.openDashboard(`?campaign=${own}&city=32.73`);
  await page.locator('.pace-chart svg[aria-label^="1 pendaftar"]').waitFor();
  await stage.signUp(own);
  expect(await isSeen(page.locator('.pace-chart svg[aria-label^="2 pendaftar"]'), 30_000)).toBe(true);
});

test.each([
  ['.map-card', 'peta', 1600, 20_000],
  ['.city-card', 'kota', 1200, 8_000],
  ['.channels', 'kanal', 1200, 4_000],
  ['.pace', '', 1200, 8_000],
])('%s is saved as a picture', async (card, part, width, least) => {
  const page = await open();
  await circle(page, '32.73').waitFor();
  const button = page.locator(card).getByRole('button', { name: 'Unduh PNG' });
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`^${campaign}-${part}.*\\.png$`));
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(width);
  expect(bytes.length).toBeGreaterThan(least);
});

test('where the map cannot be loaded the page says so, and tiles and table still work', async () => {
  const page = await stage.newTab();
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    return (await response.text()).includes('"map-land"') ? route.abort() : route.fulfill({ response });
  });
  await page.goto(`/dashboard/?campaign=${campaign}`);
  await page.locator('.map-card').getByRole('alert').waitFor();
  await page.locator('.map-table').getByRole('link', { name: 'Bandung' }).click();
  await chosen(page, '32.73');
  await page.getByRole('button', { name: 'Ubin provinsi' }).click();
  expect(await isSeen(page.locator('.tile-city[data-choice="32"][aria-selected="true"]'))).toBe(true);
});

test.each(['id', 'en'] as const)(
  'axe finds nothing in either map with a city chosen, and nothing is beside the screen (%s)',
  async (language) => {
    for (const [map, ready] of [
      ['', '.map-city'],
      ['&map=tiles', '.tile-city'],
    ] as const) {
      const page = await open(`&city=32.73${map}`, { language });
      await page.locator(ready).first().waitFor();
      await page.locator('.pace-chart').waitFor();
      for (const width of [1440, 768, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).include('.dashboard-main').analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
        expect(found, `${map} at ${width}`).toEqual([]);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), {
            message: `at ${width}`,
          })
          .toBeLessThanOrEqual(0);
      }
    }
  },
);

test.each([
  [1920, 1080],
  [1366, 768],
])(
  'the wall shows the map without scrolling at %i by %i, with the sum of all and the next cities below it',
  async (width, height) => {
    const page = await stage.openDashboard(`?campaign=${campaign}`, { width, height });
    await page.locator('.map-card').getByRole('link', { name: 'Peta di dinding' }).click();
    await page.locator('.wall-map .map-city').first().waitFor();
    await expect.poll(() => addressOf(page, 'wall')).toBe('1');
    await expect.poll(() => page.locator('.wall-map .map-city').count()).toBe(3);
    await expect.poll(() => page.locator('.wall-tile').count()).toBe(4);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.map-card').waitFor();
  },
);
