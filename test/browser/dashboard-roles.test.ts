import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DashboardStage, startDashboardStage } from './dashboard-stage.ts';

let stage: DashboardStage;
beforeAll(async () => {
  stage = await startDashboardStage('dasbor-peran');
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

const roster = async (campaign: string, email: string) => {
  const token = await stage.product.token(email);
  return (await stage.call('GET', `/v1/campaigns/${campaign}/sessions/bandung/roster`, { token })).status;
};

/** Cities and competitions come after the form. */
const scopes = (page: Page) => page.locator('#role-scope option:not([value=""])').first();

test('a crew is invited for one city, told of its page by WhatsApp, and out again at its next request', async () => {
  const campaign = await stage.newCampaign();
  const page = await stage.openDashboard(`?campaign=${campaign}&view=roles`);
  await page.getByLabel('Peran', { exact: true }).selectOption('crew');
  await page.getByRole('button', { name: 'Beri peran ini' }).click();
  await page.getByText('E-mail: Tulis alamat e-mail yang lengkap').waitFor();
  await page.getByLabel('E-mail').fill('Rina.Kru@Daftar.test');
  await scopes(page).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Beri peran ini' }).click();
  const holder = page.locator('[data-holder="rina.kru@daftar.test"]');
  await holder.getByText('Kru, Bandung').waitFor();
  expect(await roster(campaign, 'rina.kru@daftar.test')).toBe(200);

  // The link carries where, never whom.
  const link = (await page.getByRole('link', { name: 'Bagikan lewat WhatsApp' }).getAttribute('href')) ?? '';
  expect(new URL(link).searchParams.get('text')).toBe(`${stage.product.url}/check-in/`);

  await holder.getByRole('button', { name: /^Cabut/ }).click();
  await page.getByRole('button', { name: 'Ya, cabut' }).click();
  await holder.waitFor({ state: 'detached' });
  expect(await roster(campaign, 'rina.kru@daftar.test')).toBe(403);
});

test('the next e-mail that is typed while the one before is being taken stays', async () => {
  const campaign = await stage.newCampaign();
  const page = await stage.openDashboard(`?campaign=${campaign}&view=roles`);
  const { promise: isTaken, resolve: take } = Promise.withResolvers<void>();
  let asked = 0;
  await page.route('**/roles', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    asked += 1;
    await isTaken;
    return route.continue();
  });
  await page.getByLabel('Peran', { exact: true }).selectOption('manager');
  const email = page.getByLabel('E-mail');
  await email.fill('pertama@daftar.test');
  await page.getByRole('button', { name: 'Beri peran ini' }).click();
  await expect.poll(() => asked).toBe(1);
  await email.fill('kedua@daftar.test');
  take();
  await page.locator('[data-holder="pertama@daftar.test"]').waitFor();
  expect(await email.inputValue()).toBe('kedua@daftar.test');
  await page.getByRole('button', { name: 'Beri peran ini' }).click();
  await page.locator('[data-holder="kedua@daftar.test"]').waitFor();
  await expect.poll(() => email.inputValue()).toBe('');
});

test('a coordinator is invited for one channel, and the link leads to it', async () => {
  const page = await stage.openDashboard('?campaign=ojol-jakarta-selatan&view=roles');
  await page.getByLabel('E-mail').fill('budi@daftar.test');
  await page.getByLabel('Kanal').selectOption('ojol-pasar-minggu');
  await page.getByRole('button', { name: 'Beri peran ini' }).click();
  await page
    .locator('[data-holder="budi@daftar.test"]')
    .getByText(/^Koordinator, /)
    .waitFor();
  const link = (await page.getByRole('link', { name: 'Bagikan lewat WhatsApp' }).getAttribute('href')) ?? '';
  expect(new URL(link).searchParams.get('text')).toBe(
    `${stage.product.url}/upload/?campaign=ojol-jakarta-selatan&channel=ojol-pasar-minggu`,
  );
});

test('a judge is invited by name, and the competition knows them', async () => {
  const page = await stage.openDashboard('?campaign=rt-bersih-bogor&view=roles');
  await page.getByLabel('E-mail').fill('juri.baru@daftar.test');
  await page.getByLabel('Peran', { exact: true }).selectOption('judge');
  await page.getByRole('button', { name: 'Beri peran ini' }).click();
  await page.getByText('Nama juri: Tulis nama jurinya.').waitFor();
  await page.getByLabel('Nama juri').fill('Sari Contoh');
  await scopes(page).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Beri peran ini' }).click();
  await page
    .locator('[data-holder="juri.baru@daftar.test"]')
    .getByText(/^Juri, /)
    .waitFor();
  const competitionId = await page.getByLabel('Lomba').inputValue();
  const reply = await stage.call('GET', `/v1/competitions/${competitionId}/judges`, { token: stage.manager });
  expect(reply.body.items).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'Sari Contoh' })]));
});

test('the operator-made manager stands in the list and cannot be taken away here; who manages nothing sees no list', async () => {
  const campaign = await stage.newCampaign();
  const page = await stage.openDashboard(`?campaign=${campaign}&view=roles`);
  const me = page.locator('[data-holder="manajer@daftar.test"]');
  await me.getByText('Diangkat oleh pengelola sistem').waitFor();
  expect(await me.getByRole('button').count()).toBe(0);

  const stranger = await stage.openDashboard(`?campaign=${campaign}&view=roles`, { as: 'bukan.siapa@daftar.test' });
  await stranger.getByText('hanya untuk manajer').waitFor();
  expect(await stranger.locator('[data-holder]').count()).toBe(0);
});
