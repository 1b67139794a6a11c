import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { eventually, signUpBody } from '../api/stage.ts';
import { type DashboardStage, isSeen, startDashboardStage, totalOf } from './dashboard-stage.ts';

let stage: DashboardStage;
beforeAll(async () => {
  stage = await startDashboardStage('dasbor-atur');
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

const crowded = async (quota: number, people: number) => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota, waitingSize: 5 } } });
  const all = [];
  for (let n = 0; n < people; n += 1) all.push(await stage.signUp(campaign));
  return { campaign, all };
};
const settings = (campaign: string) => stage.openDashboard(`?campaign=${campaign}&view=settings`);
const people = (campaign: string, status = '') =>
  stage.openDashboard(`?campaign=${campaign}&view=people&session=bandung${status && `&status=${status}`}`);
const numbersIn = (page: Page) =>
  page.locator('.roster-number svg').evaluateAll((all) => all.map((svg) => svg.ariaLabel));
const trySignUp = async (campaign: string) =>
  (await stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, { body: signUpBody(stage.nextPerson()) })).status;

test('from the full city to a raised quota: who waited has a place', async () => {
  const { campaign } = await crowded(1, 2);
  const page = await stage.openDashboard(`?campaign=${campaign}`);
  await page.locator('[data-need="full"]').getByRole('link', { name: 'Naikkan kuota' }).click();
  await page.getByLabel('Kuota', { exact: true }).fill('1.000');
  await page.getByRole('button', { name: 'Simpan kuota: Bandung' }).click();
  await page.getByText('Kuota sekarang 1.000, daftar tunggu muat 5.').waitFor();

  await page.getByRole('link', { name: 'Angka' }).click();
  await page.locator('[data-total="confirmed"][data-value="2"]').waitFor();
  await expect.poll(() => totalOf(page, 'waiting')).toBe(0);
});

test('a quota below the numbers given out is refused in words, and what was typed stays', async () => {
  const { campaign } = await crowded(3, 3);
  const page = await settings(campaign);
  const quota = page.getByLabel('Kuota', { exact: true });
  await quota.fill('1');
  await page.getByRole('button', { name: 'Simpan kuota: Bandung' }).click();
  await page.getByText('Kuota tidak bisa di bawah jumlah nomor yang sudah diberikan.').waitFor();
  expect(await quota.inputValue()).toBe('1');
  expect(await quota.getAttribute('aria-invalid')).toBe('true');
});

test('words are no quota', async () => {
  const { campaign } = await crowded(3, 0);
  const page = await settings(campaign);
  await page.getByLabel('Kuota', { exact: true }).fill('seribu');
  await page.getByRole('button', { name: 'Simpan kuota: Bandung' }).click();
  expect(await isSeen(page.getByText('Isi angka bulat, misalnya 1000.'))).toBe(true);
});

test('a closed session takes nobody, an opened one does', async () => {
  const { campaign } = await crowded(3, 0);
  const page = await settings(campaign);
  await page.getByRole('button', { name: 'Tutup: Bandung' }).click();
  await page.getByText('Pendaftaran ditutup. Tiket yang ada tetap berlaku.').waitFor();
  expect(await trySignUp(campaign)).toBe(409);
  await page.getByRole('button', { name: 'Buka: Bandung' }).click();
  await page.getByText('Pendaftaran dibuka.').waitFor();
  expect(await trySignUp(campaign)).toBe(201);
});

test('closing the whole campaign asks first', async () => {
  const { campaign } = await crowded(3, 0);
  const page = await settings(campaign);
  await page.getByRole('button', { name: 'Tutup acara' }).click();
  await page.getByRole('button', { name: 'Tidak jadi' }).click();
  expect(await trySignUp(campaign)).toBe(201);
  await page.getByRole('button', { name: 'Tutup acara' }).click();
  await page.getByRole('button', { name: 'Ya, tutup' }).click();
  await page.getByText('Pendaftaran acara ditutup').waitFor();
  // What a campaign is may be kept for 5 s by the functions.
  await eventually(
    () => trySignUp(campaign),
    (status) => status === 409,
  );
  await page.getByRole('button', { name: 'Buka acara' }).click();
  await page.getByText('Pendaftaran acara dibuka').waitFor();
});

