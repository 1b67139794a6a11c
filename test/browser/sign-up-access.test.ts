import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Stage, startStage } from '../api/stage.ts';
import { launchChromium } from './chromium.ts';
import { fillSignUp, send, ticketShown } from './fill-sign-up.ts';
import { takePhone } from './phone.ts';

vi.setConfig({ testTimeout: 180_000 });

let stage: Stage;
let browser: Browser;
let campaign: string;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage('akses'), launchChromium()]);
  const questions = [{ questionId: 'pernah', label: { id: 'Pernah ikut?' }, kind: 'yes-no', required: true }];
  campaign = await stage.newCampaign({
    sessions: { bandung: { quota: 5 }, semarang: { quota: 5, cityCode: '33.74' } },
    questions,
  });
});
afterAll(async () => {
  await browser.close();
  await stage.product.stop();
});

const faults = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

test('who shows names of areas says where they come from, and under which licence', async () => {
  const { page } = await takePhone(browser, stage.product.url);
  await page.goto(`/?campaign=${campaign}`);
  await page.getByRole('link', { name: /^Data wilayah/ }).click();
  await page.getByText('Open Database License').waitFor();
  expect(new URL(page.url()).pathname).toBe('/areas/NOTICE.txt');
});

test.each(['id', 'en'])(
  'axe finds nothing in the form, empty, with errors and with the cities open (%s)',
  async (language) => {
    const { page } = await takePhone(browser, stage.product.url, { reducedMotion: 'reduce' });
    await page.goto(`/?campaign=${campaign}&lang=${language}`);
    await page.locator('#name').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: /Daftar sekarang|Sign up now/ }).click();
    await page.getByRole('alert').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.locator('#city').fill('band');
    await page.getByRole('option').first().waitFor();
    expect(await faults(page)).toEqual([]);
  },
);

test('all of it can be done with the keyboard alone', async () => {
  const own = await stage.newCampaign({
    sessions: { bandung: { quota: 5 }, semarang: { quota: 5, cityCode: '33.74' } },
  });
  const { page } = await takePhone(browser, stage.product.url);
  await page.goto(`/?campaign=${own}`);
  await page.locator('#name').waitFor();
  const { keyboard } = page;
  const person = stage.nextPerson();
  const tabTo = async (id: string) => {
    for (let tabs = 0; tabs < 12; tabs += 1) {
      if (
        await page.evaluate(
          (wanted) => document.activeElement?.id === wanted || document.activeElement?.getAttribute('name') === wanted,
          id,
        )
      )
        return;
      await keyboard.press('Tab');
    }
    throw new Error(`No Tab leads to ${id}`);
  };
  await tabTo('session');
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await tabTo('name');
  await keyboard.type(person.name);
  await tabTo('nik');
  await keyboard.type(person.nik);
  await tabTo('phone');
  await keyboard.type(person.phone);
  await tabTo('city');
  await keyboard.type('kota bandung');
  await page.getByRole('option').first().waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await expect.poll(() => page.locator('#city').inputValue()).toBe('Kota Bandung');
  await tabTo('district');
  await expect.poll(() => page.locator('#district option').count()).toBeGreaterThan(1);
  await keyboard.type('Suka');
  await tabTo('village');
  await expect.poll(() => page.locator('#village option').count()).toBeGreaterThan(1);
  await keyboard.type('Iso');
  await tabTo('occupation');
  await keyboard.type('Kurir');
  await tabTo('membership');
  await keyboard.press('Space');
  await tabTo('consent');
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await ticketShown(page);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Semarang');
});

test('what has the keyboard is ringed', async () => {
  const { page } = await takePhone(browser, stage.product.url);
  await page.goto(`/?campaign=${campaign}`);
  await page.locator('#name').focus();
  await expect
    .poll(() => page.locator('#name').evaluate((input) => getComputedStyle(input).boxShadow))
    .toContain('rgb(255, 197, 38)');
});

test.each([320, 360, 768, 1440])(
  'at %d px nothing is wider than the page, and what is pressed is at least 44 px high',
  async (width) => {
    const { page } = await takePhone(browser, stage.product.url, { viewport: { width, height: 800 } });
    await page.goto(`/?campaign=${campaign}`);
    await page.locator('#name').waitFor();
    await send(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const small = await page
      .locator('main :is(button:not(.link), select, .input, .choice, .error-summary a), header button')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML.slice(0, 80)),
      );
    expect(small).toEqual([]);
  },
);

test('nothing moves for who asks for no motion', async () => {
  const { page } = await takePhone(browser, stage.product.url, { reducedMotion: 'reduce' });
  await page.goto(`/?campaign=${campaign}&session=bandung`);
  await fillSignUp(page, stage.nextPerson());
  await page.getByRole('radio', { name: 'Ya', exact: true }).check();
  await send(page);
  await ticketShown(page);
  expect(await page.locator('.bib-number .numerals').evaluate((svg) => svg.getAnimations().length)).toBe(0);
});
