import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { provinces } from '../../shared/domain/areas/cities.ts';
import { type DashboardStage, startDashboardStage, totalOf } from './dashboard-stage.ts';

let stage: DashboardStage;
beforeAll(async () => {
  stage = await startDashboardStage('dasbor-angka');
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

const bandung = '[data-city="32.73"]';
const figure = (page: Page, kind: string) => page.locator(`${bandung} [data-figure="${kind}"]`).textContent();
const countsOf = async (campaignId: string) =>
  (await stage.call('GET', `/v1/campaigns/${campaignId}/counts`, { token: stage.manager })).body;

test('a sign-up shows within 3 seconds: in the total, its city, its channel and the pace', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 5 } } });
  const page = await stage.openDashboard(`?campaign=${campaign}`);
  await page.locator('[data-total="confirmed"][data-value="0"]').waitFor();

  // Somebody else may have the machine for seconds: what is so by design is so in one of a few tries.
  let [people, soonestMs] = [0, Number.POSITIVE_INFINITY];
  while (people < 5 && soonestMs >= 3000) {
    await stage.signUp(campaign);
    const answered = performance.now();
    people += 1;
    await page.locator(`[data-total="confirmed"][data-value="${people}"]`).waitFor();
    soonestMs = Math.min(soonestMs, performance.now() - answered);
  }
  expect(soonestMs).toBeLessThan(3000);
  await expect.poll(() => figure(page, 'confirmed')).toBe(String(people));
  await expect.poll(() => page.locator('[data-channel="halaman"] b').textContent()).toBe(String(people));
  await expect
    .poll(() => page.locator('.pace-chart svg').getAttribute('aria-label'))
    .toContain(`${people} pendaftar hari ini`);
});

test('who waits stands outside the quota, and the city is among what needs someone', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 2 } } });
  for (let n = 0; n < 3; n += 1) await stage.signUp(campaign);
  const page = await stage.openDashboard(`?campaign=${campaign}`);
  await page.locator('[data-total="waiting"][data-value="1"]').waitFor();
  await expect.poll(() => totalOf(page, 'confirmed')).toBe(2);
  await expect.poll(() => figure(page, 'waiting')).toBe('1');
  await expect
    .poll(() => page.locator('[data-need="full"] h3').textContent())
    .toBe('Bandung: penuh, 1 orang menunggu.');
});

test('of many cities forty stand there, and all of them once they are asked for', async () => {
  const codes = provinces.flatMap(({ cities }) => cities.map(({ code }) => code)).slice(0, 42);
  const sessions = codes.map((cityCode) => [`kota-${cityCode.replace('.', '-')}`, { quota: 5, cityCode }]);
  const campaign = await stage.newCampaign({ sessions: Object.fromEntries(sessions) });
  const page = await stage.openDashboard(`?campaign=${campaign}`);
  const rows = page.locator('.city-table tbody tr');
  await expect.poll(() => rows.count()).toBe(40);
  const rest = page.locator('.city-card').getByRole('button', { name: 'Tampilkan semua 42 kota' });
  await rest.click();
  await expect.poll(() => rows.count()).toBe(42);
  await expect.poll(() => rest.count()).toBe(0);
});

test('a recount of every sign-up says that nothing differs', async () => {
  const campaign = await stage.newCampaign();
  await stage.signUp(campaign);
  const page = await stage.openDashboard(`?campaign=${campaign}`);
  await page.getByText('belum dihitung ulang').waitFor();
  // What the stream has not brought yet would be told as a difference.
  await page.locator('[data-total="confirmed"][data-value="1"]').waitFor();
  const seen = Promise.withResolvers<void>();
  await page.route('**/counts/recounts', async (route) => {
    await seen.promise;
    return route.continue();
  });
  await page.getByRole('button', { name: 'Hitung ulang' }).click();
  await page.getByText('menghitung ulang').waitFor();
  seen.resolve();
  await page.locator('[data-recount="done"]').waitFor();
  expect(await page.locator('[data-recount="done"]').textContent()).toMatch(/^selisih 0\s*$/);
});

