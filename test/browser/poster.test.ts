import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Product, startProduct } from '../product.ts';
import { launchChromium } from './chromium.ts';

vi.setConfig({ testTimeout: 180_000 });

let product: Product;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const openPosters = async (query: string, { width = 1440, height = 900, lang = 'id' } = {}) => {
  const context = await browser.newContext({ baseURL: product.url, viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(`/poster/?campaign=fun-run-5k&lang=${lang}${query}`);
  await page.locator('.poster, [role=alert]').first().waitFor();
  return page;
};
const pixelsPerMm = 96 / 25.4;

test('a poster for each of the eleven cities, and its link opens the form with that city and channel', async () => {
  const page = await openPosters('&channel=halaman');
  await expect.poll(() => page.locator('.poster').count()).toBe(11);
  const bandung = page.getByRole('article', { name: /Bandung/ });
  await expect.poll(() => bandung.textContent()).toMatch(/Lapangan Gasibu.*1\.000 tempat · bawa KTP · kanal halaman/);
  const link = await bandung.locator('.poster-link strong').textContent();
  await page.goto(`http://${link}`);
  await page.locator('form').waitFor();
  await expect.poll(() => page.getByRole('radio', { name: /Bandung/ }).isChecked()).toBe(true);
  await page.context().close();
});

test('on paper: one sheet of A4 each, with a code of at least 90 mm', async () => {
  const page = await openPosters('&session=bandung&session=medan');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('.page-header').isVisible()).toBe(false);
  const code = await page.locator('.poster .qr').first().boundingBox();
  expect(code?.width).toBeGreaterThanOrEqual(90 * pixelsPerMm);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  expect(pdf).toMatch(/MediaBox\s*\[0 0 (595|594)\S* 84[12]\S*\]/);
  await page.context().close();
});

test('a campaign that does not exist is said, with what to do', async () => {
  const page = await openPosters('', { lang: 'en' });
  await page.goto('/poster/?campaign=tidak-ada&lang=en');
  await page.getByRole('alert').waitFor();
  await expect.poll(() => page.getByRole('alert').textContent()).toContain('There is no such campaign');
  await page.context().close();
});

test.each(['id', 'en'])('axe finds nothing, at 360 px neither, nothing runs over the edge: %s', async (lang) => {
  for (const width of [360, 1440]) {
    const page = await openPosters('&session=bandung&channel=poster-07', { width, lang });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/poster-${width}-${lang}.png`, fullPage: true });
    await page.context().close();
  }
});
