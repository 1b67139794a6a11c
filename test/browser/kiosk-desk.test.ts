import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { showTicketCode } from '../../shared/domain/ticket-code.ts';
import { signUpBody } from '../api/stage.ts';
import { hasFocus, type KioskStage, keptOn, signUpAt, startKioskStage } from './kiosk-stage.ts';

vi.setConfig({ testTimeout: 180_000 });

let on: KioskStage;
beforeAll(async () => {
  on = await startKioskStage('meja-di-kios');
});
afterAll(() => on.end());

const newCampaign = () =>
  on.stage.newCampaign({ sessions: { bandung: { quota: 40 }, surabaya: { quota: 40, cityCode: '35.78' } } });
const signUp = async (campaign: string, person: object, sessionId = 'bandung') =>
  on.must(
    on.stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, { body: signUpBody(person, { sessionId }) }),
    201,
  );
const newPin = async (campaign: string, deviceId: string): Promise<string> =>
  (await on.must(on.crew(campaign).call('POST', `devices/${deviceId}/help-desk-pin`), 201)).pin;

const openDesk = async (page: Page) => {
  await page.keyboard.press('F2');
  await page.getByRole('dialog').getByRole('button', { name: 'Meja bantuan' }).click();
  await page.getByRole('heading', { name: 'Meja bantuan' }).waitFor();
};
const givePin = async (page: Page, pin: string) => {
  await page.locator('#pin').fill(pin);
  await page.keyboard.press('Enter');
};
/** By keyboard alone, as a scanner types. */
const lookUp = async (page: Page, typed: string) => {
  await page.locator('#sought').fill(typed);
  await page.keyboard.press('Enter');
};
const close = (page: Page) => page.getByRole('button', { name: 'Tutup meja bantuan' }).click();
const start = (page: Page) => page.getByRole('button', { name: 'Mulai' });

test('the crew learns when and through whom somebody signed up, and prints the ticket again; nothing of it stays on the tablet', async () => {
  const campaign = await newCampaign();
  const { page, deviceId } = await on.tablet(campaign, { leaseSize: 4 });
  const person = { ...on.stage.nextPerson(), name: 'Wulandari Kusumawardani' };
  const { number, ticketCode } = await signUp(campaign, person);
  const pin = await newPin(campaign, deviceId);
  await openDesk(page);
  await givePin(page, pin);
  await lookUp(page, person.nik);
  const card = page.locator('.desk-card');
  await card.getByText(/Sudah terdaftar lewat .+ pada .+/).waitFor();
  await card.getByText('Wulandari K.').waitFor();
  await expect.poll(() => card.locator('.numerals').getAttribute('aria-label')).toBe(`Nomor dada ${number}`);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Cetak tiket' }).click();
  await page.locator('body[data-printed]').waitFor();
  const printed = page.locator('.print-ticket');
  await expect.poll(() => printed.textContent()).toContain(showTicketCode(ticketCode));
  await page.emulateMedia({ media: 'print' });
  await printed.waitFor();
  await expect.poll(() => page.locator('.desk-card').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });

  await lookUp(page, on.stage.nextPerson().nik);
  await page.getByText('Belum terdaftar di acara ini.').waitFor();
  await close(page);
  await start(page).waitFor();
  const kept = await keptOn(page);
  for (const secret of [person.nik, 'Wulandari', ticketCode, showTicketCode(ticketCode)]) {
    expect(await page.content()).not.toContain(secret);
    expect(kept).not.toContain(secret);
  }
  // Six digits stand in many a time of day and many a drawing, amid others.
  const asPin = new RegExp(`(?<![\\d.])${pin}(?!\\d)`);
  expect(await page.content()).not.toMatch(asPin);
  expect(kept).not.toMatch(asPin);
});

test('a scanned ticket is looked up by its code, wherever the focus is; in another city its ticket is not printed', async () => {
  const campaign = await newCampaign();
  const { page, deviceId } = await on.tablet(campaign, { leaseSize: 4 });
  const { ticketCode } = await signUp(campaign, on.stage.nextPerson(), 'surabaya');
  await openDesk(page);
  await givePin(page, await newPin(campaign, deviceId));
  await hasFocus(page, '#sought');
  await page.getByRole('button', { name: 'Tutup meja bantuan' }).focus();
  await page.keyboard.type(`${on.stage.product.url}/ticket/#${ticketCode}.surabaya.${'A'.repeat(86)}`);
  await page.keyboard.press('Enter');
  await page.getByText('Pendaftaran ini di kota lain.').waitFor();
  expect(await page.getByRole('button', { name: 'Cetak tiket' }).count()).toBe(0);
});