test('without the server it says since when, keeps the last figures, and comes back by itself', async () => {
  const campaign = await stage.newCampaign();
  await stage.signUp(campaign);
  const page = await stage.openDashboard(`?campaign=${campaign}`);
  await page.locator('[data-total="confirmed"][data-value="1"]').waitFor();

  await page.route('**/v1/**', (route) => route.abort());
  await page.getByText(/Tidak terhubung sejak \d\d\.\d\d WIB/).waitFor();
  expect(await totalOf(page, 'confirmed')).toBe(1);

  await page.unroute('**/v1/**');
  // It tries again after up to 15 s.
  await page.getByText(/Tidak terhubung/).waitFor({ state: 'detached' });
});

const download = async (page: Page, item: string) => {
  await page.locator('.downloads summary').click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: item }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

test('the CSV of cities holds what the counts say', async () => {
  const campaign = await stage.newCampaign({ sessions: { bandung: { quota: 2 } } });
  for (let n = 0; n < 3; n += 1) await stage.signUp(campaign);
  const page = await stage.openDashboard(`?campaign=${campaign}`);
  await page.locator('[data-total="waiting"][data-value="1"]').waitFor();
  await page.locator('[data-total="confirmed"][data-value="2"]').waitFor();
  const { name, bytes } = await download(page, 'CSV: per kota');
  expect(name).toMatch(new RegExp(`^${campaign}-kota-\\d{4}-\\d\\d-\\d\\dT\\d\\d\\.\\d\\dZ\\.csv$`));

  const text = bytes.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, delimiter: ';' });
  const counts = await countsOf(campaign);
  expect(data[0]).toMatchObject({
    Kota: counts.cities[0].cityName,
    Kode: '32.73',
    'Dapat tempat': String(counts.cities[0].confirmed),
    Menunggu: String(counts.cities[0].waiting),
    Pendaftar: String(counts.cities[0].total),
    Kuota: '2',
    Kosong: '0',
    'Anggota baru': String(counts.cities[0].newMembers),
  });
  expect(data[1]).toMatchObject({ Kota: 'Semua', 'Dapat tempat': '2', Menunggu: '1', Pendaftar: '3' });
});

test('the Excel file has cities, channels and days, with numbers as numbers', async () => {
  const campaign = await stage.newCampaign();
  await stage.signUp(campaign);
  const page = await stage.openDashboard(`?campaign=${campaign}`);
  await page.locator('[data-total="confirmed"][data-value="1"]').waitFor();
  const { bytes } = await download(page, 'Excel (XLSX)');
  const { sheets } = await readXlsx(new Uint8Array(bytes));
  expect(sheets.map(({ name }) => name)).toEqual(['Kota', 'Kanal', 'Hari', 'Keterangan']);
  expect(sheets[0]?.rows[1]?.slice(0, 2)).toEqual(['Kota Bandung', '32.73']);
  expect(sheets[0]?.rows[1]?.[3]).toBe(1);
  expect(sheets[1]?.rows.slice(1)).toContainEqual(['Halaman pendaftaran', 'halaman', 'halaman', 1]);
  expect(sheets[2]?.rows).toHaveLength(2);
});

test('a channel whose name is a formula stays text in the file', async () => {
  const campaign = await stage.newCampaign();
  const body = { channelId: 'nakal', kind: 'community', name: '=1+1' };
  const made = await stage.call('POST', `/v1/campaigns/${campaign}/channels`, { token: stage.manager, body });
  expect(made.status).toBe(201);
  const page = await stage.openDashboard(`?campaign=${campaign}`);
  await page.locator('[data-channel="nakal"]').waitFor();
  const { bytes } = await download(page, 'CSV: per kanal');
  expect(bytes.toString('utf8')).toContain("\r\n'=1+1;nakal;");
});