test('one press pauses sign-up, words and a moment are told to people, one press lets it go on', async () => {
  const { campaign } = await crowded(3, 0);
  const page = await settings(campaign);
  await page.getByRole('button', { name: 'Jeda pendaftaran' }).click();
  await page.getByRole('heading', { name: 'Pendaftaran acara dijeda' }).waitFor();
  await page.getByText(/^Dijeda sejak .+ WIB\.$/).waitFor();
  expect(await trySignUp(campaign)).toBe(409);

  await page.getByLabel('Keterangan dalam bahasa Indonesia').fill('Kuota sedang diperiksa.');
  await page.getByRole('button', { name: 'Simpan keterangan' }).click();
  await page.locator('#pause-en-problem').waitFor();
  await page.getByLabel('Keterangan dalam bahasa Inggris').fill('We are checking the quota.');
  await page.getByLabel('Kira-kira sampai kapan').fill('2020-01-01T10:00');
  await page.getByRole('button', { name: 'Simpan keterangan' }).click();
  await page.locator('#pause-until-problem').waitFor();
  await page.getByLabel('Kira-kira sampai kapan').fill('2099-12-06T14:00');
  await page.getByRole('button', { name: 'Simpan keterangan' }).click();
  await page.getByText('Tersimpan.', { exact: true }).waitFor();
  const stored = await stage.call('GET', `/v1/campaigns/${campaign}/settings`, { token: stage.manager });
  expect(stored.body).toMatchObject({
    state: 'open',
    paused: {
      note: { id: 'Kuota sedang diperiksa.', en: 'We are checking the quota.' },
      until: '2099-12-06T07:00:00.000Z',
    },
  });

  await page.getByRole('button', { name: 'Lanjutkan pendaftaran' }).click();
  await page.getByRole('heading', { name: 'Pendaftaran acara dibuka' }).waitFor();
  await page.getByRole('button', { name: 'Jeda pendaftaran' }).waitFor();
  // What a campaign is may be kept for 5 s by the functions.
  await eventually(
    () => trySignUp(campaign),
    (status) => status === 201,
  );
});

test('where sign-up was opened it can be paused too, and the numbers say that somebody is needed', async () => {
  const { campaign } = await crowded(3, 0);
  const page = await stage.openDashboard(`?campaign=${campaign}&view=setup`);
  await page.getByRole('button', { name: 'Jeda pendaftaran' }).click();
  await page.getByRole('heading', { name: 'Pendaftaran sedang dijeda' }).waitFor();
  await page.getByRole('link', { name: 'Angka' }).click();
  await page.locator('[data-need="campaign-paused"]').getByRole('link', { name: 'Buka pengaturan' }).click();
  await page.getByRole('button', { name: 'Lanjutkan pendaftaran' }).click();
  await page.getByRole('button', { name: 'Jeda pendaftaran' }).waitFor();
  const stored = await stage.call('GET', `/v1/campaigns/${campaign}/settings`, { token: stage.manager });
  expect(stored.body).not.toHaveProperty('paused');
});

test('cancelling one moves up the first who waits', async () => {
  const { campaign, all } = await crowded(2, 4);
  const page = await people(campaign);
  await page
    .locator(`[data-sign-up="${all[0]?.signUpId}"]`)
    .getByRole('button', { name: /^Batalkan/ })
    .click();
  await page.getByRole('button', { name: 'Ya, batalkan' }).click();
  const third = page.locator(`[data-sign-up="${all[2]?.signUpId}"]`);
  await third.getByText('Dapat tempat').waitFor();
  expect(await page.locator(`[data-sign-up="${all[0]?.signUpId}"]`).textContent()).toContain('Dibatalkan');
  expect(await page.locator(`[data-sign-up="${all[3]?.signUpId}"]`).textContent()).toContain('Daftar tunggu');
});

test('giving a place by hand where none is free asks whether to raise the quota', async () => {
  const { campaign, all } = await crowded(1, 3);
  const page = await people(campaign, 'waiting');
  await page
    .locator(`[data-sign-up="${all[2]?.signUpId}"]`)
    .getByRole('button', { name: /^Beri tempat/ })
    .click();
  await page.getByRole('button', { name: 'Ya, beri tempat' }).click();
  await page.getByText('Kuota kota ini naik satu').waitFor();
  await page.getByRole('button', { name: 'Ya, naikkan kuota 1' }).click();
  // The question says so as well.
  await page.locator('.roster-note', { hasText: 'mendapat tempat.' }).waitFor();
  await expect.poll(() => numbersIn(page)).toEqual(['2']);
});

test('Escape leaves a question without doing anything', async () => {
  const { campaign } = await crowded(1, 1);
  const page = await people(campaign);
  const cancel = page.getByRole('button', { name: /^Batalkan/ });
  await cancel.click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await cancel.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.locator('.roster-table .status-place').count()).toBe(1);
});

test('a long roster comes a hundred at a time, in the order of its numbers', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 101, waitingSize: 10 } } });
  for (let n = 0; n < 104; n += 8) {
    await Promise.all(Array.from({ length: Math.min(8, 104 - n) }, () => stage.signUp(campaign)));
  }
  const page = await people(campaign);
  await page.getByText('100 orang ditampilkan').waitFor();
  await page.getByRole('button', { name: 'Muat 100 lagi' }).click();
  await page.getByText('104 orang ditampilkan').waitFor();
  expect(await numbersIn(page)).toEqual(Array.from({ length: 104 }, (_, index) => String(index + 1)));

  await page.getByRole('link', { name: 'Menunggu' }).click();
  await page.getByText('3 orang ditampilkan').waitFor();
  expect(await numbersIn(page)).toEqual(['102', '103', '104']);
});
