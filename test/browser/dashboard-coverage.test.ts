import { readFile, writeFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { eventually } from '../api/stage.ts';
import { type DashboardStage, startDashboardStage } from './dashboard-stage.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** A folder for pictures of the page, for whoever wants to look at it. */
const shots = process.env.LOOK_AT;

let stage: DashboardStage;
let campaign: string;
const year = { from: '2020-01-01', to: '2099-12-31' };
const kelurahan = { cityCode: '32.71', districtCode: '32.71.01', villageCode: '32.71.01.1001' };
const call = (method: string, path: string, body?: object) =>
  stage.call(method, `/v1/campaigns/${campaign}${path}`, { token: stage.manager, ...(body && { body }) });

const must = async (status: number, asked: ReturnType<typeof call>) => {
  const { status: got, text } = await asked;
  if (got !== status) throw new Error(`Expected ${status}, got ${got}: ${text}`);
};

beforeAll(async () => {
  stage = await startDashboardStage('dasbor-cakupan');
  campaign = await stage.newCampaign({ sessions: {} });
  const homes = [
    { ...kelurahan, rw: '005', rt: '012', membership: 'new' },
    { ...kelurahan, rw: '005', rt: '001', membership: 'new' },
    { ...kelurahan, rw: '005', rt: undefined, membership: 'none' },
    { ...kelurahan, districtCode: '32.71.02', villageCode: undefined, rw: undefined, rt: undefined },
    { cityCode: '32.73', districtCode: undefined, villageCode: undefined },
    { cityCode: undefined, districtCode: undefined, villageCode: undefined },
  ];
  for (const home of homes) {
    const body = { person: { ...stage.nextPerson(), ...home }, consent: { version: '1', accepted: true } };
    await must(201, stage.call('POST', `/v1/campaigns/${campaign}/sign-ups`, { body }));
  }
  const targets = [
    { areaCode: '*', ...year, target: 35_000 },
    { areaCode: '32.71', ...year, target: 20_000 },
    { areaCode: '32.71', ...year, occupation: 'guru-ngaji', target: 500 },
    { areaCode: '32.71.01', ...year, target: 2 },
  ];
  await must(200, call('PUT', '/targets', { items: targets }));
  const residents = { kind: 'residents-over-18', validFrom: '2026-01-01' };
  const members = { kind: 'baseline-members', validFrom: '2026-01-01' };
  const denominators = [
    { areaCode: '32.71', ...residents, value: 600_815 },
    { areaCode: '32.71', ...members, value: 96_365 },
    { areaCode: '32.71.01', ...residents, value: 120 },
    { areaCode: '32.71.01', ...members, value: 40 },
    { areaCode: '32.71.02', ...residents, value: 200 },
  ];
  await must(200, call('PUT', '/denominators', { items: denominators }));
  for (const [area, signUps] of [
    ['*', 6],
    ['32.71', 4],
    ['32.71.01.1001.005', 3],
  ])
    await eventually(
      () => call('GET', `/coverage?area=${area}`),
      ({ body }) => body.area.signUps === signUps,
    );
});
afterEach(() => stage.closeTabs());
afterAll(() => stage.end());

const open = async (more = '', look = {}) => {
  const page = await stage.openDashboard(`?campaign=${campaign}&view=coverage${more}`, look);
  await page.getByRole('button', { name: /^(Impor target|Import targets)/ }).waitFor();
  return page;
};
const row = (page: Page, area: string) => page.locator(`[data-area="${area}"]`);
const figure = async (page: Page, area: string, name: string) =>
  (await row(page, area).locator(`[data-figure="${name}"]`).textContent())?.trim();

test('from the whole campaign down to an RT and back, with the way in the address; who did not say where is a line', async () => {
  const page = await open();
  expect(await figure(page, '-', 'signUps')).toBe('1');
  await row(page, '32').getByRole('link').click();
  await row(page, '32.71').getByRole('link').click();
  await row(page, '32.71.01').waitFor();
  expect(await figure(page, '32.71.01', 'signUps')).toContain('3 / 2');
  expect(await row(page, '32.71.01').getByText('target tercapai').count()).toBe(1);
  expect(await figure(page, '32.71.01', 'coverage')).toBe('35 %');
  await row(page, '32.71.01').getByRole('link').click();
  await row(page, '32.71.01.1001').getByRole('link').click();
  await row(page, '32.71.01.1001.005').getByRole('link').click();
  await row(page, '32.71.01.1001.005.012').waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get('area')).toBe('32.71.01.1001.005');
  expect(await row(page, '32.71.01.1001.005.-').textContent()).toContain('RT tidak diketahui');
  await page.reload();
  await row(page, '32.71.01.1001.005.012').waitFor();
  await page.getByRole('navigation', { name: 'Wilayah' }).getByRole('link', { name: 'Kota Bogor' }).click();
  await row(page, '32.71.01').waitFor();
});

