import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { eventually } from '../api/stage.ts';
import {
  fillKiosk,
  handIn,
  type KioskStage,
  scan,
  sentAll,
  signUpAt,
  startKioskStage,
  storeOf,
} from './kiosk-stage.ts';

vi.setConfig({ testTimeout: 180_000 });

let on: KioskStage;
beforeAll(async () => {
  on = await startKioskStage('ganti-kios');
});
afterAll(() => on.end());

const newCampaign = () => on.stage.newCampaign({ sessions: { bandung: { quota: 40 } } });
const start = (page: Page) => page.getByRole('button', { name: 'Mulai' });
const dialog = (page: Page) =>
  page.getByRole('dialog', { name: 'Tablet ini sudah menjadi kios: Kios Gasibu 3, Bandung' });
const press = (page: Page, name: string) => dialog(page).getByRole('button', { name }).click();
const link = (code: string) => `/kiosk/#daftar=${code}`;
const kioskOf = async (page: Page) =>
  (await storeOf(page, 'device')).map(({ state }) => (state as { name: string }).name);

test('a link with another kiosk’s code asks first; it changes over once all is sent, and gives the places back', async () => {
  const campaign = await newCampaign();
  const { page, context, deviceId } = await on.tablet(campaign, { leaseSize: 4 });
  const other = await on.crew(campaign).device('Kios Gasibu 4', 3);

  // As from the camera: the page is loaded anew.
  await page.goto('about:blank');
  await page.goto(link(other.enrolment.code));
  await dialog(page).waitFor();
  expect(page.url()).not.toContain('daftar=');
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  // A card under the scanner begins no form behind the question.
  await scan(page, on.stage.nextPerson().nik);
  await page.evaluate(() => new Promise((slowest) => setTimeout(slowest, 300)));
  await press(page, 'Tetap Kios Gasibu 3');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await storeOf(page, 'places')).toHaveLength(4);

  await context.setOffline(true);
  const { code, number } = await signUpAt(page, on.stage.nextPerson());
  // Where the page is open already, such a link changes only what stands behind the #.
  await page.goto(link(other.enrolment.code));
  await dialog(page).getByText('1 pendaftaran belum terkirim').waitFor();
  const changeOver = dialog(page).getByRole('button', { name: 'Ganti ke kios baru' });
  expect(await changeOver.isDisabled()).toBe(true);
  expect(await kioskOf(page)).toEqual(['Kios Gasibu 3']);

  await context.setOffline(false);
  // The tablet hears of the network too, and may have sent it before anybody presses: then the button stays, and does nothing more.
  const sendNow = dialog(page).getByRole('button', { name: 'Kirim sekarang' });
  const place = await sendNow.boundingBox();
  await sendNow.click({ timeout: 2_000 }).catch(() => undefined);
  await sentAll(page);
  await expect.poll(() => changeOver.isEnabled()).toBe(true);
  expect(await sendNow.isDisabled()).toBe(true);
  expect(await kioskOf(page)).toEqual(['Kios Gasibu 3']);
  const below = (await changeOver.boundingBox())?.y ?? 0;
  expect(below).toBeGreaterThan((place?.y ?? 0) + (place?.height ?? 0));
  await press(page, 'Ganti ke kios baru');
  await dialog(page).waitFor({ state: 'detached' });
  await eventually(
    () => start(page).evaluate((button) => button === document.activeElement),
    (hasFocus) => hasFocus,
  );
  await page.getByText('3 tempat').waitFor();
  expect(await kioskOf(page)).toEqual(['Kios Gasibu 4']);
  expect(await on.ticket(code)).toMatchObject({ status: 'confirmed', number });
  const before = (await on.crew(campaign).devices()).find((one: { deviceId: string }) => one.deviceId === deviceId);
  expect(before).toMatchObject({ held: 0, used: 1 });
  expect((await signUpAt(page, on.stage.nextPerson())).text).toContain('Dapat tempat');
});

test('a code that was used, or no network, is said in words, and the kiosk keeps its places; its own link asks nothing', async () => {
  const campaign = await newCampaign();
  const { page, context, code } = await on.tablet(campaign, { leaseSize: 4 });
  await page.goto(link(code));
  await eventually(
    async () => page.url(),
    (url) => !url.includes('daftar='),
  );
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(await page.getByRole('dialog').count()).toBe(0);

  const { code: used } = await on.tablet(campaign, { leaseSize: 3 });
  await page.goto(link(used));
  await press(page, 'Ganti ke kios baru');
  await dialog(page).getByText('Kode ini sudah dipakai').waitFor();
  await press(page, 'Tetap');
  await dialog(page).waitFor({ state: 'detached' });

  const other = await on.crew(campaign).device('Kios Gasibu 5', 3);
  await context.setOffline(true);
  await page.goto(link(other.enrolment.code));
  await press(page, 'Ganti ke kios baru');
  await dialog(page).getByText('Server tidak menjawab').waitFor();
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  const { text } = await signUpAt(page, on.stage.nextPerson());
  expect(text).toContain('Dapat tempat');
  expect(await storeOf(page, 'places')).toHaveLength(3);
});

test('who fills in a form in another tab when the tablet becomes a kiosk of another city is put into no queue', async () => {
  const sessions = { bandung: { quota: 40 }, surabaya: { quota: 40, cityCode: '35.78' } };
  const campaign = await on.stage.newCampaign({ sessions });
  const { page, context } = await on.tablet(campaign, { leaseSize: 4 });
  const other = await context.newPage();
  await other.goto('/kiosk/');
  const runner = on.stage.nextPerson();
  await fillKiosk(other, runner);
  const next = await on.crew(campaign, 'surabaya').device('Kios Surabaya', 3);
  await page.bringToFront();
  await page.goto(link(next.enrolment.code));
  await press(page, 'Ganti ke kios baru');
  await page.getByText('3 tempat').waitFor();

  await other.bringToFront();
  await handIn(other);
  await other.getByText('Isian Anda belum tersimpan').waitFor();
  expect(await storeOf(page, 'records')).toEqual([]);
  expect(await storeOf(page, 'places')).toHaveLength(3);
});
