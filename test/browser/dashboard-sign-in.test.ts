import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DashboardStage, isSeen, startDashboardStage } from './dashboard-stage.ts';

let stage: DashboardStage;
beforeAll(async () => {
  stage = await startDashboardStage('dasbor-masuk');
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

const people = '?campaign=fun-run-5k&view=people&session=bandung&status=waiting';
const queryOf = (page: Page) => new URL(page.url()).search;

test('a manager signs in by e-mail and lands where the link led', async () => {
  const page = await stage.openDashboard(people, { as: '' });
  await page.getByLabel('Alamat e-mail').fill('Manajer@daftar.test');
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('heading', { name: 'Orang' }).waitFor();
  await expect.poll(() => queryOf(page)).toBe(people);
  await expect.poll(() => page.locator('#session').inputValue()).toBe('bandung');
});

test('no e-mail is no reason to ask the server', async () => {
  const page = await stage.openDashboard('?campaign=fun-run-5k', { as: '' });
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  expect(await isSeen(page.getByText('Tulis alamat e-mail Anda.'))).toBe(true);
});

test('a token that the server refuses leads back to signing in, and from there to the same view', async () => {
  const page = await stage.newTab({ as: '' });
  await page.addInitScript(() => {
    if (sessionStorage.getItem('spoilt')) return;
    sessionStorage.setItem('spoilt', 'yes');
    sessionStorage.setItem('daftar:signed-in', JSON.stringify({ token: 'basi', email: 'manajer@daftar.test' }));
  });
  await page.goto(`/dashboard/${people}`);
  await page.getByText('Waktu masuk Anda sudah habis').waitFor();
  await page.getByRole('button', { name: 'manajer@daftar.test' }).click();
  await page.getByRole('heading', { name: 'Orang' }).waitFor();
  await expect.poll(() => queryOf(page)).toBe(people);
});

test('who is no manager is told which role is missing, not shown zeros', async () => {
  const page = await stage.openDashboard('?campaign=fun-run-5k', { as: 'kru.bandung@daftar.test' });
  await page.getByRole('heading', { name: 'Angka acara ini hanya untuk manajer' }).waitFor();
  await page.getByText('Anda masuk sebagai kru.bandung@daftar.test (kru).').waitFor();
  expect(await page.locator('[data-total]').count()).toBe(0);
});

test('a crew sees the people of its own session, and nothing to press beside them', async () => {
  await stage.signUp('fun-run-5k');
  const page = await stage.openDashboard('?campaign=fun-run-5k', { as: 'kru.bandung@daftar.test' });
  await page.getByRole('button', { name: 'Lihat orang di sesi Anda' }).click();
  await page.locator('#session').selectOption('bandung');
  await page.locator('[data-sign-up]').first().waitFor();
  expect(await page.locator('#session option').allInnerTexts()).toHaveLength(1);
  expect(await page.locator('.roster-acts button').count()).toBe(0);
});

test('a stranger whom the issuer knows has no role here', async () => {
  const page = await stage.openDashboard('?campaign=fun-run-5k', { as: 'orang.lain@daftar.test' });
  expect(await isSeen(page.getByText('Anda masuk sebagai orang.lain@daftar.test (tanpa peran).'))).toBe(true);
});

test('a campaign that does not exist is said to be none', async () => {
  const page = await stage.openDashboard('?campaign=tidak-ada');
  expect(await isSeen(page.getByRole('heading', { name: 'Acara ini tidak ada' }))).toBe(true);
});

test('signing out leaves no token behind', async () => {
  const page = await stage.openDashboard('?campaign=fun-run-5k');
  await page.getByRole('button', { name: 'Keluar' }).click();
  await page.getByText('Anda sudah keluar.').waitFor();
  expect(await page.evaluate(() => sessionStorage.getItem('daftar:signed-in'))).toBeNull();
});
