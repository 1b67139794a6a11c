import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Stage, startStage } from '../api/stage.ts';
import { launchChromium } from './chromium.ts';
import { fillSignUp, send, ticketShown } from './fill-sign-up.ts';
import { takePhone } from './phone.ts';

vi.setConfig({ testTimeout: 180_000 });

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startStage('sinyal'), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await stage.product.stop();
});

const filledIn = async (campaign: string) => {
  const phone = await takePhone(browser, stage.product.url);
  const person = stage.nextPerson();
  await phone.page.goto(`/?campaign=${campaign}&session=bandung`);
  await fillSignUp(phone.page, person);
  return { ...phone, person };
};
const numbersIn = async (campaign: string) => {
  const path = `/v1/campaigns/${campaign}/sessions/bandung/roster`;
  const { body } = await stage.call('GET', path, { token: stage.manager });
  return body.items.map(({ number }: { number: number }) => number);
};
/** Nothing is tried again by itself from here on: else a page may be quicker than who presses its button. */
const stopClock = async (page: Page) => {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
};
const signUps = '**/v1/campaigns/*/sign-ups';
const sendNow = (page: Page) => page.getByRole('button', { name: 'Kirim sekarang' });

test('without a signal it goes on by itself, says so, and signs up once', async () => {
  const campaign = await stage.newCampaign();
  const { page, context } = await filledIn(campaign);
  await context.setOffline(true);
  await send(page);
  const status = page.getByRole('status').filter({ hasText: 'Belum ada sinyal' });
  await status.waitFor();
  await expect.poll(() => status.textContent()).toContain('Anda tidak akan terdaftar dua kali');
  await context.setOffline(false);
  await ticketShown(page);
  expect(await numbersIn(campaign)).toEqual([1]);
});