test('a day in the past shows what was known then', async () => {
  const page = await open('&area=32.71');
  expect(await page.locator('[data-coverage="confirmed"]').getAttribute('data-value')).toBe('16,04 %');
  await page.getByLabel('Keadaan pada').fill('2026-02-01');
  await page.getByLabel('Keadaan pada').press('Tab');
  await expect.poll(() => new URL(page.url()).searchParams.get('at')).toBe('2026-02-01');
  await expect.poll(() => page.locator('[data-coverage="checkedIn"]').getAttribute('data-value')).toBe('0');
});

test('a list is shown with what is wrong in it before it is saved; what is right is saved without the rest', async () => {
  const page = await open('&area=32.71.03');
  const csv = [
    'Kode wilayah;Target;Pekerjaan;Dari;Sampai;Penduduk 18+;Peserta awal;Berlaku sejak',
    '32.71.03;1.500;;1/1/2020;31/12/2099;9.000;;1/1/2026',
    '99.99;10;;1/1/2020;31/12/2099;;;',
    // There is no such kecamatan, which only the server knows.
    '32.71.99;10;;1/1/2020;31/12/2099;;;',
  ].join('\r\n');
  await page.getByRole('button', { name: 'Impor target dan pembagi' }).click();
  await page
    .getByLabel('Pilih berkas')
    .setInputFiles({ name: 'target.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.getByText('2 target, 1 pembagi, 1 perlu diperbaiki').waitFor();
  expect(await page.getByText('Baris 3, Kode wilayah').count()).toBe(1);
  await page.getByRole('button', { name: 'Simpan 3 angka' }).click();
  await page.getByText('2 angka tersimpan').waitFor();
  expect(await page.getByText('Baris 4, Kode wilayah').count()).toBe(1);
  await expect.poll(() => page.locator('.coverage-totals').textContent()).toContain('0 dari target 1.500');
});

test('the table goes home as CSV and XLSX', async () => {
  const page = await open('&area=32.71');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('Kota Bogor;32.71;');
  expect(text).toContain(';600815;2026-01-01;16.04');
  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'XLSX', exact: true }).click(),
  ]);
  expect(sheet.suggestedFilename()).toMatch(/cakupan-32\.71-.*\.xlsx$/);
});

test('the line of sign-ups goes home as a picture', async () => {
  const page = await open('&area=32.71');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh PNG' }).click(),
  ]);
  const picture = await readFile(await download.path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 675]);
  expect(picture.length).toBeGreaterThan(5_000);
  if (shots) await writeFile(`${shots}/laju.png`, picture);
});

test('what the page loads weighs at most 80 KB', async () => {
  const page = await open('&area=32.71');
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ initiatorType }) => initiatorType !== 'fetch')
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(80_000);
});

test.each(['id', 'en'] as const)('axe finds nothing and nothing is beside the screen, in %s', async (language) => {
  const page = await open('&area=32.71', { language });
  await row(page, '32.71.01').waitFor();
  await page.getByRole('button', { name: /^(Impor target|Import targets)/ }).click();
  await page.locator('.import-numbers').waitFor();
  for (const width of [1440, 768, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    expect(found, `at ${width}`).toEqual([]);
    if (shots) await page.screenshot({ path: `${shots}/cakupan-${language}-${width}.png`, fullPage: true });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), { message: `at ${width}` })
      .toBeLessThanOrEqual(0);
  }
});
