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
  takeResult,
} from './kiosk-stage.ts';

vi.setConfig({ testTimeout: 180_000 });

let on: KioskStage;
beforeAll(async () => {
  on = await startKioskStage('kru-kios');
});
afterAll(() => on.end());

const newCampaign = () => on.stage.newCampaign({ sessions: { bandung: { quota: 40 } } });
const start = (page: Page) => page.getByRole('button', { name: 'Mulai' });
const openMenu = async (page: Page) => {
  await page.keyboard.press('F2');
  await page.getByRole('dialog').waitFor();
};
const inMenu = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name }).click();

test('a form that nobody touches is cleared after a warning that counts down; any touch keeps it', async () => {
  const { page } = await on.tablet(await newCampaign(), { leaseSize: 4 });
  await page.clock.install();
  await page.reload();
  await start(page).click();
  const runner = on.stage.nextPerson();
  await page.locator('#name').fill(runner.name);
  await page.clock.runFor(65_000);
  await page.getByRole('dialog').getByText('Masih di sini?').waitFor();
  // Of twenty; the clock goes on by itself meanwhile.
  await page.getByText(/Dihapus dalam 1?\d detik/).waitFor();
  await page.getByRole('button', { name: 'Ya, lanjutkan' }).click();
  await expect.poll(() => page.locator('#name').inputValue()).toBe(runner.name);
  await page.clock.runFor(61_000);
  await page.getByRole('dialog').waitFor();
  await page.clock.runFor(20_000);
  await start(page).click();
  expect(await page.locator('#name').inputValue()).toBe('');
});

test('a result goes by itself, and the next person finds nothing of the one before, not even their language', async () => {
  const { page } = await on.tablet(await newCampaign(), { leaseSize: 4 });
  await page.getByRole('button', { name: 'English' }).click();
  await fillKiosk(page, on.stage.nextPerson());
  await page.clock.install();
  await handIn(page);
  await page.getByText(/Back to the start in \d+ seconds/).waitFor();
  await page.clock.runFor(22_000);
  await start(page).waitFor();
  await start(page).click();
  expect(await page.locator('#name').inputValue()).toBe('');
});