test('an answer that was lost on its way back costs no second place: the next try shows the same one', async () => {
  const campaign = await stage.newCampaign();
  const { page } = await filledIn(campaign);
  let lost = 0;
  await page.route(signUps, async (route) => {
    if (lost > 1) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await stopClock(page);
  await send(page);
  await sendNow(page).click();
  await expect.poll(() => lost).toBe(2);
  await page.clock.resume();
  const code = await ticketShown(page);
  expect(lost).toBe(2);
  expect(await numbersIn(campaign)).toEqual([1]);
  expect((await stage.call('GET', `/v1/tickets/${code}`)).body.number).toBe(1);
});

test('pressed again and again while it is sent, it is sent once at a time', async () => {
  const campaign = await stage.newCampaign();
  const { page } = await filledIn(campaign);
  let underWay = 0;
  let most = 0;
  await page.route(signUps, async (route) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
    underWay -= 1;
  });
  await page.getByRole('button', { name: 'Daftar sekarang' }).evaluate((button: HTMLButtonElement) => {
    for (let press = 0; press < 5; press += 1) button.click();
  });
  await ticketShown(page);
  expect(most).toBe(1);
  expect(await numbersIn(campaign)).toEqual([1]);
});

test('a page that was closed while it was sending goes on when it is opened again', async () => {
  const campaign = await stage.newCampaign();
  const { page, context } = await filledIn(campaign);
  await page.route(signUps, (route) => route.abort());
  await send(page);
  await sendNow(page).waitFor();
  await page.close();
  const opened = await context.newPage();
  await opened.goto(`/?campaign=${campaign}`);
  await ticketShown(opened);
  expect(await numbersIn(campaign)).toEqual([1]);
});

test('who stops the sending has the form back, and nothing is sent after a reload', async () => {
  const campaign = await stage.newCampaign();
  const { page } = await filledIn(campaign);
  await page.route(signUps, (route) => route.abort());
  await stopClock(page);
  await send(page);
  await page.getByRole('button', { name: 'Berhenti dulu' }).click();
  await expect.poll(() => sendNow(page).count()).toBe(0);
  await page.unroute(signUps);
  await page.reload();
  await page.getByRole('button', { name: 'Daftar sekarang' }).waitFor();
  await page.waitForTimeout(500);
  expect(await numbersIn(campaign)).toEqual([]);
});

test('what can be pressed while it waits stays where it is while it is sent again, and stops that too', async () => {
  const campaign = await stage.newCampaign();
  const { page } = await filledIn(campaign);
  let asked = 0;
  const { promise: isCut, resolve: cut } = Promise.withResolvers<void>();
  await page.route(signUps, async (route) => {
    asked += 1;
    if (asked > 1) await isCut;
    return route.abort();
  });
  await stopClock(page);
  await send(page);
  await sendNow(page).click();
  await expect.poll(() => asked).toBe(2);
  await page.getByRole('button', { name: 'Berhenti dulu' }).click();
  cut();
  await expect.poll(() => sendNow(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Daftar sekarang' }).waitFor();
  expect(asked).toBe(2);
});

test('a busy server is asked again when it says, not before', async () => {
  const campaign = await stage.newCampaign();
  const { page } = await filledIn(campaign);
  const asked: number[] = [];
  await page.route(signUps, (route) => {
    asked.push(Date.now());
    return asked.length > 1
      ? route.continue()
      : route.fulfill({ status: 429, headers: { 'retry-after': '3' }, body: '{"message":"Too Many Requests"}' });
  });
  await send(page);
  await page.getByText('Sistem sedang penuh').waitFor();
  await ticketShown(page);
  expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThan(2_000);
});

test('a failure inside the service that stays is said, after a few tries, and the form is kept', async () => {
  const campaign = await stage.newCampaign();
  const { page, person } = await filledIn(campaign);
  let asked = 0;
  await page.route(signUps, (route) => {
    asked += 1;
    return route.fulfill({ status: 500, body: '{"message":"Internal Server Error"}' });
  });
  await stopClock(page);
  await send(page);
  for (let tries = 1; tries < 4; tries += 1) {
    await sendNow(page).click();
    await expect.poll(() => asked).toBe(tries + 1);
  }
  await page.getByRole('alert').getByText('Belum terkirim').waitFor();
  await expect.poll(() => page.getByLabel('Nama sesuai KTP').inputValue()).toBe(person.name);
});

test('opened again without a network, the form is there with what was typed, and says that it is old', async () => {
  const campaign = await stage.newCampaign();
  const { page, context, person } = await filledIn(campaign);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await page.getByText('Tanpa sinyal. Isi dulu').waitFor();
  await expect.poll(() => page.getByLabel('Nama sesuai KTP').inputValue()).toBe(person.name);
  await context.setOffline(false);
});

test('who types their city before the list of cities has come has chosen it once it is there', async () => {
  const campaign = await stage.newCampaign();
  const { page } = await takePhone(browser, stage.product.url);
  const { promise: isThere, resolve: come } = Promise.withResolvers<void>();
  await page.route('**/areas/cities.json', async (route) => {
    await isThere;
    return route.continue();
  });
  await page.goto(`/?campaign=${campaign}&session=bandung`);
  const city = page.locator('#city');
  await city.fill('kota bandung');
  await page.locator('#occupation').focus();
  await expect.poll(() => city.inputValue()).toBe('kota bandung');
  come();
  await expect.poll(() => city.inputValue()).toBe('Kota Bandung');
  await page.locator('#district option').nth(1).waitFor({ state: 'attached' });
});

test('where the browser keeps nothing, the page promises nothing', async () => {
  const campaign = await stage.newCampaign();
  const { page, context } = await takePhone(browser, stage.product.url);
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await page.goto(`/?campaign=${campaign}&session=bandung`);
  await fillSignUp(page, stage.nextPerson());
  await page.getByText('Peramban ini tidak bisa menyimpan isian').waitFor();
  await send(page);
  expect(await ticketShown(page)).toHaveLength(12);
});