test('a card that is scanned while the one before is looked up is looked up next, and whole', async () => {
  const campaign = await newCampaign();
  const { page, deviceId } = await on.tablet(campaign, { leaseSize: 4 });
  const [first, second] = [on.stage.nextPerson(), { ...on.stage.nextPerson(), name: 'Wulandari Kusumawardani' }];
  await signUp(campaign, first);
  await signUp(campaign, second);
  await openDesk(page);
  await givePin(page, await newPin(campaign, deviceId));
  await hasFocus(page, '#sought');
  const { promise: isAnswered, resolve: answer } = Promise.withResolvers<void>();
  const sought: string[] = [];
  await page.route('**/v1/kiosk/lookups', async (route) => {
    sought.push(route.request().postDataJSON().nik);
    if (sought.length === 1) await isAnswered;
    return route.continue();
  });
  await page.keyboard.type(first.nik);
  await page.keyboard.press('Enter');
  await expect.poll(() => sought).toEqual([first.nik]);
  await page.keyboard.type(second.nik);
  await page.keyboard.press('Enter');
  answer();
  await page.locator('.desk-card').getByText('Wulandari K.').waitFor();
  expect(sought).toEqual([first.nik, second.nik]);
  await expect.poll(() => page.locator('#sought').inputValue()).toBe('');
});

test('a wrong PIN opens nothing; a PIN that ends while the desk is open is asked for again', async () => {
  const campaign = await newCampaign();
  const { page, deviceId } = await on.tablet(campaign, { leaseSize: 4 });
  await openDesk(page);
  await givePin(page, '123');
  await page.getByText('PIN-nya 6 angka').waitFor();
  await givePin(page, '000000');
  await page.getByText('Kios ini belum punya PIN meja bantuan').waitFor();
  const pin = await newPin(campaign, deviceId);
  await givePin(page, pin);
  await page.locator('#sought').waitFor();
  await newPin(campaign, deviceId);
  await lookUp(page, on.stage.nextPerson().nik);
  await page.locator('#pin').waitFor();
  expect(await page.locator('#sought').count()).toBe(0);
});

test('without a network the desk says so, and knows what this kiosk has taken by its code only', async () => {
  const campaign = await newCampaign();
  const { page, context } = await on.tablet(campaign, { leaseSize: 4 });
  await context.setOffline(true);
  const runner = on.stage.nextPerson();
  const { number, code } = await signUpAt(page, runner);
  await openDesk(page);
  await page.getByText('Kios sedang offline.').waitFor();
  await lookUp(page, code);
  const card = page.locator('.desk-card');
  await card.getByText('belum terkirim').waitFor();
  await expect.poll(() => card.locator('.numerals').getAttribute('aria-label')).toBe(`Nomor dada ${number}`);
  expect(await page.content()).not.toContain(runner.name);
  await lookUp(page, runner.nik);
  await page.getByText('Tidak ada di kios ini.').waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('opened once or not, the desk is there without a network', async () => {
  const { page, context } = await on.tablet(await newCampaign(), { leaseSize: 4 });
  await context.setOffline(true);
  await page.reload();
  await start(page).waitFor();
  await openDesk(page);
  await page.locator('#sought').waitFor();
  expect(await page.locator('#pin').count()).toBe(0);
});

test('nobody at the desk: it closes itself after a warning, and what was found is gone', async () => {
  const campaign = await newCampaign();
  const { page, deviceId } = await on.tablet(campaign, { leaseSize: 4 });
  const person = on.stage.nextPerson();
  await signUp(campaign, person);
  const pin = await newPin(campaign, deviceId);
  await page.clock.install();
  await openDesk(page);
  await givePin(page, pin);
  await lookUp(page, person.nik);
  await page.locator('.desk-card').waitFor();
  await page.clock.runFor(65_000);
  await page.getByRole('dialog').getByText('Masih di sini?').waitFor();
  await page.clock.runFor(20_000);
  await start(page).waitFor();
  await openDesk(page);
  await page.locator('#pin').waitFor();
  expect(await page.content()).not.toContain(person.name);
});

test('a NIK that is scanned at the desk starts no form, and a form that is being filled in is not closed for the desk', async () => {
  const campaign = await newCampaign();
  const { page, deviceId } = await on.tablet(campaign, { leaseSize: 4 });
  const person = on.stage.nextPerson();
  await signUp(campaign, person);
  await openDesk(page);
  await givePin(page, await newPin(campaign, deviceId));
  await hasFocus(page, '#sought');
  await page.keyboard.type(person.nik);
  await page.keyboard.press('Enter');
  await page.locator('.desk-card').waitFor();
  expect(await page.locator('#nik').count()).toBe(0);
  await close(page);

  await start(page).click();
  await page.locator('#name').fill('Siti');
  await page.keyboard.press('F2');
  await page.getByRole('dialog').waitFor();
  expect(await page.getByRole('dialog').getByRole('button', { name: 'Meja bantuan' }).count()).toBe(0);
});