test('a scanned card is a NIK, on whatever screen and wherever the focus is', async () => {
  const { page } = await on.tablet(await newCampaign(), { leaseSize: 4 });
  const { name, nik, phone } = on.stage.nextPerson();
  await scan(page, nik);
  await page.locator('#name').fill(name);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#nik').inputValue()).toBe(nik);
  await page.getByRole('button', { name: 'Hapus semua' }).click();
  await page.locator('#nik').fill('123');
  await page.getByRole('button', { name: 'Kembali' }).focus();
  await scan(page, nik);
  await page.locator('#phone').waitFor();
  await page.getByRole('button', { name: 'Kembali' }).click();
  await expect.poll(() => page.locator('#nik').inputValue()).toBe(nik);
  await page.getByRole('button', { name: 'Kembali' }).click();
  await page.locator('#name').focus();
  await scan(page, nik);
  await expect.poll(() => page.locator('#name').inputValue()).toBe(name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.locator('#phone').fill(phone.replace(/\D/g, ''));
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Sudah' }).waitFor();
});

test('a kiosk that was revoked takes nobody on, says so, and hands in what it has', async () => {
  const campaign = await newCampaign();
  const { page, context, deviceId } = await on.tablet(campaign, { leaseSize: 4 });
  await context.setOffline(true);
  const { number } = await signUpAt(page, on.stage.nextPerson());
  await on.must(on.crew(campaign).call('DELETE', `devices/${deviceId}`), 200);
  await context.setOffline(false);
  await sentAll(page);
  await openMenu(page);
  await inMenu(page, 'Kirim sekarang');
  await inMenu(page, 'Tutup');
  await page.getByRole('heading', { name: 'Kios ini dihentikan' }).waitFor();
  expect(await start(page).count()).toBe(0);
  const records = await on.crew(campaign).records('open');
  expect(records).toMatchObject([{ number, reason: 'device-revoked' }]);
});

test('who is still filling in a form when the kiosk is revoked is promised no number; the form is handed in', async () => {
  const campaign = await newCampaign();
  const { page, context, deviceId } = await on.tablet(campaign, { leaseSize: 4 });
  await fillKiosk(page, on.stage.nextPerson());
  await on.must(on.crew(campaign).call('DELETE', `devices/${deviceId}`), 200);
  await openMenu(page);
  await inMenu(page, 'Kirim sekarang');
  await eventually(
    () => storeOf(page, 'device'),
    ([device]) => device?.trouble === 'revoked',
  );
  await inMenu(page, 'Tutup');
  await context.setOffline(true);
  await handIn(page);
  const { number, text } = await takeResult(page);
  expect(number).toBeUndefined();
  expect(text).toContain('Belum pasti');
  await context.setOffline(false);
  await sentAll(page);
  expect(await on.crew(campaign).records('open')).toHaveLength(1);
});

test('places given back by the crew are free at once, and the kiosk takes new ones only when told', async () => {
  const campaign = await newCampaign();
  const { page } = await on.tablet(campaign, { leaseSize: 8 });
  await signUpAt(page, on.stage.nextPerson());
  await openMenu(page);
  await inMenu(page, 'Kembalikan tempat');
  await inMenu(page, 'Ya');
  await page.getByText('Tempat sudah dikembalikan').waitFor();
  await eventually(
    () => on.crew(campaign).devices(),
    ([device]) => device.held === 0 && device.used === 1,
  );
  expect(await storeOf(page, 'places')).toHaveLength(0);
  await inMenu(page, 'Ambil tempat lagi');
  await page.getByText('8 tempat').waitFor();
});

test('places that the manager asks for come back by themselves, and stay away', async () => {
  const campaign = await newCampaign();
  const { page, deviceId } = await on.tablet(campaign, { leaseSize: 6 });
  await on.must(on.crew(campaign).call('POST', `devices/${deviceId}/return`), 200);
  await openMenu(page);
  await inMenu(page, 'Kirim sekarang');
  await page.getByText('Tempat sudah dikembalikan').waitFor();
  await inMenu(page, 'Kirim sekarang');
  await eventually(
    () => on.crew(campaign).devices(),
    ([device]) => device.held === 0,
  );
  expect(await storeOf(page, 'places')).toHaveLength(0);
});

test('a return that is cut off after the numbers were laid down goes on the next time, and promises none of them', async () => {
  const campaign = await newCampaign();
  const { page } = await on.tablet(campaign, { leaseSize: 6 });
  await page.route('**/v1/kiosk/leases/*/return', (route) => route.abort());
  await openMenu(page);
  await inMenu(page, 'Kembalikan tempat');
  await inMenu(page, 'Ya');
  await eventually(
    () => storeOf(page, 'places'),
    (places) => places.length === 0,
  );
  // The tablet promises none of them, and the server has none of them yet.
  const figure = page.locator('.crew-figures div').filter({ hasText: 'Tempat tersisa' }).locator('dd');
  await expect.poll(() => figure.textContent()).toBe('0');
  await page.getByText('Sedang mengembalikan tempat').waitFor();
  expect(await page.getByText('Tempat sudah dikembalikan').count()).toBe(0);
  expect(await storeOf(page, 'leases')).toMatchObject([{ state: 'returning', unused: [1, 2, 3, 4, 5, 6] }]);
  await page.unroute('**/v1/kiosk/leases/*/return');
  await page.reload();
  await eventually(
    () => on.crew(campaign).devices(),
    ([device]) => device.held === 0,
  );
});

test('what the server cannot open stays on the tablet, and the crew sees it', async () => {
  const campaign = await newCampaign();
  const { page } = await on.tablet(campaign, { leaseSize: 4 });
  await page.route('**/v1/kiosk/records', async (route) => {
    const { records } = route.request().postDataJSON();
    const spoilt = records.map((record: { sealed: string }) => ({
      ...record,
      sealed: `${record.sealed.slice(0, -8)}AAAAAAA=`,
    }));
    await route.continue({ postData: JSON.stringify({ records: spoilt }) });
  });
  const { code } = await signUpAt(page, on.stage.nextPerson());
  await eventually(
    () => storeOf(page, 'unreadable'),
    (kept) => kept.length === 1,
  );
  expect(await storeOf(page, 'records')).toHaveLength(0);
  await openMenu(page);
  await page.getByRole('dialog').getByText(code).waitFor();
  await page.getByRole('dialog').getByText('Server tidak bisa membuka data ini').waitFor();
});

test('one record that the server does not take holds none of the others up', async () => {
  const campaign = await newCampaign();
  const { page, context } = await on.tablet(campaign, { leaseSize: 4 });
  await context.setOffline(true);
  await signUpAt(page, on.stage.nextPerson());
  await signUpAt(page, on.stage.nextPerson());
  await signUpAt(page, on.stage.nextPerson());
  const [, bad] = await storeOf(page, 'records');
  await page.route('**/v1/kiosk/records', async (route) => {
    const { records } = route.request().postDataJSON();
    const sent = records.map((record: { recordId: string }) =>
      record.recordId === bad?.recordId ? { ...record, sealed: '?' } : record,
    );
    await route.continue({ postData: JSON.stringify({ records: sent }) });
  });
  await context.setOffline(false);
  await sentAll(page);
  expect(await on.roster(campaign)).toHaveLength(2);
  expect(await storeOf(page, 'unreadable')).toMatchObject([{ recordId: bad?.recordId, reason: 'invalid-request' }]);
});

test('a kiosk is left only when all is sent and its places are back; then the tablet asks for a code', async () => {
  const campaign = await newCampaign();
  const { page } = await on.tablet(campaign, { leaseSize: 4 });
  await openMenu(page);
  await inMenu(page, 'Lepas kios ini');
  await inMenu(page, 'Ya');
  await page.getByText('Belum bisa: kirim semua data').waitFor();
  await inMenu(page, 'Kembalikan tempat');
  await inMenu(page, 'Ya');
  await page.getByText('Tempat sudah dikembalikan').waitFor();
  await inMenu(page, 'Lepas kios ini');
  await inMenu(page, 'Ya');
  await page.getByLabel('Kode kios').waitFor();
  expect(await storeOf(page, 'device')).toEqual([]);
});

test('the crew menu opens by holding the wordmark, not by touching it', async () => {
  const { page } = await on.tablet(await newCampaign(), { leaseSize: 4 });
  const wordmark = page.locator('.kiosk-wordmark');
  await wordmark.click();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await wordmark.hover();
  await page.mouse.down();
  await page.getByRole('dialog').getByText('Menu kru').waitFor();
  await page.mouse.up();
});

test('fewer than half left, it takes new places by itself; none to take, it goes on without', async () => {
  const campaign = await on.stage.newCampaign({ sessions: { bandung: { quota: 10 } } });
  const { page } = await on.tablet(campaign, { leaseSize: 4 });
  for (let index = 0; index < 3; index += 1) await signUpAt(page, on.stage.nextPerson());
  // Half of the quota may be leased: five of ten.
  await eventually(
    () => storeOf(page, 'places'),
    (places) => places.length === 2,
  );
  for (let index = 0; index < 4; index += 1) {
    await fillKiosk(page, on.stage.nextPerson());
    await handIn(page);
    // Without a place of its own the tablet shows what the server says, when it says it.
    await page.locator('.result').getByText('Dapat tempat').first().waitFor();
    await takeResult(page);
  }
  await sentAll(page);
  expect((await on.roster(campaign)).filter(({ status }) => status === 'confirmed')).toHaveLength(7);
});

test('the ticket is printed 80 mm wide, in black, with its code', async () => {
  const { page } = await on.tablet(await newCampaign(), { leaseSize: 4 });
  await fillKiosk(page, on.stage.nextPerson());
  await handIn(page);
  await page.locator('.result').waitFor();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Cetak' }).click();
  await page.locator('body[data-printed]').waitFor();
  const code = (await page.locator('.result-code').textContent()) ?? '';
  await page.emulateMedia({ media: 'print' });
  const ticket = page.locator('.print-ticket');
  await ticket.waitFor();
  await expect.poll(() => ticket.textContent()).toContain(code);
  expect(await ticket.evaluate((one) => (one.getBoundingClientRect().width / 96) * 25.4)).toBeCloseTo(80, 0);
  await expect.poll(() => page.locator('.kiosk-ways').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await takeResult(page);
});
